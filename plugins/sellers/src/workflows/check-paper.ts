import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { readReason } from "./rules/seller-states"
import { settleConsent } from "./settle-consent"
import { checkPaperSeenStep } from "./steps/check-paper-seen"
import { closeConsentRequestStep } from "./steps/close-consent-request"
import { type ConsentQuestion, type ConsentRequestFound, findConsentRequestStep } from "./steps/find-consent-request"
import { recordAuditStep } from "./steps/record-audit"
import { tellMembersStep } from "./steps/tell-members"
import { tellPersonStep } from "./steps/tell-person"

export interface CheckPaperInput {
  request_id: string
  /** The officer; the route has looked at the scope. */
  user_id: string
}

function questionOf({ input }: { input: CheckPaperInput }): ConsentQuestion {
  return { id: input.request_id, of: null, kind: "paper", states: ["awaiting_check"] }
}

/** News for the helper; the stall's name, or that of the one that was to be opened. */
function newsFor(request: ConsentRequestFound, seller_id: string | null, reason?: string) {
  const name = request.opening ? String(request.opening.name ?? "") : null
  return { member_id: request.helper_id, seller_id, data: { name, ...(reason !== undefined && { reason }) } }
}

/**
 * An officer looked at the signed paper and believes it: makes the grant, and the stall first where it was about
 * opening one. Answers `{ grant, seller_id }`.
 * @throws InputError `phone_needs_code` (409) and those of `findConsentRequestStep`, `checkPaperSeenStep` and
 * `openStallWorkflow`
 */
export const confirmPaperWorkflow = createWorkflow("confirm-consent-paper", (input: CheckPaperInput) => {
  const request = findConsentRequestStep(transform({ input }, questionOf))
  checkPaperSeenStep({ request_id: request.id, user_id: input.user_id, sent_at: request.paper_sent_at })
  const settlement = transform({ request, input }, (data) => ({
    request: data.request,
    consent_kind: "paper" as const,
    actor: { kind: "user" as const, id: data.input.user_id },
  }))
  const settled = settleConsent(settlement)
  tellPersonStep(
    transform({ request, settled }, (data) => ({
      ...newsFor(data.request, data.settled.seller_id),
      template: "consent-paper-confirmed",
    })),
  )
  return new WorkflowResponse(settled)
})

/**
 * An officer does not believe the paper; helper and household read why. Answers `{ id }`.
 * @throws InputError `reason_required` and those of `findConsentRequestStep`
 */
export const refusePaperWorkflow = createWorkflow(
  "refuse-consent-paper",
  (input: CheckPaperInput & { reason: unknown }) => {
    const reason = transform({ input }, (data) => readReason(data.input.reason, true) ?? "")
    const request = findConsentRequestStep(transform({ input }, questionOf))
    const closed = closeConsentRequestStep({ id: request.id, state: "refused", reason })
    recordAuditStep(
      transform({ request, input, reason }, (data) => ({
        actor: { kind: "user" as const, id: data.input.user_id },
        seller_id: data.request.seller_id,
        grant_id: null,
        action: "consent_paper_refused",
        entity: "consent_request",
        entity_id: data.request.id,
        before: null,
        after: { reason: data.reason },
      })),
    )
    const news = transform({ request, reason }, (data) => ({
      ...newsFor(data.request, data.request.seller_id, data.reason),
      template: "consent-paper-refused",
    }))
    tellPersonStep(news)
    when({ request }, (data) => data.request.seller_id !== null).then(() => {
      tellMembersStep(
        transform({ request, reason }, (data) => ({
          seller_id: data.request.seller_id ?? "",
          template: "consent-paper-refused",
          data: { by_id: data.request.helper_id, reason: data.reason },
        })),
      )
    })
    return new WorkflowResponse(closed)
  },
)
