import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { approveSellerStep } from "./steps/approve-seller"

export interface ApproveSellerInput {
  seller_id: string
  /** Default now. */
  approved_at?: Date | string
}

/**
 * Lets a waiting stall sell. Its first opening is kept with village and commune. Emits `seller.approved`.
 * @throws InputError `seller_not_found`, `seller_state_wrong`
 */
export const approveSellerWorkflow = createWorkflow("approve-seller", (input: ApproveSellerInput) => {
  const seller = approveSellerStep(input)
  emitEventStep({ eventName: "seller.approved", data: { id: seller.id } })
  return new WorkflowResponse(seller)
})
