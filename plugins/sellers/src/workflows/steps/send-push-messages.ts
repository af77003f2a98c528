import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PUSH_MODULE } from "../../modules/push"
import type { PushModuleService } from "../../modules/push/service"
import { pushSettings } from "../push-settings"
import { postPush } from "./post-push"

/** The work of `send-push-messages`. Nothing is undone: what was sent was read. */
export const sendPushMessagesStep = createStep<void, { sent: number }, undefined>(
  "send-push-messages-step",
  async (_, { container }) => {
    const settings = pushSettings(container)
    if (!settings) {
      return new StepResponse({ sent: 0 })
    }
    const push = container.resolve<PushModuleService>(PUSH_MODULE)
    await push.fillMessages()
    const due = await push.takeMessages()
    const outcomes = await Promise.all(
      due.map(async (message) => {
        const outcome = await postPush(message, settings)
        await push.settleMessage(message, outcome)
        return outcome
      }),
    )
    return new StepResponse({ sent: outcomes.filter((outcome) => outcome === "sent").length })
  },
)
