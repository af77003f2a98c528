import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { NewSubscription } from "../modules/push/subscriptions"
import { checkPushHostStep } from "./steps/check-push-host"
import { keepPushSubscriptionStep } from "./steps/keep-push-subscription"

/**
 * Tells this browser of news from now on. Answers `{ id }`; the same browser again is the same subscription.
 * @throws InputError `endpoint_wrong`, `subscriptions_too_many`
 */
export const keepPushSubscriptionWorkflow = createWorkflow("keep-push-subscription", (input: NewSubscription) => {
  checkPushHostStep({ endpoint: input.endpoint })
  return new WorkflowResponse(keepPushSubscriptionStep(input))
})
