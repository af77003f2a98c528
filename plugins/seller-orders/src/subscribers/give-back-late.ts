import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PaymentEvents } from "@medusajs/framework/utils"
import { giveBackLateWorkflow } from "../workflows"

/** Money came: shares that had ended before have none of it. What is lost here `mend-orders` finds. */
export default async function giveBackLate({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await giveBackLateWorkflow(container).run({ input: { payment_id: data.id } })
}

export const config: SubscriberConfig = { event: PaymentEvents.CAPTURED }
