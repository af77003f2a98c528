import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellHouseholdsWorkflow } from "../workflows"

/** An order was placed: its households are told at once. What is lost here the job of the same name finds. */
export default async function tellHouseholds({ container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await tellHouseholdsWorkflow(container).run({ input: { telling: "announced" } })
}

export const config: SubscriberConfig = { event: "order.placed" }
