import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ASSISTANCE_MODULE } from "../../modules/assistance"
import type { AssistanceModuleService } from "../../modules/assistance/service"
import { answeredBefore } from "../rules/consent-refusals"

export interface ConsentRefusal {
  id: string
  /** `declined` by the household, `refused` by the officer who looked at the paper. */
  state: "declined" | "refused"
  reason: string | null
}

/**
 * Answers a request with a no; undone by opening it again.
 * @throws InputError `consent_request_answered` (409)
 */
export const closeConsentRequestStep = createStep(
  "close-consent-request",
  async (refusal: ConsentRefusal, { container }) => {
    const before = await container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE).closeRequest(refusal)
    if (!before) {
      throw answeredBefore()
    }
    return new StepResponse({ id: refusal.id }, before)
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE).reopenRequest(before)
    }
  },
)
