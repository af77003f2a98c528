import type { MedusaContainer } from "@medusajs/framework/types"
import { clearOrderLookupsWorkflow } from "../workflows"

/** Once a night, when Vietnam sleeps. */
export default async function clearOrderLookups(container: MedusaContainer): Promise<void> {
  await clearOrderLookupsWorkflow(container).run()
}

export const config = { name: "clear-order-lookups", schedule: "25 19 * * *" }
