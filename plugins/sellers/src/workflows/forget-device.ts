import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { forgetDeviceStep } from "./steps/forget-device"

export interface ForgetDeviceInput {
  device_id: string
  member_id: string
}

/**
 * Signs a device of one's own out for good; its token stops at the next request.
 * @throws InputError `device_not_found`
 */
export const forgetDeviceWorkflow = createWorkflow("forget-device", (input: ForgetDeviceInput) => {
  return new WorkflowResponse(forgetDeviceStep(input))
})
