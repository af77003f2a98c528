import type { DeskOrder } from "@/lib/backend/desk/orders"
import type { DeskMessages } from "@/messages/desk/vi"

type Words = DeskMessages["orders"]

/** Where an order stands, in words: before it is new its money is awaited, and one that ended says who ended it. */
export function orderState(
  { state, endedBy, awaitsPayment }: Pick<DeskOrder, "state" | "endedBy" | "awaitsPayment">,
  words: Words,
): string {
  if (endedBy) return words.endedBy[endedBy]
  return awaitsPayment && state === "placed" ? words.moneyOnItsWay : words.states[state]
}

/** How it looks: what waits, what goes on or is done, what ended without the goods. */
export function stateTone({ state, endedBy }: Pick<DeskOrder, "state" | "endedBy">): "pending" | "approved" | "closed" {
  if (endedBy) return "closed"
  return state === "placed" ? "pending" : "approved"
}
