import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { rotateIdentityKeysStep } from "./steps/rotate-identity-keys"

/** Seals all identities of older keys with the first key; answers how many. May run again, and while the shop is open. */
export const rotateIdentityKeysWorkflow = createWorkflow("rotate-identity-keys", () => {
  return new WorkflowResponse(rotateIdentityKeysStep())
})
