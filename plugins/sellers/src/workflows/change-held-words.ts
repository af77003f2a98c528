import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { readHeldWord } from "./rules/held-words"
import { addHeldWordStep, endHeldWordStep } from "./steps/held-words"
import { recordAuditStep } from "./steps/record-audit"

export interface AddHeldWordInput {
  word: unknown
  /** Why, for officers; with the source where it is a law. */
  reason: unknown
  /** Id of the user. */
  by_id: string
}

const book = { seller_id: null, grant_id: null, entity: "held_word" }

/**
 * Puts a word on the list of those that hold goods for an officer. Answers `{ id, word, reason }`.
 * @throws InputError `held_word_wrong`, `held_word_known` (409), and those of texts
 */
export const addHeldWordWorkflow = createWorkflow("add-held-word-workflow", (input: AddHeldWordInput) => {
  const wish = transform({ input }, (data) => ({ ...readHeldWord(data.input), added_by: data.input.by_id }))
  const added = addHeldWordStep(wish)
  recordAuditStep(
    transform({ input, added }, (data) => ({
      ...book,
      actor: { kind: "user" as const, id: data.input.by_id },
      action: "held_word_added",
      entity_id: data.added.id,
      before: null,
      after: { word: data.added.word, reason: data.added.reason },
    })),
  )
  return new WorkflowResponse(added)
})

/**
 * Takes a word off the list. Answers `{ id, word }`.
 * @throws InputError `held_word_not_found` (404)
 */
export const endHeldWordWorkflow = createWorkflow("end-held-word-workflow", (input: { id: string; by_id: string }) => {
  const ended = endHeldWordStep(transform({ input }, (data) => ({ id: data.input.id, ended_by: data.input.by_id })))
  recordAuditStep(
    transform({ input, ended }, (data) => ({
      ...book,
      actor: { kind: "user" as const, id: data.input.by_id },
      action: "held_word_ended",
      entity_id: data.ended.id,
      before: { word: data.ended.word },
      after: null,
    })),
  )
  return new WorkflowResponse(ended)
})
