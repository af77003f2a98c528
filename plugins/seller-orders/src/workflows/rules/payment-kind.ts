import { CASH_ON_DELIVERY } from "./cash-on-delivery"

/** How an order is paid, as far as its buyer is told; `other`: a way that these rules do not know. */
export type PaymentKind = "cash_on_delivery" | "bank_transfer" | "card" | "other"

/** Parts of the names that providers are registered under. */
const NAMES: [PaymentKind, RegExp][] = [
  ["bank_transfer", /vietqr|transfer|sepay|payos|casso/],
  ["card", /stripe|card/],
]

/** The kind of a payment by core's name of its provider; null where nothing is to be paid: nothing was charged then. */
export function paymentKindOf(provider: string | null): PaymentKind {
  if (provider === null || provider === CASH_ON_DELIVERY) {
    return "cash_on_delivery"
  }
  return NAMES.find(([, name]) => name.test(provider))?.[0] ?? "other"
}
