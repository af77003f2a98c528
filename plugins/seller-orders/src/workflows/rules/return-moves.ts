import { InputError } from "@cho-lang/kit/input-error"
import type { ReturnState } from "../../modules/returns/models"

/** What can be done with a return. */
export const RETURN_ACTIONS = ["accept", "refuse", "withdraw", "lapse", "receive"] as const
export type ReturnAction = (typeof RETURN_ACTIONS)[number]

/** From where to where each leads; nothing else is allowed. */
const ARROWS: Record<ReturnAction, { from: ReturnState[]; to: ReturnState }> = {
  accept: { from: ["asked"], to: "accepted" },
  // Also where what came is other than was promised, or nothing came.
  refuse: { from: ["asked", "accepted"], to: "refused" },
  // A buyer may keep the goods after all until they are back.
  withdraw: { from: ["asked", "accepted"], to: "withdrawn" },
  // What was accepted and did not come in all that time keeps its share from being complete no longer.
  lapse: { from: ["accepted"], to: "lapsed" },
  // A parcel that simply comes back needs no yes before.
  receive: { from: ["asked", "accepted"], to: "received" },
}

/** Whether a return already went this way: the same tap again. */
export function wentThere(action: ReturnAction, state: ReturnState): boolean {
  return ARROWS[action].to === state || (action === "accept" && state === "received")
}

/**
 * Where an action leads from a state.
 * @throws InputError `return_state_wrong` (409) with `state`
 */
export function returnTargetOf(action: ReturnAction, state: ReturnState): ReturnState {
  const { from, to } = ARROWS[action]
  if (!from.includes(state)) {
    throw new InputError({
      code: "return_state_wrong",
      type: "conflict",
      message: `Cannot ${action} a return that is ${state}`,
      details: { state },
    })
  }
  return to
}

const AFTER_YES = ["came_otherwise", "never_came"]
const AFTER_YES_TOO = ["used", "not_ours", "other", ...AFTER_YES]
/** Goods have so long to come before they are said to be missing, as in the officers' list of what is late. */
const TO_COME_MS = 14 * 24 * 60 * 60 * 1000

/**
 * Refuses a reason that cannot be where a return stands: before a yes nothing came, after it goods are as described no more.
 * @throws InputError `refuse_reason_wrong`, `return_not_late` (409)
 */
export function refuseReasonOf(
  reason: string,
  { state, answered_at }: { state: ReturnState; answered_at: Date | null },
  now: Date,
): void {
  if (state === "asked" ? AFTER_YES.includes(reason) : !AFTER_YES_TOO.includes(reason)) {
    throw new InputError({ code: "refuse_reason_wrong", field: "reason", message: `Not of a return that is ${state}` })
  }
  if (reason === "never_came" && answered_at && now.getTime() - new Date(answered_at).getTime() < TO_COME_MS) {
    const message = "Two weeks have not passed"
    throw new InputError({ code: "return_not_late", field: "reason", type: "conflict", message })
  }
}

/** What a household may do with a return now. */
export function nextReturnActions(state: ReturnState): ReturnAction[] {
  const own: ReturnAction[] = ["accept", "receive", "refuse"]
  return own.filter((action) => ARROWS[action].from.includes(state))
}
