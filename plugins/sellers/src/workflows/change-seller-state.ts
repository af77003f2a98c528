import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../modules/sellers/seller-state"
import { MOVES, readReason, type SellerMove } from "./rules/seller-states"
import { changeSellerStateStep } from "./steps/change-seller-state"
import { checkReadyStep } from "./steps/check-ready"
import { tellMembersStep } from "./steps/tell-members"

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
 * commune. An approval looks at the checklist: what is wrong blocks it, what is missing needs a reason. Of two at once
 * one moves. Its people are told, with the reason. Emits `seller.approved`, `seller.suspended`, `seller.restored` or
 * `seller.closed`.
 * @throws InputError `seller_not_found`, `seller_state_wrong` (409), `reason_required`, `checklist_wrong`
 */
export const changeSellerStateWorkflow = createWorkflow("change-seller-state", (input: ChangeSellerStateInput) => {
  const change = transform({ input }, ({ input: { seller_id, move, actor, ...given } }) => ({
    seller_id,
    move,
    actor,
    reason: readReason(given.reason, actor.kind === "user" && move !== "approve"),
    at: given.at ?? null,
  }))
  when({ change }, (data) => data.change.move === "approve").then(() => {
    checkReadyStep({ seller_id: input.seller_id, reason: change.reason })
  })
  const seller = changeSellerStateStep(change)
  const news = transform({ change }, ({ change: { seller_id, move, reason } }) => ({
    seller_id,
    template: `stall-${MOVES[move].event.replace("seller.", "")}`,
    data: { reason },
  }))
  tellMembersStep(news)
  const eventName = transform({ change }, (data) => MOVES[data.change.move].event)
  emitEventStep({ eventName, data: { id: seller.id } })
  return new WorkflowResponse(seller)
})
