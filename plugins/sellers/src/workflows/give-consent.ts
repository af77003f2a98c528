import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { settleConsent } from "./settle-consent"
import { checkPhoneUnchangedStep } from "./steps/check-phone-unchanged"
import { findConsentRequestStep } from "./steps/find-consent-request"
import { takeCodeStep } from "./steps/take-code"

export interface ConfirmConsentInput {
  request_id: string
  /** Who asked. */
  helper_id: string
  /** As typed, from the household's phone. */
  code: string
}

/**
 * The household read the code out: makes the grant, and the stall first where it was about opening one.
 * Answers `{ grant, seller_id }`.
 * @throws InputError those of `findConsentRequestStep`, `checkPhoneUnchangedStep`, `takeCodeStep`, `openStallWorkflow`
 */
export const confirmConsentWorkflow = createWorkflow("confirm-consent", (input: ConfirmConsentInput) => {
  const question = transform({ input }, ({ input: { request_id, helper_id } }) => ({
    id: request_id,
    of: { helper_id },
    kind: "code" as const,
    states: ["open" as const],
  }))
  const request = findConsentRequestStep(question)
  const phone = checkPhoneUnchangedStep(request)
  takeCodeStep({ purpose: "consent" as const, phone, subject_id: request.id, code: input.code })
  const settlement = transform({ request, input }, (data) => ({
    request: data.request,
    consent_kind: "code" as const,
    actor: { kind: "helper" as const, id: data.input.helper_id },
  }))
  return new WorkflowResponse(settleConsent(settlement))
})
