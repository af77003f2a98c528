import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PHONE_LOGIN_MODULE } from "../../modules/phone-login"
import type { LetIn } from "../../modules/phone-login/devices"
import type { PhoneLoginModuleService } from "../../modules/phone-login/service"

/**
 * Forgets the devices that a helper let in, and ends the hand-over codes nobody used yet: the right they came from is
 * over. Undone by remembering the devices; a new code is made in a second.
 */
export const forgetHandedDevicesStep = createStep(
  "forget-handed-devices",
  async (by: LetIn, { container }) => {
    const ids = await container.resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE).forgetHanded(by)
    return new StepResponse(ids.length, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE).rememberDevices(ids)
    }
  },
)
