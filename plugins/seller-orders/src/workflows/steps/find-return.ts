import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURNS_MODULE } from "../../modules/returns"
import type { ReturnState } from "../../modules/returns/models"
import type { ReturnsModuleService } from "../../modules/returns/service"
import { answersFor } from "../rules/way-back-payer"
import { findShare } from "./find-share"

export function returnNotFound(): InputError {
  return new InputError({ code: "return_not_found", type: "not_found", message: "No such return of this order" })
}

/** Names a return of a share: of this seller's, where it is the household that asks. */
export interface ReturnName {
  id: string
  share_id: string
  seller_id?: string
}

/**
 * A return and its share's order. One of another share and one that does not exist look the same.
 * @throws InputError `seller_order_not_found`, `return_not_found`
 */
export async function findReturn(container: MedusaContainer, { id, share_id, seller_id }: ReturnName) {
  const share = await findShare(container, { id: share_id, seller_id })
  const [found] = await container
    .resolve<ReturnsModuleService>(RETURNS_MODULE)
    .listShareReturns({ id, seller_order_id: share.id }, { relations: ["items"], take: 1 })
  if (!found) {
    throw returnNotFound()
  }
  const items = found.items.map(({ line_item_id, quantity }) => ({ line_item_id, quantity }))
  const { wants, remedy, answered_at } = found
  const of = { share_id: share.id, order_id: share.order_id }
  const handed = share.changes.find(({ to_state }) => to_state === "delivered")
  const is_fault = answersFor(found.reason, new Date(handed?.created_at ?? found.asked_at))
  return { id: found.id, state: found.state as ReturnState, wants, remedy, answered_at, is_fault, ...of, items }
}

/** @throws InputError `seller_order_not_found`, `return_not_found` */
export const findReturnStep = createStep("find-share-return", async (name: ReturnName, { container }) => {
  const { order_id, state } = await findReturn(container, name)
  return new StepResponse({ order_id, is_back: state === "received" })
})
