import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PUSH_MODULE } from "../../modules/push"
import type { PushModuleService } from "../../modules/push/service"
import { MOST_PER_PERSON, type NewSubscription } from "../../modules/push/subscriptions"

/**
 * Keeps a browser's subscription; undone by putting back what stood there.
 * @throws InputError `subscriptions_too_many` (409, with `max`)
 */
export const keepPushSubscriptionStep = createStep(
  "keep-push-subscription-step",
  async (wish: NewSubscription, { container }) => {
    const kept = await container.resolve<PushModuleService>(PUSH_MODULE).keepSubscription(wish)
    if (!kept) {
      throw new InputError({
        code: "subscriptions_too_many",
        type: "conflict",
        message: `At most ${MOST_PER_PERSON} browsers`,
        details: { max: MOST_PER_PERSON },
      })
    }
    return new StepResponse({ id: kept.id }, kept)
  },
  async (kept, { container }) => {
    const push = container.resolve<PushModuleService>(PUSH_MODULE)
    if (kept?.before) {
      const { ended_at } = kept.before
      await push.updatePushSubscriptions({ ...kept.before, ended_at: ended_at === null ? null : new Date(ended_at) })
    } else if (kept) {
      await push.deletePushSubscriptions(kept.id)
    }
  },
)
