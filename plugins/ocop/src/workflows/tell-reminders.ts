import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { tellRemindersStep } from "./steps/tell-reminders"

/**
 * Tells households and their helpers of certificates that near their end: each mark of `rules/reminders.ts` once, days that were
 * missed with the next run. `now` (ISO 8601) stands for this moment in tests. Answers how many certificates were told of.
 */
export const tellRemindersWorkflow = createWorkflow("tell-certificate-reminders", (input: { now?: string }) => {
  return new WorkflowResponse(tellRemindersStep(input))
})
