import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { endPushSubscriptionStep } from "./steps/end-push-subscription"

/** Tells this browser nothing any more; one that was told nothing stays so. */
export const endPushSubscriptionWorkflow = createWorkflow(
  "end-push-subscription",
  (input: { member_id: string; endpoint: string }) => {
    return new WorkflowResponse(endPushSubscriptionStep(input))
  },
)
