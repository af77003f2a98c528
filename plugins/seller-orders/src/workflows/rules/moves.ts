import { InputError } from "@cho-lang/kit/input-error"
import type { SellerOrderState } from "../../modules/seller-orders/models"

/** What can be done with a share. */
export const ACTIONS = [
  "confirm",
  "decline",
  "cancel",
  "pack",
  "unpack",
  "ship",
  "ready",
  "deliver",
  "complete",
  "return",
  "lose",
  "come_back",
] as const
export type Action = (typeof ACTIONS)[number]

/** From where to where each leads; nothing else is allowed. */
const ARROWS: Record<Action, { from: SellerOrderState[]; to: SellerOrderState }> = {
  confirm: { from: ["placed"], to: "confirmed" },
  // A pot that cracks after the order was accepted can be declined too, until it is packed.
  decline: { from: ["placed", "confirmed"], to: "declined" },
  cancel: { from: ["placed", "confirmed"], to: "cancelled" },
  pack: { from: ["confirmed"], to: "packed" },
  // A tap too early: as long as it was not sent, nothing has happened that cannot be undone.
  unpack: { from: ["packed"], to: "confirmed" },
  ship: { from: ["packed"], to: "shipped" },
  ready: { from: ["packed"], to: "ready_to_collect" },
  deliver: { from: ["shipped", "ready_to_collect"], to: "delivered" },
  complete: { from: ["delivered"], to: "completed" },
  // Follows from the last piece that comes back, never from a tap.
  return: { from: ["delivered", "completed"], to: "returned" },
  // An officer decided that the parcel did not come, also where its household had said that it did, or never said that it went.
  lose: { from: ["packed", "shipped", "ready_to_collect", "delivered", "completed"], to: "cancelled" },
  // Its buyer did not take it, or nobody could bring it: the pieces lie on the household's table again. From `delivered` see `refuseSpoken`.
  come_back: { from: ["shipped", "ready_to_collect", "delivered"], to: "cancelled" },
}

/** Refuses an action in a state that does not know it. */
export function stateWrong(action: Action, state: SellerOrderState): InputError {
  return new InputError({
    code: "order_state_wrong",
    type: "conflict",
    message: `Cannot ${action} an order that is ${state}`,
    details: { state },
  })
}

/**
 * Where an action leads from a state.
 * @throws InputError `order_state_wrong` (409) with `state`
 */
export function targetOf(action: Action, state: SellerOrderState): SellerOrderState {
  const { from, to } = ARROWS[action]
  if (!from.includes(state)) {
    throw stateWrong(action, state)
  }
  return to
}

/** What a household does for money it has or will get at the door. */
const FOR_MONEY: Action[] = ["confirm", "pack", "ship", "ready"]

/**
 * Refuses work on a share that nobody has paid for.
 * @throws InputError `payment_outstanding` (409)
 */
export function refuseUnsecured(action: Action, isSecured: boolean): void {
  if (!isSecured && FOR_MONEY.includes(action)) {
    throw new InputError({
      code: "payment_outstanding",
      type: "conflict",
      message: `Cannot ${action} an order whose money has not come`,
    })
  }
}

/**
 * Refuses a household's word that a parcel was handed over, or never packed, while officers decide whether it came; the buyer may
 * still say so.
 * @throws InputError `dispute_open` (409)
 */
export function refuseDisputed(action: Action, by: string, isDisputed: boolean): void {
  if ((action === "deliver" || action === "unpack") && isDisputed && by !== "buyer") {
    throw new InputError({ code: "dispute_open", type: "conflict", message: "Officers decide whether it came" })
  }
}

/** A share that counts as delivered because nobody said a word of it: its household may still say that the parcel came back. */
export function isSilent(changes: { to_state: string; by_kind: string }[], returns: unknown[]): boolean {
  const isAssumed = changes.some((change) => change.to_state === "delivered" && change.by_kind === "system")
  return isAssumed && returns.length === 0
}

/**
 * What somebody handed over or received did not come back, nor what is being given back.
 * @throws InputError `order_state_wrong` (409) with `state`
 */
export function refuseSpoken(action: Action, state: SellerOrderState, silent: boolean): void {
  if (action === "come_back" && state === "delivered" && !silent) {
    throw stateWrong(action, state)
  }
}

/**
 * Officers end what nobody accepted, and what was accepted and is late; until then the household is at work.
 * @throws InputError `order_state_wrong` (409) with `state`
 */
export function refuseOfficer(action: Action, by: string, state: SellerOrderState, isLate: boolean): void {
  if (action === "decline" && by === "user" && state !== "placed" && !isLate) {
    throw stateWrong(action, state)
  }
}

/** How a share stands to be worked on. */
export interface Standing {
  /** Its money is there or collected at the door. */
  secured?: boolean
  /** The buyer comes for it: nothing is sent. */
  pickUp?: boolean
  /** What sending costs is known, or was agreed. */
  agreed?: boolean
  /** Officers decide whether it came. */
  disputed?: boolean
  /** It counts as delivered by silence alone. */
  silent?: boolean
}

/** What a household may do now, in the order of the screen's buttons. */
export function nextActions(state: SellerOrderState, standing: Standing = {}): Action[] {
  const { secured = true, pickUp = false, agreed = true, disputed = false, silent = false } = standing
  const pack: Action[] = agreed ? ["pack"] : []
  const leave: Action = pickUp ? "ready" : "ship"
  const deliver: Action[] = disputed ? [] : ["deliver", "unpack"]
  const back: Action[] = state === "delivered" && !silent ? [] : ["come_back"]
  const own: Action[] = ["confirm", ...pack, leave, ...deliver, ...back, "decline"]
  return own.filter((action) => ARROWS[action].from.includes(state) && (secured || !FOR_MONEY.includes(action)))
}

/** States in which nobody owes anything for a share. */
export const OWES_NOTHING: string[] = ["declined", "cancelled", "returned"]

/** States in which a share asks nothing of anybody any more. */
export const ENDED: SellerOrderState[] = ["completed", "declined", "cancelled", "returned"]
