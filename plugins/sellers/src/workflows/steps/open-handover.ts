import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PHONE_LOGIN_MODULE } from "../../modules/phone-login"
import type { HandoverOrder } from "../../modules/phone-login/handovers"
import type { PhoneLoginModuleService } from "../../modules/phone-login/service"

/**
 * Makes a hand-over code: `{ id, code, expires_at }`, UTC. Undone by deleting it.
 * @throws InputError `handover_codes_too_many` (429, `retry_after_seconds`)
 */
export const openHandoverStep = createStep(
  "open-handover",
  async (order: HandoverOrder, { container }) => {
    const opened = await container.resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE).openHandover(order)
    if (opened.kind === "wait") {
      throw new InputError({
        code: "handover_codes_too_many",
        field: "seller_id",
        type: "too_many_requests",
        message: "Many codes were made for this person; wait",
        details: { retry_after_seconds: opened.seconds },
      })
    }
    const { id, code, expires_at } = opened
    return new StepResponse({ id, code, expires_at }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE).deleteHandoverCodes(id)
    }
  },
)
