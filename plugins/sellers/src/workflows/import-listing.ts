import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { proposeListingWorkflow } from "./propose-listing"
import { saveListingDraftWorkflow } from "./save-listing-draft"
import { markImportRowsStep, type RowMark } from "./steps/mark-import-rows"

export interface ImportListingInput {
  row_id: string
  seller_id: string
  client_key: string
  /** Null: the draft stands as the row says and is only sent. */
  save: { revision: number; answers: Record<string, unknown> } | null
  listed_by: { kind: "seller_member" | "helper"; id: string }
}

/**
 * One row of an import by the way of the form: the draft is saved and sent for approval, both or neither. Answers `{ product_id }`.
 * @throws InputError those of `save-listing-draft` and `propose-listing`
 */
export const importListingWorkflow = createWorkflow("import-listing", (input: ImportListingInput) => {
  when({ input }, (data) => data.input.save !== null).then(() => {
    saveListingDraftWorkflow.runAsStep({
      input: transform({ input }, ({ input: { seller_id, client_key, save, listed_by } }) => ({
        seller_id,
        client_key,
        revision: save?.revision ?? 0,
        answers: save?.answers ?? {},
        saved_by_id: listed_by.id,
      })),
    })
  })
  const { product_id } = proposeListingWorkflow.runAsStep({
    input: transform({ input }, ({ input: { seller_id, client_key, listed_by } }) => ({
      seller_id,
      client_key,
      revision: null,
      listed_by,
    })),
  })
  markImportRowsStep(
    transform({ input, product_id }, (data): RowMark[] => [
      { id: data.input.row_id, outcome: "done", product_id: data.product_id },
    ]),
  )
  return new WorkflowResponse(transform({ product_id }, (data) => ({ product_id: data.product_id })))
})

/** Writes down that a row came to nothing, and why. */
export const refuseImportRowWorkflow = createWorkflow("refuse-import-row", (input: RowMark) => {
  markImportRowsStep(transform({ input }, (data) => [data.input]))
  return new WorkflowResponse({ id: input.id })
})
