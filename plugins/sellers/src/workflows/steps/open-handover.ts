import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PHONE_LOGIN_MODULE } from "../../modules/phone-login"
import type { HandoverOrder } from "../../modules/phone-login/handovers"
import type { PhoneLoginModuleService } from "../../modules/phone-login/service"

/** Makes a hand-over code: `{ id, code, expires_at }`, UTC. Undone by deleting it. */
export const openHandoverStep = createStep(
  "open-handover",
  async (order: HandoverOrder, { container }) => {
    const opened = await container.resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE).openHandover(order)
    return new StepResponse(opened, opened.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE).deleteHandoverCodes(id)
    }
  },
)
