import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { readMobile } from "./rules/read-code"
import { findCommuneStep } from "./steps/find-commune"
import { sendCodeStep } from "./steps/send-code"

export interface SendNewPhoneCodeInput {
  member_id: string
  /** The new number as typed. */
  phone: unknown
  client_address: string | null
}

/**
 * Sends a code to the number a person wants to change to. Whether somebody has it is told only to who has the code.
 * @throws InputError `phone_invalid`, `codes_too_many` and those of texts
 */
export const sendNewPhoneCodeWorkflow = createWorkflow("send-new-phone-code", (input: SendNewPhoneCodeInput) => {
  const phone = transform({ input }, (data) => readMobile(data.input.phone))
  const commune_code = findCommuneStep({ id: input.member_id })
  return new WorkflowResponse(
    sendCodeStep({
      purpose: "new_phone",
      phone,
      subject_id: input.member_id,
      commune_code,
      client_address: input.client_address,
    }),
  )
})
