import type { OrderView } from "@/lib/backend/orders"
import type { Locale } from "@/lib/locale"
import { buyingMessages } from "@/messages/buying"

/** How an order is paid, and of a transfer whether it has come. */
export function paymentText({ payment }: Pick<OrderView, "payment">, locale: Locale): string {
  const { order: words, review } = buyingMessages(locale)
  if (payment.method === "cash_on_delivery") return review.cashOnDelivery
  const seen: Partial<Record<typeof payment.status, string>> = {
    awaited: words.awaitsTransfer,
    paid: words.transferCame,
  }
  return [words.transfer, seen[payment.status]].filter(Boolean).join(". ")
}
