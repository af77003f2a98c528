import { onceMore } from "@cho-lang/kit/once-more"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { publishWaitingWorkflow } from "../workflows/publish-directly"

const runs = new WeakMap<MedusaContainer, () => Promise<unknown>>()

/** An import tells of two thousand events, and one run looks at all that waits: those of one moment are one run. */
function runOf(container: MedusaContainer): () => Promise<unknown> {
  const run = runs.get(container) ?? onceMore(async () => await publishWaitingWorkflow(container).run())
  runs.set(container, run)
  return run
}

/** Goods of stalls that publish directly go on sale as soon as they wait, or their photos are ready. What is lost here the job of the same name finds. */
export default async function publishDirectly({ container }: SubscriberArgs<unknown>): Promise<void> {
  await runOf(container)()
}

export const config: SubscriberConfig = {
  event: ["listing.proposed", "listing-picture.made", "direct-publishing.granted"],
}
