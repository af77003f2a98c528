import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PHONE_LOGIN_MODULE } from "../../modules/phone-login"
import type { PhoneLoginModuleService } from "../../modules/phone-login/service"

/** Deletes codes, requests for them and devices that are long over. Not undone: nothing reads them any more. */
export const clearOldCodesStep = createStep<void, undefined, undefined>("clear-old-codes", async (_, { container }) => {
  await container.resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE).clearOldCodes()
  return new StepResponse(undefined)
})
