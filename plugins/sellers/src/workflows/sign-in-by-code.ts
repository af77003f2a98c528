import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { readMobile } from "./rules/read-code"
import { readDeviceName } from "./rules/read-device"
import { findOrMakeMemberStep } from "./steps/find-or-make-member"
import { issueTokenStep } from "./steps/issue-token"
import { openDeviceStep } from "./steps/open-device"
import { takeCodeStep } from "./steps/take-code"

export interface SignInByCodeInput {
  /** The next three as typed. */
  phone: unknown
  code: unknown
  device_name: unknown
}

/**
 * Signs in with the code that was sent to a number; somebody new is made for a number nobody has.
 * @returns `{ token, device_token, is_new }`
 * @throws InputError `phone_invalid`, those of `takeCodeStep` and those of texts
 */
export const signInByCodeWorkflow = createWorkflow("sign-in-by-code", (input: SignInByCodeInput) => {
  const read = transform({ input }, (data) => ({
    phone: readMobile(data.input.phone),
    name: readDeviceName(data.input.device_name),
  }))
  takeCodeStep({ purpose: "sign_in", phone: read.phone, subject_id: null, code: input.code })
  const member = findOrMakeMemberStep({ phone: read.phone })
  const device = openDeviceStep({ member_id: member.id, name: read.name })
  const token = issueTokenStep({ member_id: member.id, device_id: device.id })
  return new WorkflowResponse({ token, device_token: device.token, is_new: member.is_new })
})
