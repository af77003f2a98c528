import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../modules/sellers/seller-state"
import { MOVES, readReason, type SellerMove } from "./rules/seller-states"
import { changeSellerStateStep } from "./steps/change-seller-state"
import { checkReadyStep } from "./steps/check-ready"
import { recordAuditStep } from "./steps/record-audit"
import { tellMembersStep } from "./steps/tell-members"
import { textOwnersStep } from "./steps/text-owners"

export interface ChangeSellerStateInput {
  seller_id: string
  /** `approve` pending → approved, `suspend` approved → suspended, `restore` suspended → approved, `close` → closed. */
  move: SellerMove
  /** What the household reads. Staff give at least ten characters, an owner who closes may give none. */
  reason?: string | null
  actor: Actor
  /** When an approved stall opened; default now. */
  at?: Date | string
}

/**
 * Moves a stall from state to state; who, when and why is kept for good. The first opening is kept with village and
 * commune. An approval looks at the checklist: what is wrong blocks it, what is missing needs a reason, and it moves
 * nothing when the papers changed under its eyes. Of two at once one moves. Its people are told, with the reason, its
 * owners by a message too. Emits `seller.approved`, `seller.suspended`, `seller.restored` or `seller.closed`.
 * @throws InputError `seller_not_found`, `seller_state_wrong` (409), `reason_required`, `checklist_wrong`,
 * `checklist_changed` (409)
 */
export const changeSellerStateWorkflow = createWorkflow("change-seller-state", (input: ChangeSellerStateInput) => {
  const change = transform({ input }, ({ input: { seller_id, move, actor, ...given } }) => ({
    seller_id,
    move,
    actor,
    reason: readReason(given.reason, actor.kind === "user" && move !== "approve"),
    at: given.at ?? null,
  }))
  const seen = when({ change }, (data) => data.change.move === "approve").then(() => {
    return checkReadyStep({ seller_id: input.seller_id, reason: change.reason })
  })
  const moved = changeSellerStateStep(
    transform({ change, seen }, (data) => ({ ...data.change, seen: data.seen ?? null })),
  )
  const said = transform({ change, moved }, ({ change: { move, reason, actor }, moved: { id, before, status } }) => ({
    news: { seller_id: id, template: MOVES[move].news, data: { reason } },
    message: { seller_id: id, template: MOVES[move].news, facts: {} },
    entry: {
      actor: { kind: actor.kind, id: actor.id ?? "command-line" },
      seller_id: id,
      grant_id: null,
      action: MOVES[move].action,
      entity: "seller",
      entity_id: id,
      before: { status: before },
      after: { status, reason },
    },
    eventName: MOVES[move].event,
  }))
  tellMembersStep(said.news)
  recordAuditStep(said.entry)
  emitEventStep({ eventName: said.eventName, data: { id: moved.id } })
  textOwnersStep(said.message)
  return new WorkflowResponse(transform({ moved }, ({ moved: { before: _, ...seller } }) => seller))
})
