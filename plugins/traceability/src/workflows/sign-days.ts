import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { signDaysStep } from "./steps/sign-days"

/**
 * Signs the roots of days that are over, missed ones too: `rules/daily-root.ts`. `now` (ISO 8601) stands for this moment in tests.
 * Answers the days it signed, `YYYY-MM-DD`.
 */
export const signDaysWorkflow = createWorkflow("sign-days-of-lots", (input: { now?: string }) => {
  return new WorkflowResponse(signDaysStep(input))
})
