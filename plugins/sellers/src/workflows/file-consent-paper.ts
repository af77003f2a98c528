import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import type { PaperType } from "./rules/read-paper"
import { fileConsentPaperStep } from "./steps/file-consent-paper"
import { findConsentRequestStep } from "./steps/find-consent-request"
import { keepPaperStep } from "./steps/keep-paper"
import { recordAuditStep } from "./steps/record-audit"
import { tellMembersStep } from "./steps/tell-members"
import { tellPhoneOfPaperStep } from "./steps/tell-phone-of-paper"

export interface FileConsentPaperInput {
  request_id: string
  helper_id: string
  /** The file, checked by `readPaperType`. */
  base64: string
  type: PaperType
}

/**
 * The household signed a paper: its photo is kept privately and waits for an officer of the commune. It gives no right
 * before; the household's phone gets a message at once. Answers `{ id, state: "awaiting_check" }`, alike for a number
 * that is somebody's and one that is nobody's.
 * @throws InputError those of `findConsentRequestStep`
 */
export const fileConsentPaperWorkflow = createWorkflow("file-consent-paper", (input: FileConsentPaperInput) => {
  const question = transform({ input }, ({ input: { request_id, helper_id } }) => ({
    id: request_id,
    of: { helper_id },
    kind: "paper" as const,
    states: ["open" as const],
  }))
  const request = findConsentRequestStep(question)
  const kept = keepPaperStep({
    base64: input.base64,
    type: input.type,
    name: transform({ request }, (data) => `consent-${data.request.id}`),
  })
  const filed = fileConsentPaperStep({ request_id: request.id, key: kept.key, type: kept.type })
  when({ request }, (data) => data.request.seller_id !== null).then(() => {
    tellMembersStep(
      transform({ request }, (data) => ({
        seller_id: data.request.seller_id ?? "",
        template: "consent-paper-sent",
        data: { by_id: data.request.helper_id },
      })),
    )
  })
  recordAuditStep(
    transform({ request, input }, (data) => ({
      actor: { kind: "helper" as const, id: data.input.helper_id },
      seller_id: data.request.seller_id,
      grant_id: null,
      action: "consent_paper_sent",
      entity: "consent_request",
      entity_id: data.request.id,
      before: null,
      after: { capabilities: data.request.capabilities },
    })),
  )
  tellPhoneOfPaperStep(request)
  return new WorkflowResponse(filed)
})
