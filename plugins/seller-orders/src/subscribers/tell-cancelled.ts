import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellBuyerDeedWorkflow } from "../workflows"

/** A buyer cancelled a share, or an officer ended it: its household is told. What is lost here stands in the desk's list all the same. */
export default async function tellCancelled({
  event: { data },
  container,
}: SubscriberArgs<{ id: string; action: string; by?: string }>): Promise<void> {
  if (data.action === "cancel") {
    await tellBuyerDeedWorkflow(container).run({ input: { id: data.id, news: "order-cancelled" } })
  }
  if (data.action === "decline" && data.by === "user") {
    await tellBuyerDeedWorkflow(container).run({ input: { id: data.id, news: "order-ended" } })
  }
}

export const config: SubscriberConfig = { event: "seller-order.moved" }
