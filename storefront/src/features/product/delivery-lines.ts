import type { ProductDelivery } from "@/lib/backend/delivery"
import { formatDays, formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { messages } from "@/messages"

/** What sending a piece costs and when it comes, a thought a line. */
export function deliveryLines(delivery: ProductDelivery, locale: Locale): string[] {
  const { fee, expected, freeFrom, collectFrom } = delivery
  const words = messages(locale).product
  return [
    fee === 0 ? words.deliveryFree : words.deliveryFee(formatMoney(fee, locale)),
    words.expected(formatDays(expected.from, expected.until, locale)),
    ...(freeFrom !== null && fee > 0 ? [words.freeFrom(formatMoney(freeFrom, locale))] : []),
    ...(collectFrom ? [words.collect(formatDays(collectFrom, collectFrom, locale))] : []),
  ]
}
