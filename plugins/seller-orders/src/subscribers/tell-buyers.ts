import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellBuyersWorkflow } from "../workflows"

/** Moves of a share, of a return, or of what is sent for it, that its buyer hears of; they did the others themselves, or read them on the order's page. */
const NEWS: (string | undefined)[] = [
  ...["ship", "parcel", "ready", "come_back", "decline", "cancel"],
  ...["accept", "refuse", "receive"],
  ...["send", "give_up"],
]

/** Events of which there is always something to tell. */
const ALWAYS = ["order.placed", "seller-order.fee-asked", "seller-order.dispute-decided", "lot.recalled"]

/**
 * An order was placed, a part of it moved, or somebody answered its buyer or asks something: they are told at once. What is
 * lost here the job of the same name finds.
 */
export default async function tellBuyers({
  event: { name, data },
  container,
}: SubscriberArgs<{ id: string; action?: string; by?: string }>): Promise<void> {
  const isPresumed = data.action === "deliver" && data.by === "system"
  if (isPresumed || ALWAYS.includes(name) || NEWS.includes(data.action)) {
    await tellBuyersWorkflow(container).run()
  }
}

export const config: SubscriberConfig = {
  event: [...ALWAYS, "seller-order.moved", "seller-order.return-moved", "seller-order.replacement-moved"],
}
