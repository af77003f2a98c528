import { transform, type WorkflowData, when } from "@medusajs/framework/workflows-sdk"
import type { ConsentKind } from "../modules/assistance/grants"
import { openStallWorkflow } from "./open-stall"
import { ensureHouseholdPersonStep } from "./steps/ensure-household-person"
import type { ConsentRequestFound } from "./steps/find-consent-request"
import { giveGrantStep } from "./steps/give-grant"
import { recordAuditStep } from "./steps/record-audit"
import { tellMembersStep } from "./steps/tell-members"

export interface Settlement {
  request: ConsentRequestFound
  consent_kind: ConsentKind
  /** Who gave it: the owner at the desk, the helper who typed the code, the officer who looked at the paper. */
  actor: { kind: "seller_member" | "helper" | "user"; id: string }
}

/**
 * The end of every consent, part of a workflow: opens the stall where the request is about one, with the household as
 * its owner, then makes the grant, writes it down and tells the stall's people. A paper opens a stall only for a number
 * that is nobody's.
 */
export function settleConsent(settlement: WorkflowData<Settlement>) {
  const opened = when({ settlement }, (data) => data.settlement.request.opening !== null).then(() => {
    const owner = ensureHouseholdPersonStep(
      transform({ settlement }, ({ settlement: { request, consent_kind } }) => ({
        phone: request.phone,
        name: String(request.opening?.owner_name ?? ""),
        is_confirmed: consent_kind === "code",
        only_new: consent_kind === "paper",
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
  tellMembersStep(
    transform({ given, grant }, (data) => ({
      seller_id: data.given.seller_id,
      template: "grant-given",
      data: { by_id: data.grant.helper_id, kind: data.given.consent_kind },
    })),
  )
  return transform({ given, grant }, (data) => ({ grant: data.grant, seller_id: data.given.seller_id }))
}
