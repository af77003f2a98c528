import type { MedusaContainer } from "@medusajs/framework/types"
import { TRACEABILITY_MODULE } from "../modules/traceability"
import type { TraceabilityModuleService } from "../modules/traceability/service"
import { clearLabelSheetsWorkflow, workLabelSheetsWorkflow } from "../workflows/work-label-sheets"

/** Labels whose process ended or fell silent in the middle, and what nothing needs any more. */
export default async function workLabelSheets(container: MedusaContainer): Promise<void> {
  await clearLabelSheetsWorkflow(container).run()
  const ids = await container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE).waitingSheets()
  if (ids.length > 0) {
    await workLabelSheetsWorkflow(container).run({ input: { ids } })
  }
}

export const config = { name: "work-label-sheets", schedule: { interval: 60_000, concurrency: "forbid" } }
