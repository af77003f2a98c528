import type { MedusaContainer } from "@medusajs/framework/types"
import { dropScansWorkflow } from "../workflows/drop-scans"

/** Which device scanned is forgotten after ninety days. */
export default async function dropScans(container: MedusaContainer): Promise<void> {
  await dropScansWorkflow(container).run()
}

export const config = { name: "drop-scans", schedule: { interval: 60 * 60_000, concurrency: "forbid" } }
