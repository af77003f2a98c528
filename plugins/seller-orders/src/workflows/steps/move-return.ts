import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURNS_MODULE } from "../../modules/returns"
import type { Remedy, ReturnState, WayBackPayer } from "../../modules/returns/models"
import type { ReturnMove } from "../../modules/returns/move-return"
import type { ReturnsModuleService } from "../../modules/returns/service"
import { checkRestock, receivedOf } from "../rules/restock"
import { type ReturnAction, refuseReasonOf, returnTargetOf, wentThere } from "../rules/return-moves"
import { refuseWayBackPayer, unsaidPayer } from "../rules/way-back-payer"
import { findReturn, type ReturnName } from "./find-return"
import { findReplacement } from "./move-replacement"

export interface ReturnMoveWish extends ReturnName {
  action: ReturnAction
  way_back_payer?: WayBackPayer
  remedy?: Remedy
  refuse_reason?: string
  refuse_note?: string | null
  /** By line, how many pieces came, all of a line that is not named; and how many of those can be sold again. */
  received?: Record<string, number>
  restock?: Record<string, number>
}

/** The same pieces were promised for all of them: what came of less is worth money, once the promise is given up. */
async function refuseShort(container: MedusaContainer, returnId: string): Promise<void> {
  const again = await findReplacement(container, returnId)
  if (again && again.state !== "ended") {
    throw new InputError({
      code: "replacement_promised",
      field: "items",
      type: "conflict",
      message: "The same pieces were promised for all of them",
    })
  }
}

/** Where the buyer keeps the goods, they count as back from the moment the household said so: none can be sold again. */
function targetOf({ action, way_back_payer }: ReturnMoveWish, state: ReturnState): ReturnState {
  const target = returnTargetOf(action, state)
  return action === "accept" && way_back_payer === "nobody" ? "received" : target
}

/**
 * Moves a return, once: where it already went that way it is answered, not moved again. The caller holds the order's
 * lock. Undone where a consequence fails.
 * @throws InputError `seller_order_not_found`, `return_not_found`, `return_state_wrong` (409), `return_item_unknown`,
 *   `restock_too_high`, `received_too_high`, `return_nothing_came`, `replacement_promised` (409), `refuse_reason_wrong`, `return_not_late` (409),
 *   `way_back_payer_wrong` (409)
 */
export const moveReturnStep = createStep(
  "move-share-return",
  async (wish: ReturnMoveWish, { container }) => {
    const found = await findReturn(container, wish)
    if (wentThere(wish.action, found.state)) {
      return new StepResponse({ repeated: true }, null)
    }
    const to = targetOf(wish, found.state)
    const came = receivedOf(wish.received ?? {}, found.items)
    const restock = wish.restock ?? {}
    checkRestock(restock, came)
    if (wish.action === "refuse") {
      refuseReasonOf(wish.refuse_reason ?? "", found, new Date())
    }
    if (wish.way_back_payer) {
      refuseWayBackPayer(wish.way_back_payer, found.is_fault)
    }
    const isShort = came.some(({ quantity }, index) => quantity < (found.items[index]?.quantity ?? 0))
    if (isShort && found.remedy === "same") {
      await refuseShort(container, found.id)
    }
    const isUnasked = wish.action === "receive" && found.state === "asked"
    const move: ReturnMove = {
      id: found.id,
      from: found.state,
      to,
      way_back_payer: wish.way_back_payer ?? (isUnasked ? unsaidPayer(found.is_fault) : null),
      remedy: wish.remedy ?? null,
      refuse_reason: wish.refuse_reason ?? null,
      refuse_note: wish.refuse_note ?? null,
      received: wish.action === "receive" ? came : [],
      // What is not named is written off.
      restock: Object.fromEntries(found.items.map(({ line_item_id: id }) => [id, restock[id] ?? 0])),
    }
    if (!(await container.resolve<ReturnsModuleService>(RETURNS_MODULE).moveReturn(move))) {
      // Another process, without a lock in common, was faster.
      throw new InputError({ code: "busy", type: "conflict", message: "Somebody else is at this return; try again" })
    }
    // Goods that are back stay back: what follows and fails, follows later.
    return new StepResponse({ repeated: false }, wish.action === "receive" ? null : move)
  },
  async (move, { container }) => {
    if (move) {
      await container.resolve<ReturnsModuleService>(RETURNS_MODULE).moveReturnBack(move)
    }
  },
)
