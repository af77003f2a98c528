import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { writeAdministrativeUnitsStep } from "./steps/write-administrative-units"

/**
 * Loads provinces, communes and former names from the file of this package. Idempotent; under a second. Nothing needs to be
 * undone: its one step writes in one transaction, so a run that broke off has left nothing, and the next one writes what is missing.
 * Answers how many there are of each and how many rows had to be written.
 */
export const loadAdministrativeUnitsWorkflow = createWorkflow("load-administrative-units", () => {
  return new WorkflowResponse(writeAdministrativeUnitsStep({}))
})
