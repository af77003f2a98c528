import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ASSISTANCE_MODULE } from "../../modules/assistance"
import type { UNANSWERED } from "../../modules/assistance/models"
import { OPEN_HOURS } from "../../modules/assistance/requests"
import type { AssistanceModuleService } from "../../modules/assistance/service"
import { answeredBefore } from "../rules/consent-refusals"

export interface ConsentQuestion {
  id: string
  /**
   * Helper who asked, or stall that is asked: whoever else names the id learns nothing. Null for an officer, whose
   * scope the route has looked at.
   */
  of: { helper_id: string } | { seller_id: string } | null
  kind?: "code" | "paper"
  /** In which states this answer is possible. */
  states: (typeof UNANSWERED)[number][]
}

export interface ConsentRequestFound {
  id: string
  kind: string
  helper_id: string
  seller_id: string | null
  phone: string
  opening: Record<string, unknown> | null
  capabilities: string[]
  /** UTC; null without a paper. */
  paper_sent_at: Date | null
}

function isOver(request: { state: string; created_at: Date | string; expires_at: Date | string }): boolean {
  const isStale = Date.now() - new Date(request.created_at).getTime() > OPEN_HOURS * 3_600_000
  return (request.state === "open" && isStale) || new Date(request.expires_at).getTime() <= Date.now()
}

/**
 * A question that may still be answered, of this helper or to this stall.
 * @throws InputError `consent_request_not_found` (404), `consent_request_answered` (409), `consent_request_over`,
 * `consent_kind_wrong`
 */
export const findConsentRequestStep = createStep(
  "find-consent-request",
  async ({ id, of, kind, states }: ConsentQuestion, { container }) => {
    const assistance = container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE)
    const [request] = await assistance.listConsentRequests({ id, ...of }, { take: 1 })
    if (!request) {
      throw new InputError({ code: "consent_request_not_found", type: "not_found", message: "No such request" })
    }
    if (kind && request.kind !== kind) {
      throw new InputError({
        code: "consent_kind_wrong",
        type: "not_allowed",
        message: `It asked for: ${request.kind}`,
      })
    }
    if (!states.some((state) => state === request.state)) {
      throw answeredBefore()
    }
    if (isOver(request)) {
      throw new InputError({ code: "consent_request_over", type: "not_allowed", message: "Ask the household again" })
    }
    const { helper_id, seller_id, phone, opening, capabilities, paper_sent_at } = request
    return new StepResponse<ConsentRequestFound>({
      id,
      kind: request.kind,
      helper_id,
      seller_id,
      phone,
      opening,
      capabilities,
      paper_sent_at,
    })
  },
)
