import type { DeskOrder } from "@/lib/backend/desk/orders"
import type { DeskMessages } from "@/messages/desk/vi"

type Words = DeskMessages["orders"]

/** A row of the list knows whether a piece is to be sent once more; an order's own page says that of each return. */
type Standing = Pick<DeskOrder, "state" | "endedBy"> & { sendsAgain?: boolean }

/** Where an order stands, in words: before it is new its money is awaited, and one that ended says who ended it. */
export function orderState(
  { state, endedBy, awaitsPayment, sendsAgain }: Standing & Pick<DeskOrder, "awaitsPayment">,
  words: Words,
): string {
  if (sendsAgain) return words.again.reserved
  if (endedBy) return words.endedBy[endedBy]
  return awaitsPayment && state === "placed" ? words.moneyOnItsWay : words.states[state]
}

/** How it looks: what waits, what goes on or is done, what ended without the goods. */
export function stateTone({ state, endedBy, sendsAgain }: Standing): "pending" | "approved" | "closed" {
  if (sendsAgain) return "pending"
  if (endedBy) return "closed"
  return state === "placed" ? "pending" : "approved"
}
