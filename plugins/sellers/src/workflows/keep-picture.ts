import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { keepMasterStep } from "./steps/keep-master"
import { keepPictureStep } from "./steps/keep-picture"

export interface KeepPictureInput {
  seller_id: string
  /** Seller member who sent it. */
  sent_by_id: string
  /** SHA-256 of the uploaded file, hexadecimal. */
  sha256: string
  /** Where the clean picture (kit `readPicture`, JPEG) lies on this machine until the workflow ends. */
  master_path: string
  width: number
  height: number
  blur: string
}

/**
 * Keeps a clean picture of a stall's goods; its widths are made in the background. Emits `listing-picture.kept`.
 * Answers `{ id, key, width, height, blur, state }`.
 */
export const keepPictureWorkflow = createWorkflow("keep-picture", (input: KeepPictureInput) => {
  const master = keepMasterStep({ path: input.master_path })
  const row = transform({ input, master }, ({ input: { master_path: _, ...facts }, master: { id } }) => ({
    ...facts,
    master_id: id,
  }))
  const kept = keepPictureStep(row)
  when({ kept }, (data) => data.kept.is_new).then(() => {
    emitEventStep({
      eventName: "listing-picture.kept",
      data: transform({ kept }, (data) => ({ id: data.kept.picture.id })),
    })
  })
  return new WorkflowResponse(transform({ kept }, (data) => data.kept.picture))
})
