import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { readConsentWish } from "./rules/read-consent"
import { readOpening } from "./rules/read-opening"
import { createConsentRequestStep } from "./steps/create-consent-request"
import { findHelperStep } from "./steps/find-helper"
import { findHouseholdStep } from "./steps/find-household"
import { recordAuditStep } from "./steps/record-audit"
import { sendCodeStep } from "./steps/send-code"
import { tellMembersStep } from "./steps/tell-members"

export interface RequestConsentInput {
  /** Seller member who asks. */
  helper_id: string
  /** `{ seller_id | opening: { phone, answers }, capabilities, expires_on, kind }` as it came in. */
  body: Record<string, unknown>
  client_address: string | null
}

/** `+84912345678` as `•••••5678`: enough to see whether it is the right one. */
function maskPhone(phone: string): string {
  return `•••••${phone.slice(-4)}`
}

/**
 * A helper asks a household for consent; for `code` six digits go to the household's own phone, and the people of a
 * stall that is there are told. Nothing may be done yet. Answers `{ id, kind, phone_masked }`, alike for a number that
 * is somebody's and one that is nobody's.
 * @throws InputError `not_a_helper`, `papers_too_many` and those of `readConsentWish`, `readOpening`,
 * `findHouseholdStep`, `sendCodeStep`
 */
export const requestConsentWorkflow = createWorkflow("request-consent", (input: RequestConsentInput) => {
  const wish = transform({ input }, ({ input: { body } }) => {
    const read = readConsentWish(body, new Date())
    if (!read.opening) {
      return read
    }
    // Wrong answers are told now, not after the household has confirmed; kept is what was read.
    const { identity: _, bank_account: __, ...answers } = readOpening(read.opening.answers, vietnamDate(new Date()))
    return { ...read, opening: { ...read.opening, answers } }
  })
  const helper = findHelperStep(input.helper_id)
  const household = findHouseholdStep({ wish, helper })
  const row = transform({ wish, helper, household }, (data) => ({
    kind: data.wish.kind,
    helper_id: data.helper.member_id,
    team_id: data.helper.team.id,
    seller_id: data.household.seller_id,
    phone: data.household.phone,
    opening: data.wish.opening?.answers ?? null,
    capabilities: data.wish.capabilities,
    expires_at: new Date(data.wish.expires_at),
  }))
  const request = createConsentRequestStep(row)
  when({ wish }, (data) => data.wish.kind === "code").then(() => {
    sendCodeStep({
      purpose: "consent" as const,
      phone: household.phone,
      subject_id: request.id,
      commune_code: household.commune_code,
      client_address: input.client_address,
    })
  })
  when({ household }, (data) => data.household.seller_id !== null).then(() => {
    tellMembersStep(
      transform({ row }, (data) => ({
        seller_id: data.row.seller_id ?? "",
        template: "consent-asked",
        data: { by_id: data.row.helper_id },
      })),
    )
  })
  recordAuditStep(
    transform({ row, request }, (data) => ({
      actor: { kind: "helper" as const, id: data.row.helper_id },
      seller_id: data.row.seller_id,
      grant_id: null,
      action: "consent_requested",
      entity: "consent_request",
      entity_id: data.request.id,
      before: null,
      after: { kind: data.row.kind, capabilities: data.row.capabilities, expires_at: data.row.expires_at },
    })),
  )
  return new WorkflowResponse(
    transform({ row, request }, (data) => ({
      id: data.request.id,
      kind: data.row.kind,
      phone_masked: maskPhone(data.row.phone),
    })),
  )
})
