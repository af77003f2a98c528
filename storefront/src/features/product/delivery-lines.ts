import type { ProductDelivery } from "@/lib/backend/delivery"
import { formatDays, formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { messages } from "@/messages"

/** What sending a piece costs and when it comes, a thought a line. */
export function deliveryLines(delivery: ProductDelivery, locale: Locale): string[] {
  const { communeName, fee, expected, freeFrom, byAgreement, collectFrom } = delivery
  const words = messages(locale).product
  const sent = [
    (fee === 0 ? words.deliveryFree : words.deliveryFee(formatMoney(fee, locale))) +
      (communeName ? words.deliveryIn(communeName) : ""),
    words.expected(formatDays(expected.from, expected.until, locale)),
    ...(freeFrom !== null && fee > 0 ? [words.freeFrom(formatMoney(freeFrom, locale))] : []),
  ]
  return [
    ...(byAgreement ? [words.feeByAgreement] : sent),
    ...(collectFrom ? [words.collect(formatDays(collectFrom, collectFrom, locale))] : []),
  ]
}
