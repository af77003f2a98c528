import { transform, type WorkflowData, when } from "@medusajs/framework/workflows-sdk"
import type { ConsentKind } from "../modules/assistance/grants"
import { openStallWorkflow } from "./open-stall"
import { ensureHouseholdPersonStep } from "./steps/ensure-household-person"
import type { OpenConsentRequest } from "./steps/find-consent-request"
import { giveGrantStep } from "./steps/give-grant"
import { recordAuditStep } from "./steps/record-audit"

export interface Settlement {
  request: OpenConsentRequest
  consent_kind: ConsentKind
  paper: { key: string; type: string } | null
  /** Who gave it: the owner at the desk, else the helper who typed the code or took the photo. */
  actor: { kind: "seller_member" | "helper"; id: string }
}

/**
 * The end of every consent, part of a workflow: opens the stall where the request is about one, with the household as
 * its owner, then makes the grant and writes it down.
 */
export function settleConsent(settlement: WorkflowData<Settlement>) {
  const opened = when({ settlement }, (data) => data.settlement.request.opening !== null).then(() => {
    const owner = ensureHouseholdPersonStep(
      transform({ settlement }, ({ settlement: { request, consent_kind } }) => ({
        phone: request.phone,
        name: String(request.opening?.owner_name ?? ""),
        is_confirmed: consent_kind === "code",
      })),
    )
    return openStallWorkflow.runAsStep({
      input: transform({ settlement, owner }, ({ settlement: { request }, owner: person }) => ({
        owner_id: person.id,
        opened_by_id: request.helper_id,
        // The key is the request's own: with one of the helper's choosing an older stall could be had.
        answers: { ...request.opening, idempotency_key: request.id },
      })),
    })
  })
  const given = transform({ settlement, opened }, (data) => ({
    consent_request_id: data.settlement.request.id,
    seller_id: data.opened?.id ?? data.settlement.request.seller_id ?? "",
    consent_kind: data.settlement.consent_kind,
    paper: data.settlement.paper,
    opened_stall: data.settlement.request.opening !== null,
  }))
  const grant = giveGrantStep(given)
  recordAuditStep(
    transform({ settlement, given, grant }, (data) => ({
      actor: data.settlement.actor,
      seller_id: data.given.seller_id,
      grant_id: data.grant.id,
      action: data.given.opened_stall ? "stall_opened_with_help" : "grant_given",
      entity: "assist_grant",
      entity_id: data.grant.id,
      before: null,
      after: { ...data.grant },
    })),
  )
  return transform({ given, grant }, (data) => ({ grant: data.grant, seller_id: data.given.seller_id }))
}
