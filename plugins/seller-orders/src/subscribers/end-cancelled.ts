import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { endCancelledOrderWorkflow } from "../workflows"

/** Staff cancelled an order as a whole: its shares end too. What is lost here `mend-orders` finds. */
export default async function endCancelled({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await endCancelledOrderWorkflow(container).run({ input: { order_id: data.id } })
}

export const config: SubscriberConfig = { event: OrderWorkflowEvents.CANCELED }
