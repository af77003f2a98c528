import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ASSISTANCE_MODULE } from "../../modules/assistance"
import type { NewConsentRequest } from "../../modules/assistance/requests"
import type { AssistanceModuleService } from "../../modules/assistance/service"

/**
 * Writes the question to the household; undone by deleting it.
 * @throws InputError `papers_too_many` (429, `retry_after_seconds`): of this helper, or about this number
 */
export const createConsentRequestStep = createStep(
  "create-consent-request",
  async (request: NewConsentRequest, { container }) => {
    const asked = await container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE).askConsent(request)
    if (asked.kind === "wait") {
      throw new InputError({
        code: "papers_too_many",
        type: "too_many_requests",
        message: "Too many papers in one day",
        details: { retry_after_seconds: asked.seconds },
      })
    }
    return new StepResponse({ id: asked.id }, asked.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE).deleteConsentRequests(id)
    }
  },
)
