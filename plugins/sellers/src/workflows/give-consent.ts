import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PaperType } from "./rules/read-paper"
import { settleConsent } from "./settle-consent"
import { findConsentRequestStep } from "./steps/find-consent-request"
import { keepPaperStep } from "./steps/keep-paper"
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
 * @throws InputError those of `findConsentRequestStep`, `takeCodeStep`, `openStallWorkflow`
 */
export const confirmConsentWorkflow = createWorkflow("confirm-consent", (input: ConfirmConsentInput) => {
  const question = transform({ input }, ({ input: { request_id, helper_id } }) => ({
    id: request_id,
    of: { helper_id },
    kind: "code" as const,
  }))
  const request = findConsentRequestStep(question)
  takeCodeStep({ purpose: "consent" as const, phone: request.phone, subject_id: request.id, code: input.code })
  const settlement = transform({ request, input }, (data) => ({
    request: data.request,
    consent_kind: "code" as const,
    paper: null,
    actor: { kind: "helper" as const, id: data.input.helper_id },
  }))
  return new WorkflowResponse(settleConsent(settlement))
})

export interface PaperConsentInput {
  request_id: string
  helper_id: string
  /** The file, checked by `readPaperType`. */
  base64: string
  type: PaperType
}

/**
 * The household signed a paper: its photo is kept privately and makes the grant; staff look at it afterwards.
 * Answers `{ grant, seller_id }`.
 * @throws InputError those of `findConsentRequestStep` and `openStallWorkflow`
 */
export const paperConsentWorkflow = createWorkflow("give-consent-on-paper", (input: PaperConsentInput) => {
  const question = transform({ input }, ({ input: { request_id, helper_id } }) => ({
    id: request_id,
    of: { helper_id },
    kind: "paper" as const,
  }))
  const request = findConsentRequestStep(question)
  const paper = keepPaperStep({ base64: input.base64, type: input.type, request_id: request.id })
  const settlement = transform({ request, input, paper }, (data) => ({
    request: data.request,
    consent_kind: "paper" as const,
    paper: data.paper,
    actor: { kind: "helper" as const, id: data.input.helper_id },
  }))
  return new WorkflowResponse(settleConsent(settlement))
})
