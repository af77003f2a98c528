import type { DeskOrder } from "@/lib/backend/desk/orders"
import type { DeskMessages } from "@/messages/desk/vi"

type Words = DeskMessages["orders"]

/** A row of the list knows whether a piece is to be sent once more or is asked to be taken back; an order's own page says that of each return. */
type Standing = Pick<DeskOrder, "state" | "endedBy"> & { sendsAgain?: boolean; asksReturn?: boolean }

/** Where an order stands, in words: before it is new its money is awaited, and one that ended says who ended it. */
export function orderState(
  { state, endedBy, awaitsPayment, sendsAgain, asksReturn }: Standing & Pick<DeskOrder, "awaitsPayment">,
  words: Words,
): string {
  if (asksReturn) return words.asksReturn
  if (sendsAgain) return words.again.reserved
  if (endedBy) return words.endedBy[endedBy]
  return awaitsPayment && state === "placed" ? words.moneyOnItsWay : words.states[state]
}

/** How it looks: what waits, what goes on or is done, what ended without the goods. */
export function stateTone({ state, endedBy, sendsAgain, asksReturn }: Standing): "pending" | "approved" | "closed" {
  if (asksReturn || sendsAgain) return "pending"
  if (endedBy) return "closed"
  return state === "placed" ? "pending" : "approved"
}
