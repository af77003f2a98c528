import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { keepScanStep, type ScanToKeep } from "./steps/keep-scan"

/**
 * Keeps a scan of a decision or certificate, privately. Answers `{ id }`.
 * @throws InputError `scans_too_many` (429)
 */
export const keepScanWorkflow = createWorkflow("keep-scan", (input: ScanToKeep) => {
  return new WorkflowResponse(keepScanStep(input))
})
