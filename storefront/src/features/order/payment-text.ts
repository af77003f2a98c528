import type { OrderView } from "@/lib/backend/orders"
import type { Locale } from "@/lib/locale"
import { buyingMessages } from "@/messages/buying"

/** What its buyer waits for: a transfer is theirs to make. */
export function awaitedText({ method }: Pick<OrderView["payment"], "method">, locale: Locale): string {
  const words = buyingMessages(locale).order
  return method === "bank_transfer" ? words.awaitsTransfer : words.awaitsMoney
}

/** How an order is paid, and of what is paid before whether it has come. */
export function paymentText({ payment }: Pick<OrderView, "payment">, locale: Locale): string {
  const { order: words, review } = buyingMessages(locale)
  if (payment.method === "cash_on_delivery") return review.cashOnDelivery
  const seen: Partial<Record<typeof payment.status, string>> = {
    awaited: awaitedText(payment, locale),
    paid: words.transferCame,
  }
  return [words.payments[payment.method], seen[payment.status]].filter(Boolean).join(". ")
}
