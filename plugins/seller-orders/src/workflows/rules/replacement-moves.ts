import { InputError } from "@cho-lang/kit/input-error"
import type { ReplacementEnd, ReplacementState } from "../../modules/replacements/models"

/** What can be done with what is sent once more; `arrive`: seven days passed. */
export const REPLACEMENT_ACTIONS = ["send", "receive", "arrive", "give_up"] as const
export type ReplacementAction = (typeof REPLACEMENT_ACTIONS)[number]
/** What of it its household does. */
export type ReplacementDeed = Extract<ReplacementAction, "send" | "give_up">

/** From where to where each leads; nothing else is allowed. */
const ARROWS: Record<ReplacementAction, { from: ReplacementState; to: ReplacementState }> = {
  send: { from: "reserved", to: "sent" },
  receive: { from: "sent", to: "received" },
  arrive: { from: "sent", to: "received" },
  // The household cannot after all: money goes back instead.
  give_up: { from: "reserved", to: "ended" },
}

/** Whether it already went this way: the same tap again. What others ended the household did not give up. */
export function wentThere(
  action: ReplacementAction,
  { state, end_reason }: { state: ReplacementState; end_reason: ReplacementEnd | null },
): boolean {
  return ARROWS[action].to === state && (action !== "give_up" || end_reason === "household")
}

/** What a household may do with it now. */
export function nextReplacementActions(state: ReplacementState | undefined): ReplacementDeed[] {
  return (["send", "give_up"] as const).filter((action) => ARROWS[action].from === state)
}

export function replacementStateWrong(action: string, state: ReplacementState): InputError {
  return new InputError({
    code: "replacement_state_wrong",
    type: "conflict",
    message: `Cannot ${action} what is ${state}`,
    details: { state },
  })
}

/**
 * Where an action leads from a state.
 * @throws InputError `replacement_state_wrong` (409) with `state`
 */
export function replacementTargetOf(
  action: ReplacementAction,
  state: ReplacementState,
): { from: ReplacementState[]; to: ReplacementState } {
  const { from, to } = ARROWS[action]
  if (from !== state) {
    throw replacementStateWrong(action, state)
  }
  return { from: [from], to }
}
