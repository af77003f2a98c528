import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { publishWaitingWorkflow } from "../workflows/publish-directly"

/** Goods of stalls that publish directly go on sale as soon as they wait, or their photos are ready. What is lost here the job of the same name finds. */
export default async function publishDirectly({ container }: SubscriberArgs<unknown>): Promise<void> {
  await publishWaitingWorkflow(container).run()
}

export const config: SubscriberConfig = {
  event: ["listing.proposed", "listing-picture.made", "direct-publishing.granted"],
}
