import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { alarmHouseholdsStep } from "./steps/alarm-households"

/** Rings up households whose orders wait, by message; `now` (ISO 8601) stands for this moment in tests. See `steps/alarm-households.ts`. */
export const alarmHouseholdsWorkflow = createWorkflow("alarm-households", (input: { now?: string }) => {
  return new WorkflowResponse(alarmHouseholdsStep(input))
})
