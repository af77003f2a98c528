import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { recordFirstSaleWorkflow } from "../workflows"

/** Each placed order may be the first sale of the stalls in it. */
export default async function recordFirstSale({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await recordFirstSaleWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = { event: "order.placed" }
