import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { readMobile } from "./rules/read-code"
import { findCommuneStep } from "./steps/find-commune"
import { refuseFloodStep } from "./steps/refuse-flood"
import { sendCodeStep } from "./steps/send-code"

export interface SendSignInCodeInput {
  /** As typed. */
  phone: unknown
  client_address: string | null
}

/**
 * Sends a sign-in code. Whether anybody has the number changes neither the answer nor the work.
 * @throws InputError `phone_invalid`, `codes_too_many` and those of texts
 */
export const sendSignInCodeWorkflow = createWorkflow("send-sign-in-code", (input: SendSignInCodeInput) => {
  const phone = transform({ input }, (data) => readMobile(data.input.phone))
  refuseFloodStep({ client_address: input.client_address })
  const commune_code = findCommuneStep({ phone })
  return new WorkflowResponse(
    sendCodeStep({
      purpose: "sign_in",
      phone,
      subject_id: null,
      commune_code,
      client_address: input.client_address,
    }),
  )
})
