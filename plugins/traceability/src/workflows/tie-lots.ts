import { InputError } from "@cho-lang/kit/input-error"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { TRACEABILITY_MODULE } from "../modules/traceability"
import type { TraceabilityModuleService } from "../modules/traceability/service"
import { readTies } from "./rules/read-ties"
import { findShareLines } from "./steps/find-share-lines"

export interface TieLotsInput {
  seller_id: string
  seller_order_id: string
  /** See `readTies`. */
  body: Record<string, unknown>
}

/** Shares of which nothing is packed, or nothing will be. */
const WITHOUT_GOODS = ["placed", "declined", "cancelled"]

/** Undone by saying again what stood there. */
const tieLotsStep = createStep(
  "tie-lots-step",
  async ({ seller_id, seller_order_id, body }: TieLotsInput, { container }) => {
    const { state, lines } = await findShareLines(container, { seller_id, id: seller_order_id })
    if (WITHOUT_GOODS.includes(state)) {
      throw new InputError({ code: "order_not_packed", type: "conflict", message: "Nothing of it is packed" })
    }
    const service = container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
    const before = await service.replaceTies(seller_order_id, readTies(body, lines))
    return new StepResponse({ id: seller_order_id }, { id: seller_order_id, before })
  },
  async (tied, { container }) => {
    if (tied) {
      await container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE).replaceTies(tied.id, tied.before)
    }
  },
)

/**
 * Says of which lots the packed pieces of a share are: whom a recall has to tell. What was said before is replaced. Answers `{ id }`.
 * @throws InputError `seller_order_not_found` (404), `order_not_packed` (409), those of `readTies`
 */
export const tieLotsWorkflow = createWorkflow("tie-lots", (input: TieLotsInput) => {
  return new WorkflowResponse(tieLotsStep(input))
})
