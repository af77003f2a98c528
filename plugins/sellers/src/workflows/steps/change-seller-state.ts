import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { Actor } from "../../modules/sellers/seller-state"
import type { SellersModuleService } from "../../modules/sellers/service"
import { MOVES, type SellerMove, stateWrong } from "../rules/seller-states"

export interface ChangeSellerStateStepInput {
  seller_id: string
  move: SellerMove
  reason: string | null
  actor: Actor
  /** When an approved stall opened, default now. */
  at: Date | string | null
}

/** Moves the stall and writes the history; undone by moving it back, with a row that says so. */
export const changeSellerStateStep = createStep(
  "change-seller-state-step",
  async ({ seller_id, move, reason, actor, at }: ChangeSellerStateStepInput, { container }) => {
    const { from, to } = MOVES[move]
    const opened_at = at === null ? new Date() : new Date(at)
    const changed = await container
      .resolve<SellersModuleService>(SELLERS_MODULE)
      .changeState({ seller_id, from, to, reason, actor, opened_at })
    if (!changed) {
      throw new InputError({ code: "seller_not_found", type: "not_found", message: "No such seller" })
    }
    if (!changed.moved) {
      throw stateWrong(move, changed.before.status)
    }
    return new StepResponse({ id: seller_id, handle: changed.before.handle, status: to }, changed)
  },
  async (changed, { container }) => {
    if (changed) {
      await container.resolve<SellersModuleService>(SELLERS_MODULE).undoState(changed)
    }
  },
)
