import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUYER_MESSAGES_MODULE } from "../../modules/buyer-messages"
import type { BuyerMessagesModuleService } from "../../modules/buyer-messages/service"
import { SELLER_ORDERS_MODULE } from "../../modules/seller-orders"
import type { SellerOrderState } from "../../modules/seller-orders/models"
import type { SellerOrdersModuleService } from "../../modules/seller-orders/service"
import type { Handover } from "../../providers/carriers/carrier"
import { CONTACT } from "../rules/buyer-contact"
import { stateWrong } from "../rules/moves"
import { findShare } from "./find-share"
import { readConsequences } from "./read-consequences"

export interface CorrectParcelInput extends Handover {
  id: string
  seller_id: string
}

/** On its way, or said to be there: where it is can still be asked. */
const SENT: SellerOrderState[] = ["shipped", "delivered"]

/** The parcel as core shows it to staff; nothing is followed there. */
async function label(container: MedusaContainer, parcel: string, code: string | null): Promise<void> {
  const labels = code === null ? [] : [{ tracking_number: code, tracking_url: "", label_url: "" }]
  await container.resolve(Modules.FULFILLMENT).updateFulfillment(parcel, { labels })
}

/** Its buyer hears of the first code that came after the parcel, and reads every other on the order's page. */
async function noteNews(container: MedusaContainer, id: string, order_id: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { contact: string | null }[] }>(
    `select ${CONTACT} as contact from "order" ord where ord.id = ?`,
    [order_id],
  )
  const contact = rows[0]?.contact
  if (contact) {
    const messages = container.resolve<BuyerMessagesModuleService>(BUYER_MESSAGES_MODULE)
    await messages.noteMessage({ kind: "parcel-noted", order_id, subject_id: id, contact })
  }
}

/**
 * Types who carries a parcel, and its code, after it was sent; what stood there is written over, and stands in the stall's history.
 * The caller holds the order's lock. Undone by writing what stood there.
 * @throws InputError `seller_order_not_found`, `order_state_wrong`
 */
export const correctParcelStep = createStep(
  "correct-parcel-step",
  async ({ id, seller_id, carrier, tracking_code }: CorrectParcelInput, { container }) => {
    const share = await findShare(container, { id, seller_id })
    const state = share.state as SellerOrderState
    const { is_open, fulfillment_id } = await readConsequences(container, id)
    if (!(is_open && SENT.includes(state) && share.changes.some(({ action }) => action === "ship"))) {
      throw stateWrong("ship", state)
    }
    const before = { id, carrier: share.carrier, tracking_code: share.tracking_code, fulfillment_id }
    if (carrier === before.carrier && tracking_code === before.tracking_code) {
      return new StepResponse<{ id: string; repeated: boolean }, null>({ id, repeated: true }, null)
    }
    const service = container.resolve<SellerOrdersModuleService>(SELLER_ORDERS_MODULE)
    await service.updateSellerOrders({ id, carrier, tracking_code })
    if (fulfillment_id && tracking_code !== before.tracking_code) {
      await label(container, fulfillment_id, tracking_code)
    }
    if (tracking_code !== null && tracking_code !== before.tracking_code) {
      await noteNews(container, id, share.order_id)
    }
    return new StepResponse<{ id: string; repeated: boolean }, typeof before>({ id, repeated: false }, before)
  },
  async (before, { container }) => {
    if (before) {
      const { fulfillment_id, ...share } = before
      await container.resolve<SellerOrdersModuleService>(SELLER_ORDERS_MODULE).updateSellerOrders(share)
      if (fulfillment_id) {
        await label(container, fulfillment_id, share.tracking_code)
      }
    }
  },
)
