import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { maskPhone } from "./rules/mask-phone"
import { readMobile } from "./rules/read-code"
import { changePhoneStep } from "./steps/change-phone"
import { recordAuditStep } from "./steps/record-audit"
import { takeCodeStep } from "./steps/take-code"
import { tellOldPhoneStep } from "./steps/tell-old-phone"

export interface ChangePhoneInput {
  member_id: string
  /** The new number and the code sent to it, as typed. */
  phone: unknown
  code: unknown
}

/**
 * Changes a person's number to one they have proven; the old one is told.
 * @returns `{ phone }` in E.164
 * @throws InputError `phone_invalid`, `phone_taken`, those of `takeCodeStep` and those of texts
 */
export const changePhoneWorkflow = createWorkflow("change-phone", (input: ChangePhoneInput) => {
  const phone = transform({ input }, (data) => readMobile(data.input.phone))
  takeCodeStep({ purpose: "new_phone", phone, subject_id: input.member_id, code: input.code })
  const changed = changePhoneStep({ member_id: input.member_id, phone })
  recordAuditStep(
    transform({ input, changed }, (data) => ({
      actor: { kind: "seller_member" as const, id: data.input.member_id },
      seller_id: null,
      grant_id: null,
      action: "phone_changed",
      entity: "seller_member",
      entity_id: data.input.member_id,
      before: { phone: data.changed.old_phone === null ? null : maskPhone(data.changed.old_phone) },
      after: { phone: maskPhone(data.changed.phone) },
    })),
  )
  tellOldPhoneStep(changed)
  return new WorkflowResponse({ phone: changed.phone })
})
