import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ASSISTANCE_MODULE } from "../../modules/assistance"
import type { AssistanceModuleService } from "../../modules/assistance/service"

/** Closes an open question with a no; undone by opening it again. */
export const declineConsentStep = createStep(
  "decline-consent-step",
  async (id: string, { container }) => {
    const assistance = container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE)
    const changed = await assistance.updateConsentRequests({
      selector: { id, state: "open" },
      data: { state: "declined", answered_at: new Date() },
    })
    if (changed.length === 0) {
      throw new InputError({ code: "consent_request_answered", type: "conflict", message: "It was answered before" })
    }
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      const assistance = container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE)
      await assistance.updateConsentRequests({ id, state: "open", answered_at: null })
    }
  },
)
