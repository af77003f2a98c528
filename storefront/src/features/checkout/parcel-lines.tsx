import type { Expected } from "@/lib/backend/delivery"
import { formatDays, formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { buyingMessages } from "@/messages/buying"
import styles from "./checkout.module.css"

type Props = { parcel: { shipping: number | null; expected: Expected | null }; locale: Locale }

/** What a stall's parcel costs and when it comes; nothing while it is not known where it goes. */
export function ParcelLines({ parcel: { shipping, expected }, locale }: Props) {
  const words = buyingMessages(locale).basket
  return (
    <>
      {shipping !== null && (
        <p className={`soft small ${styles.parcel}`}>
          {words.parcel} <span className="number">{formatMoney(shipping, locale)}</span>
        </p>
      )}
      {expected && (
        <p className={`soft small number ${styles.parcel}`}>
          {words.expected(formatDays(expected.from, expected.until, locale))}
        </p>
      )}
    </>
  )
}
