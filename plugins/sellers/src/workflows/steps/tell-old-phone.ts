import { formatPhone } from "@cho-lang/kit/phone"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { sendMessage } from "./messages"

/** Tells the old number that the stall has moved to a new one: whoever did not ask for it hears of it. The last step. */
export const tellOldPhoneStep = createStep(
  "tell-old-phone",
  async ({ phone, old_phone }: { phone: string; old_phone: string | null }, { container }) => {
    if (old_phone !== null && old_phone !== phone) {
      sendMessage(container, { to: old_phone, template: "phone-changed", facts: { phone: formatPhone(phone) } })
    }
    return new StepResponse(undefined)
  },
)
