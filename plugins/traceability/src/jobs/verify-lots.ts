import type { MedusaContainer } from "@medusajs/framework/types"
import { verifyLotsWorkflow } from "../workflows/verify-lots"

/** Goes through all lots in turn; what does not hold waits for officers on the page of the day. */
export default async function verifyLots(container: MedusaContainer): Promise<void> {
  await verifyLotsWorkflow(container).run({ input: {} })
}

export const config = { name: "verify-lots-of-stalls", schedule: { interval: 600_000, concurrency: "forbid" } }
