import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellBuyerDeedWorkflow } from "../workflows"

/** The buyer cancelled a share: its household is told. What is lost here stands in the desk's list all the same. */
export default async function tellCancelled({
  event: { data },
  container,
}: SubscriberArgs<{ id: string; action: string }>): Promise<void> {
  if (data.action === "cancel") {
    await tellBuyerDeedWorkflow(container).run({ input: { id: data.id, news: "order-cancelled" } })
  }
}

export const config: SubscriberConfig = { event: "seller-order.moved" }
