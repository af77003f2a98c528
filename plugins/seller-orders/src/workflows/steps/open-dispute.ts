import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISPUTES_MODULE } from "../../modules/disputes"
import type { DisputeOpener } from "../../modules/disputes/models"
import type { DisputesModuleService } from "../../modules/disputes/service"
import { REPLACEMENTS_MODULE } from "../../modules/replacements"
import type { ReplacementsModuleService } from "../../modules/replacements/service"
import { RETURNS_MODULE } from "../../modules/returns"
import type { ReturnsModuleService } from "../../modules/returns/service"
import type { SellerOrderState } from "../../modules/seller-orders/models"
import { type Question, questionsOf } from "../rules/questions"
import type { ReadDispute } from "../rules/read-dispute"
import { findShare } from "./find-share"

export interface OpenDisputeInput extends ReadDispute {
  share_id: string
  seller_id?: string
  opened_by: DisputeOpener
}

type Share = Awaited<ReturnType<typeof findShare>>

/** What officers may be asked about a share now. */
async function readQuestions(container: MedusaContainer, { id, state, state_at, changes }: Share): Promise<Question[]> {
  const disputes = await container
    .resolve<DisputesModuleService>(DISPUTES_MODULE)
    .listShareDisputes({ seller_order_id: id })
  const returns = await container
    .resolve<ReturnsModuleService>(RETURNS_MODULE)
    .listShareReturns({ seller_order_id: id }, { relations: ["items"], order: { asked_at: "DESC" } })
  const again = await container
    .resolve<ReplacementsModuleService>(REPLACEMENTS_MODULE)
    .listShareReplacements({ seller_order_id: id })
  const asked = returns.map((one) => ({
    ...one,
    replacement: again.find(({ share_return_id }) => share_return_id === one.id)?.state,
    is_short: one.items.some(({ quantity, received_quantity }) => (received_quantity ?? quantity) < quantity),
  }))
  const handed = changes.find(({ to_state }) => to_state === "delivered")
  const delivered = handed ? { at: new Date(handed.created_at), by_buyer: handed.by_kind === "buyer" } : null
  const stands = { state: state as SellerOrderState, state_at: new Date(state_at) }
  const came_back = changes.some(({ action }) => action === "come_back")
  return questionsOf({ ...stands, delivered, came_back, returns: asked, disputes }, new Date())
}

/**
 * Asks officers to decide about a share, once while one is open; about a refused return, once for each; the same form once, also
 * where it comes late, after their decision. Undone by taking it away.
 * @throws InputError `seller_order_not_found`, `dispute_not_now` (409)
 */
export const openDisputeStep = createStep(
  "open-share-dispute",
  async ({ share_id, seller_id, return_id, photo_ids: _, ...wish }: OpenDisputeInput, { container }) => {
    const share = await findShare(container, { id: share_id, seller_id })
    const service = container.resolve<DisputesModuleService>(DISPUTES_MODULE)
    const before = await service.listShareDisputes({ seller_order_id: share.id })
    const isOwn = (key: string | null) => wish.request_key !== null && key === wish.request_key
    const same = before.find(({ state, request_key }) => state === "open" || isOwn(request_key))
    if (same) {
      return new StepResponse({ id: same.id, repeated: true }, null)
    }
    const question = (await readQuestions(container, share)).find(
      (one) => one.reason === wish.reason && (return_id === null || one.return_id === return_id),
    )
    if (!question) {
      throw new InputError({
        code: "dispute_not_now",
        type: "conflict",
        message: `Nothing to decide about an order that is ${share.state} for this reason`,
      })
    }
    const opened = await service.openDispute({
      ...wish,
      seller_order_id: share.id,
      share_return_id: question.return_id,
    })
    return new StepResponse(opened, opened.repeated ? null : opened.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<DisputesModuleService>(DISPUTES_MODULE).deleteShareDisputes(id)
    }
  },
)
