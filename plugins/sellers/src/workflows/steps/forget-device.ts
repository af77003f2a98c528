import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PHONE_LOGIN_MODULE } from "../../modules/phone-login"
import type { PhoneLoginModuleService } from "../../modules/phone-login/service"
import type { ForgetDeviceInput } from "../forget-device"

/** Forgets a device of the person; undone by remembering it again. */
export const forgetDeviceStep = createStep(
  "forget-device",
  async ({ device_id, member_id }: ForgetDeviceInput, { container }) => {
    const devices = container.resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE)
    const forgotten = await devices.forgetDevice({ id: device_id, member_id })
    if (!forgotten) {
      throw new InputError({ code: "device_not_found", type: "not_found", message: "No such device of yours" })
    }
    return new StepResponse({ id: device_id, name: forgotten.name }, device_id)
  },
  async (id, { container }) => {
    if (id) {
      const devices = container.resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE)
      await devices.updateDevices({ id, forgotten_at: null })
    }
  },
)
