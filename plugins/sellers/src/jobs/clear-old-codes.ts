import type { MedusaContainer } from "@medusajs/framework/types"
import { clearOldCodesWorkflow } from "../workflows/clear-old-codes"

/** Once a night, when Vietnam sleeps. */
export default async function clearOldCodes(container: MedusaContainer): Promise<void> {
  await clearOldCodesWorkflow(container).run()
}

export const config = { name: "clear-old-codes", schedule: "20 19 * * *" }
