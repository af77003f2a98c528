import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pushSettings } from "../workflows/push-settings"
import { sendPushMessagesWorkflow } from "../workflows/send-push-messages"

/** Tells browsers what is new. */
export default async function sendPushMessages(container: MedusaContainer): Promise<void> {
  if (!pushSettings(container)) {
    return
  }
  try {
    await sendPushMessagesWorkflow(container).run()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Browsers were not told, next try soon: ${reason}`)
  }
}

export const config = { name: "send-push-messages", schedule: { interval: 10_000, concurrency: "forbid" } }
