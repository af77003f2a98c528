import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ASSISTANCE_MODULE } from "../../modules/assistance"
import type { AssistanceModuleService } from "../../modules/assistance/service"

export interface ConsentQuestion {
  id: string
  /** Helper who asked, or stall that is asked: whoever else names the id learns nothing. */
  of: { helper_id: string } | { seller_id: string }
  kind?: "code" | "paper"
}

export interface OpenConsentRequest {
  id: string
  kind: string
  helper_id: string
  seller_id: string | null
  phone: string
  opening: Record<string, unknown> | null
  capabilities: string[]
}

/** A question nobody answered in this time is asked again. */
const OPEN_HOURS = 72

/**
 * A question that is still open, of this helper or to this stall.
 * @throws InputError `consent_request_not_found` (404), `consent_request_answered` (409), `consent_request_over`,
 * `consent_kind_wrong`
 */
export const findConsentRequestStep = createStep(
  "find-consent-request",
  async ({ id, of, kind }: ConsentQuestion, { container }) => {
    const assistance = container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE)
    const [request] = await assistance.listConsentRequests({ id, ...of }, { take: 1 })
    if (!request) {
      throw new InputError({ code: "consent_request_not_found", type: "not_found", message: "No such request" })
    }
    if (request.state !== "open") {
      throw new InputError({ code: "consent_request_answered", type: "conflict", message: "It was answered before" })
    }
    if (Date.now() - new Date(request.created_at).getTime() > OPEN_HOURS * 3_600_000) {
      throw new InputError({ code: "consent_request_over", type: "not_allowed", message: "Ask the household again" })
    }
    if (kind && request.kind !== kind) {
      throw new InputError({
        code: "consent_kind_wrong",
        type: "not_allowed",
        message: `It asked for: ${request.kind}`,
      })
    }
    const { helper_id, seller_id, phone, opening, capabilities } = request
    const found: OpenConsentRequest = { id, kind: request.kind, helper_id, seller_id, phone, opening, capabilities }
    return new StepResponse(found)
  },
)
