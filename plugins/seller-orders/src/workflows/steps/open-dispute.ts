import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISPUTES_MODULE } from "../../modules/disputes"
import type { DisputeOpener } from "../../modules/disputes/models"
import type { DisputesModuleService } from "../../modules/disputes/service"
import { RETURNS_MODULE } from "../../modules/returns"
import type { ReturnsModuleService } from "../../modules/returns/service"
import type { SellerOrderState } from "../../modules/seller-orders/models"
import type { DisputeReason } from "../rules/read-dispute"
import { findShare } from "./find-share"

export interface OpenDisputeInput {
  share_id: string
  seller_id?: string
  opened_by: DisputeOpener
  reason: DisputeReason
  note: string | null
}

/** Nothing was sent yet, or nothing is left to quarrel over. */
const TOO_EARLY: SellerOrderState[] = ["placed", "confirmed", "packed", "declined", "cancelled"]
const ON_THE_WAY: SellerOrderState[] = ["shipped", "ready_to_collect"]

const notNow = (message: string) => new InputError({ code: "dispute_not_now", type: "conflict", message })

/**
 * Asks officers to decide about a share, once while one is open. A refused return is named by the newest one; goods that
 * did not come are those that are on their way. Undone by taking it away.
 * @throws InputError `seller_order_not_found`, `dispute_not_now` (409)
 */
export const openDisputeStep = createStep(
  "open-share-dispute",
  async ({ share_id, seller_id, ...wish }: OpenDisputeInput, { container }) => {
    const share = await findShare(container, { id: share_id, seller_id })
    const state = share.state as SellerOrderState
    const service = container.resolve<DisputesModuleService>(DISPUTES_MODULE)
    const [open] = await service.listShareDisputes({ seller_order_id: share.id, state: "open" })
    if (open) {
      return new StepResponse({ id: open.id, repeated: true }, null)
    }
    if (TOO_EARLY.includes(state) || (wish.reason === "not_arrived") !== ON_THE_WAY.includes(state)) {
      throw notNow(`Nothing to decide about an order that is ${state} for this reason`)
    }
    const [refused] = await container
      .resolve<ReturnsModuleService>(RETURNS_MODULE)
      .listShareReturns({ seller_order_id: share.id, state: "refused" }, { order: { answered_at: "DESC" }, take: 1 })
    if (wish.reason === "return_refused" && !refused) {
      throw notNow("No return was refused")
    }
    const opened = await service.openDispute({
      ...wish,
      seller_order_id: share.id,
      share_return_id: wish.reason === "return_refused" ? (refused?.id ?? null) : null,
    })
    return new StepResponse(opened, opened.repeated ? null : opened.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<DisputesModuleService>(DISPUTES_MODULE).deleteShareDisputes(id)
    }
  },
)
