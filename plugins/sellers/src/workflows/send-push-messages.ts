import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendPushMessagesStep } from "./steps/send-push-messages"

/**
 * Looks what is new in the feeds and tells the browsers that asked for it. It runs beside everything: what somebody does
 * neither waits for it nor fails with it. Answers how many were sent.
 */
export const sendPushMessagesWorkflow = createWorkflow("send-push-messages", () => {
  return new WorkflowResponse(sendPushMessagesStep())
})
