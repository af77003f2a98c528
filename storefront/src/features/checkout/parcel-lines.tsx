import type { Expected } from "@/lib/backend/delivery"
import { formatDays, formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { buyingMessages } from "@/messages/buying"
import styles from "./checkout.module.css"

export type ParcelView = {
  subtotal: number
  shipping: number | null
  expected: Expected | null
  pickUp: boolean
  byAgreement: boolean
  freeFrom?: number | null
  /** Given where what was said of a fee by agreement stands beside it. */
  feeRequest?: unknown
}

/** What a stall's parcel costs, when it comes, and how much is missing until it costs nothing; null where it cannot be said. */
function lines(
  { subtotal, shipping, expected, pickUp, byAgreement, freeFrom = null, feeRequest }: ParcelView,
  locale: Locale,
): (string | null)[] {
  const words = buyingMessages(locale).basket
  const days = expected && formatDays(expected.from, expected.until, locale)
  if (pickUp) return [words.collectFree, days && words.collectFrom(days)]
  if (byAgreement) return [shipping === null || feeRequest !== undefined ? null : words.feeByAgreement]
  return [
    shipping === null ? null : words.parcel(formatMoney(shipping, locale)),
    days && words.expected(days),
    freeFrom !== null && subtotal < freeFrom ? words.untilFree(formatMoney(freeFrom - subtotal, locale)) : null,
  ]
}

/** How a stall's goods reach the buyer; nothing while it is not known where they go. */
export function ParcelLines({ parcel, locale }: { parcel: ParcelView; locale: Locale }) {
  return lines(parcel, locale).map(
    (line) =>
      line && (
        <p key={line} className={`soft small number ${styles.parcel}`}>
          {line}
        </p>
      ),
  )
}
