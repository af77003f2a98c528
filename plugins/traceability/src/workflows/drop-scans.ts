import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { TRACEABILITY_MODULE } from "../modules/traceability"
import type { TraceabilityModuleService } from "../modules/traceability/service"

const drop = createStep("drop-scans", async (_, { container }) => {
  const service = container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
  return new StepResponse(await service.dropScans())
})

/** Drops visits of trace pages that are older than ninety days. Answers how many. */
export const dropScansWorkflow = createWorkflow("drop-scans", () => new WorkflowResponse(drop()))
