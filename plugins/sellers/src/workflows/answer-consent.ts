import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { settleConsent } from "./settle-consent"
import { closeConsentRequestStep } from "./steps/close-consent-request"
import { type ConsentQuestion, findConsentRequestStep } from "./steps/find-consent-request"
import { recordAuditStep } from "./steps/record-audit"

export interface AnswerConsentInput {
  request_id: string
  /** The stall that is asked. */
  seller_id: string
  /** Its owner, at the own desk. */
  owner_id: string
}

function questionOf({ input }: { input: AnswerConsentInput }): ConsentQuestion {
  return { id: input.request_id, of: { seller_id: input.seller_id }, states: ["open", "awaiting_check"] }
}

/** The owner says yes at the own desk, also before an officer looked at the paper; answers `{ grant, seller_id }`. Errors: those of `findConsentRequestStep`. */
export const acceptConsentWorkflow = createWorkflow("accept-consent", (input: AnswerConsentInput) => {
  const request = findConsentRequestStep(transform({ input }, questionOf))
  const settlement = transform({ request, input }, (data) => ({
    request: data.request,
    consent_kind: "desk" as const,
    actor: { kind: "seller_member" as const, id: data.input.owner_id },
  }))
  return new WorkflowResponse(settleConsent(settlement))
})

/** The owner says no. Errors: those of `findConsentRequestStep`. */
export const declineConsentWorkflow = createWorkflow("decline-consent", (input: AnswerConsentInput) => {
  const request = findConsentRequestStep(transform({ input }, questionOf))
  closeConsentRequestStep({ id: request.id, state: "declined", reason: null })
  recordAuditStep(
    transform({ request, input }, (data) => ({
      actor: { kind: "seller_member" as const, id: data.input.owner_id },
      seller_id: data.input.seller_id,
      grant_id: null,
      action: "consent_declined",
      entity: "consent_request",
      entity_id: data.request.id,
      before: null,
      after: null,
    })),
  )
  return new WorkflowResponse(transform({ request }, (data) => ({ id: data.request.id })))
})
