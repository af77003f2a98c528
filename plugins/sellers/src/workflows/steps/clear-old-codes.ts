import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ASSISTANCE_MODULE } from "../../modules/assistance"
import type { AssistanceModuleService } from "../../modules/assistance/service"
import { PHONE_LOGIN_MODULE } from "../../modules/phone-login"
import type { PhoneLoginModuleService } from "../../modules/phone-login/service"

/**
 * Deletes codes, requests for them and devices that are long over, and the forms in consent requests that nobody
 * answered. Not undone: nothing reads them any more.
 */
export const clearOldCodesStep = createStep<void, undefined, undefined>("clear-old-codes", async (_, { container }) => {
  await container.resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE).clearOldCodes()
  await container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE).expireRequests()
  return new StepResponse(undefined)
})
