import type { ProductDelivery } from "@/lib/backend/delivery"
import { formatDays, formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { messages } from "@/messages"

/** What sending a piece costs and when it comes, a thought a line. */
export function deliveryLines({ fee, expected }: ProductDelivery, locale: Locale): string[] {
  const words = messages(locale).product
  return [
    words.deliveryFee(formatMoney(fee, locale)),
    words.expected(formatDays(expected.from, expected.until, locale)),
  ]
}
