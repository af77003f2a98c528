import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { keepSharePhotoStep } from "./steps/keep-share-photo"
import { findOpenQuestionStep, nameQuestionPhotosStep } from "./steps/name-question-photos"

export interface QuestionPhotoInput {
  /** Of the question. */
  id: string
  share_id: string
  seller_id: string
  /** JPEG, cleaned by the kit. */
  base64: string
  width: number
  height: number
}

/**
 * The household shows officers what a question is about, while they have not decided: a photo, private, that stands beside it. Answers
 * `{ id, width, height }`.
 * @throws InputError those of `findOpenQuestionStep`, `keepSharePhotoStep` and `nameQuestionPhotosStep`
 */
export const addQuestionPhotoWorkflow = createWorkflow("add-question-photo", (input: QuestionPhotoInput) => {
  findOpenQuestionStep(input)
  const kept = keepSharePhotoStep(
    transform({ input }, ({ input: { share_id, base64, width, height } }) => ({
      share_id,
      base64,
      width,
      height,
      sent_by: "household" as const,
    })),
  )
  nameQuestionPhotosStep(
    transform({ input, kept }, (data) => ({
      share_id: data.input.share_id,
      id: data.input.id,
      sent_by: "household" as const,
      photo_ids: [data.kept.id],
      is_again: false,
    })),
  )
  return new WorkflowResponse(kept)
})
