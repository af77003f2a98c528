import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { keepLotStep, type OpenLotInput } from "./steps/keep-lot"

/**
 * Opens a lot of a stall's product; sent twice it is one. Emits `lot.opened`. Answers `{ id, product_id, repeated }`.
 * @throws InputError those of `keepLotStep`
 */
export const openLotWorkflow = createWorkflow("open-lot", (input: OpenLotInput) => {
  const lot = keepLotStep(input)
  when({ lot }, (data) => !data.lot.repeated).then(() => {
    const data = transform({ lot }, ({ lot: { id, product_id } }) => ({ id, product_id }))
    emitEventStep({ eventName: "lot.opened", data })
  })
  return new WorkflowResponse(lot)
})
