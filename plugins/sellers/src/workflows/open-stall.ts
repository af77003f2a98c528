import { readRequiredText } from "@cho-lang/kit/plain-text"
import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { readOpening } from "./rules/read-opening"
import { findPlaceStep } from "./steps/find-place"
import { openStallStep } from "./steps/open-stall"

export interface OpenStallInput {
  /** Seller member who will own the stall. */
  owner_id: string
  /** The owner, or the helper who fills in the form. */
  opened_by_id: string
  /** The form as it came in, with `idempotency_key`; see `rules/read-opening.ts`. */
  answers: Record<string, unknown>
}

/**
 * Opens a stall that waits for approval, with its owner, identity and bank account; the draft of who opened it goes.
 * The same key of the same person opens it once: a phone without signal sends twice. Emits `seller.created`.
 * Answers `{ id, handle, status, is_new }`.
 * @throws InputError those of `readOpening`, `village_unknown`, `village_of_other_province`, `commune_unknown`,
 * `craft_unknown`, `stalls_too_many` (409), `opening_key_used` (409)
 */
export const openStallWorkflow = createWorkflow("open-stall", (input: OpenStallInput) => {
  const opening = transform({ input }, (data) => readOpening(data.input.answers, vietnamDate(new Date())))
  const opening_key = transform({ input }, (data) =>
    readRequiredText(data.input.answers.idempotency_key, { field: "idempotency_key", max: 100 }),
  )
  const place = findPlaceStep(opening)
  const stall = openStallStep({
    owner_id: input.owner_id,
    opened_by_id: input.opened_by_id,
    opening_key,
    opening,
    place,
  })
  when({ stall }, (data) => data.stall.is_new).then(() => {
    emitEventStep({ eventName: "seller.created", data: { id: stall.id } })
  })
  return new WorkflowResponse(stall)
})
