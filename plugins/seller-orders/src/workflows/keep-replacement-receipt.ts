import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ReturnName } from "./steps/find-return"
import { dropFormerPhotoStep, nameReceiptStep, refuseReplacementReceiptStep } from "./steps/keep-replacement-receipt"
import { keepSharePhotoStep, type SharePhotoInput } from "./steps/keep-share-photo"

export type ReplacementReceiptInput = ReturnName & Pick<SharePhotoInput, "base64" | "width" | "height">

/**
 * Keeps the photo of the receipt for what was sent once more, privately, in the place of a former one. Answers its id.
 * @throws InputError those of `refuseReplacementReceipt` and `keepSharePhotoStep`
 */
export const keepReplacementReceiptWorkflow = createWorkflow(
  "keep-replacement-receipt",
  (input: ReplacementReceiptInput) => {
    refuseReplacementReceiptStep(input)
    const kept = keepSharePhotoStep(
      transform({ input }, ({ input: { share_id, base64, width, height } }) => ({
        share_id,
        sent_by: "household" as const,
        base64,
        width,
        height,
      })),
    )
    const former = nameReceiptStep(
      transform({ input, kept }, (data) => ({ share_return_id: data.input.id, photo_id: data.kept.id })),
    )
    dropFormerPhotoStep(former)
    return new WorkflowResponse(kept)
  },
)
