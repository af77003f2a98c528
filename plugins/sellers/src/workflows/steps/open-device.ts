import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PHONE_LOGIN_MODULE } from "../../modules/phone-login"
import type { NewDevice } from "../../modules/phone-login/devices"
import type { PhoneLoginModuleService } from "../../modules/phone-login/service"

/** Remembers a device for six months: `{ id, token }`. Undone by deleting it. */
export const openDeviceStep = createStep(
  "open-device",
  async (device: NewDevice, { container }) => {
    const opened = await container.resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE).openDevice(device)
    return new StepResponse(opened, opened.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE).deleteDevices(id)
    }
  },
)
