import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { readDeviceToken } from "./rules/read-device"
import { issueTokenStep } from "./steps/issue-token"
import { useDeviceStep } from "./steps/use-device"

/**
 * A new day's token for a device that is remembered; the six months begin anew.
 * @returns `{ token }`
 * @throws InputError `device_unknown` and those of texts
 */
export const signInByDeviceWorkflow = createWorkflow("sign-in-by-device", (input: { device_token: unknown }) => {
  const token = transform({ input }, (data) => readDeviceToken(data.input.device_token))
  const device = useDeviceStep({ token })
  return new WorkflowResponse({ token: issueTokenStep({ member_id: device.member_id, device_id: device.id }) })
})
