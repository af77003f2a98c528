import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { readDeviceName, readHandoverCode } from "./rules/read-device"
import { issueTokenStep } from "./steps/issue-token"
import { openDeviceStep } from "./steps/open-device"
import { recordAuditStep } from "./steps/record-audit"
import { takeHandoverStep } from "./steps/take-handover"
import { tellOwnerOfHandoverStep } from "./steps/tell-owner-of-handover"

export interface SignInByHandoverInput {
  /** Both as typed. */
  handover_code: unknown
  device_name: unknown
  client_address: string | null
}

/**
 * Signs the owner of a stall in with a code that was handed over; written down, and the owner is told. Whoever made the
 * code could use it: the device is for that stall alone and for a day, and one that a helper let in only reads and ends
 * help. Whole-site staff alone let in a device as any other.
 * @returns `{ token, device_token }`
 * @throws InputError `handover_code_wrong`, `handover_tries_used` and those of texts
 */
export const signInByHandoverWorkflow = createWorkflow("sign-in-by-handover", (input: SignInByHandoverInput) => {
  const read = transform({ input }, (data) => ({
    code: readHandoverCode(data.input.handover_code),
    name: readDeviceName(data.input.device_name),
  }))
  const taken = takeHandoverStep({ handover_code: read.code, client_address: input.client_address })
  const device = openDeviceStep(
    transform({ taken, read }, (data) => ({
      member_id: data.taken.member_id,
      name: data.read.name,
      handed: data.taken.is_bound
        ? { for: data.taken.seller_id, by_kind: data.taken.made_by_kind, by_id: data.taken.made_by_id }
        : null,
    })),
  )
  const token = issueTokenStep({ member_id: taken.member_id, device_id: device.id })
  recordAuditStep(
    transform({ taken, read }, (data) => ({
      actor: { kind: "seller_member" as const, id: data.taken.member_id },
      seller_id: data.taken.seller_id,
      grant_id: null,
      action: "handover_code_used",
      entity: "handover_code",
      entity_id: data.taken.id,
      before: null,
      after: { made_by_kind: data.taken.made_by_kind, made_by: data.taken.made_by_id, device_name: data.read.name },
    })),
  )
  tellOwnerOfHandoverStep({
    id: taken.id,
    member_id: taken.member_id,
    seller_id: taken.seller_id,
    device_name: read.name,
  })
  return new WorkflowResponse({ token, device_token: device.token })
})
