import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PHONE_LOGIN_MODULE } from "../../modules/phone-login"
import type { PhoneLoginModuleService } from "../../modules/phone-login/service"
import { codesTooMany } from "../rules/codes-too-many"

/**
 * Turns an address away that has asked for too many codes, before anything else is done for it.
 * @throws InputError `codes_too_many` (429, `retry_after_seconds`)
 */
export const refuseFloodStep = createStep(
  "refuse-flood",
  async ({ client_address }: { client_address: string | null }, { container }) => {
    const seconds = await container.resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE).waitOfAddress(client_address)
    if (seconds > 0) {
      throw codesTooMany(seconds)
    }
    return new StepResponse(undefined)
  },
)
