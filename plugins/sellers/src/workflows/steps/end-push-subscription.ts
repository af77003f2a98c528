import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PUSH_MODULE } from "../../modules/push"
import type { PushModuleService } from "../../modules/push/service"

/** Ends a subscription of the person, if there is one; undone by letting it live again. */
export const endPushSubscriptionStep = createStep(
  "end-push-subscription-step",
  async (of: { member_id: string; endpoint: string }, { container }) => {
    const id = await container.resolve<PushModuleService>(PUSH_MODULE).endSubscription(of)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<PushModuleService>(PUSH_MODULE).updatePushSubscriptions({ id, ended_at: null })
    }
  },
)
