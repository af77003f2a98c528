import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { forgetDeviceStep } from "./steps/forget-device"
import { recordAuditStep } from "./steps/record-audit"

export interface ForgetDeviceInput {
  device_id: string
  member_id: string
}

/**
 * Signs a device of one's own out for good; its token stops at the next request. Written down: a stranger who got in
 * would put the owner's phone out first.
 * @throws InputError `device_not_found`
 */
export const forgetDeviceWorkflow = createWorkflow("forget-device", (input: ForgetDeviceInput) => {
  const forgotten = forgetDeviceStep(input)
  recordAuditStep(
    transform({ input, forgotten }, (data) => ({
      actor: { kind: "seller_member" as const, id: data.input.member_id },
      seller_id: null,
      grant_id: null,
      action: "device_forgotten",
      entity: "device",
      entity_id: data.input.device_id,
      before: { name: data.forgotten.name },
      after: null,
    })),
  )
  return new WorkflowResponse({ id: forgotten.id })
})
