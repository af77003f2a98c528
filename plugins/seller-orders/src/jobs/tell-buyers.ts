import type { MedusaContainer } from "@medusajs/framework/types"
import { tellBuyersWorkflow } from "../workflows"

/** Messages whose event was lost, and those that no gateway took a while ago. */
export default async function tellBuyers(container: MedusaContainer): Promise<void> {
  await tellBuyersWorkflow(container).run()
}

export const config = { name: "tell-buyers", schedule: { interval: 60_000, concurrency: "forbid" } }
