import { InputError } from "@cho-lang/kit/input-error"
import type { ReturnState } from "../../modules/returns/models"

/** What can be done with a return. */
export const RETURN_ACTIONS = ["accept", "refuse", "withdraw", "lapse", "receive"] as const
export type ReturnAction = (typeof RETURN_ACTIONS)[number]

/** From where to where each leads; nothing else is allowed. */
const ARROWS: Record<ReturnAction, { from: ReturnState[]; to: ReturnState }> = {
  accept: { from: ["asked"], to: "accepted" },
  refuse: { from: ["asked"], to: "refused" },
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

/** What a household may do with a return now. */
export function nextReturnActions(state: ReturnState): ReturnAction[] {
  const own: ReturnAction[] = ["accept", "receive", "refuse"]
  return own.filter((action) => ARROWS[action].from.includes(state))
}
