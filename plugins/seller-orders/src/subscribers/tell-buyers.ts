import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellBuyersWorkflow } from "../workflows"

/** Moves of a share that its buyer hears of; they did the others themselves, or read them on the order's page. */
const NEWS: (string | undefined)[] = ["ship", "ready", "decline"]

/** An order was placed, or a part of it moved: its buyer is told at once. What is lost here the job of the same name finds. */
export default async function tellBuyers({
  event: { name, data },
  container,
}: SubscriberArgs<{ id: string; action?: string }>): Promise<void> {
  if (name === "order.placed" || NEWS.includes(data.action)) {
    await tellBuyersWorkflow(container).run()
  }
}

export const config: SubscriberConfig = { event: ["order.placed", "seller-order.moved"] }
