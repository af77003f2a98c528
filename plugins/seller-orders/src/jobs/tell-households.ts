import type { MedusaContainer } from "@medusajs/framework/types"
import { TELLINGS } from "../modules/seller-orders/take-told"
import { tellHouseholdsWorkflow } from "../workflows"

/** New shares whose event was lost, and those that have waited for a day. */
export default async function tellHouseholds(container: MedusaContainer): Promise<void> {
  for (const telling of TELLINGS) {
    await tellHouseholdsWorkflow(container).run({ input: { telling } })
  }
}

export const config = { name: "tell-households", schedule: { interval: 60_000, concurrency: "forbid" } }
