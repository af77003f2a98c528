import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { Actor, PapersSeen } from "../../modules/sellers/seller-state"
import type { SellersModuleService } from "../../modules/sellers/service"
import { MOVES, type SellerMove, stateWrong } from "../rules/seller-states"

export interface ChangeSellerStateStepInput {
  seller_id: string
  move: SellerMove
  reason: string | null
  actor: Actor
  /** When an approved stall opened, default now. */
  at: Date | string | null
  /** Papers that `checkReadyStep` looked at; null for a move that looks at none. */
  seen: PapersSeen | null
}

/**
 * Moves the stall and writes the history; undone by moving it back, with a row that says so.
 * @throws InputError `seller_not_found`, `seller_state_wrong` (409, `status`), `checklist_changed` (409)
 */
export const changeSellerStateStep = createStep(
  "change-seller-state-step",
  async ({ seller_id, move, reason, actor, at, seen }: ChangeSellerStateStepInput, { container }) => {
    const { from, to } = MOVES[move]
    const opened_at = at === null ? new Date() : new Date(at)
    const changed = await container
      .resolve<SellersModuleService>(SELLERS_MODULE)
      .changeState({ seller_id, from, to, reason, actor, opened_at, seen })
    if (!changed) {
      throw new InputError({ code: "seller_not_found", type: "not_found", message: "No such seller" })
    }
    const { handle, status: before } = changed.before
    if (changed.outcome === "state_wrong") {
      throw stateWrong(move, before)
    }
    if (changed.outcome === "papers_changed") {
      const message = "Identity or bank account has just changed: look again"
      throw new InputError({ code: "checklist_changed", type: "conflict", message })
    }
    return new StepResponse({ id: seller_id, handle, status: to, before }, changed)
  },
  async (changed, { container }) => {
    if (changed) {
      await container.resolve<SellersModuleService>(SELLERS_MODULE).undoState(changed)
    }
  },
)
