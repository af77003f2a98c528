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
import { type ParcelWish, standsAlready } from "../rules/parcel-before"
import { findShare } from "./find-share"
import { readConsequences } from "./read-consequences"

export interface CorrectParcelInput extends ParcelWish {
  id: string
  seller_id: string
  by: { kind: "seller_member" | "helper"; id: string }
}

/** A parcel after it was typed anew, with what stood there. */
export interface CorrectedParcel {
  id: string
  repeated: boolean
  before: Handover
}

/** On its way, or said to be there: where it is can still be asked. */
const SENT: SellerOrderState[] = ["shipped", "delivered"]

/** The parcel as core shows it to staff; nothing is followed there. */
async function label(container: MedusaContainer, parcel: string, code: string | null): Promise<void> {
  const labels = code === null ? [] : [{ tracking_number: code, tracking_url: "", label_url: "" }]
  await container.resolve(Modules.FULFILLMENT).updateFulfillment(parcel, { labels })
}

/** Whether core shows staff another code: a process died before it was written there. */
async function isBehind(container: MedusaContainer, parcel: string | null, code: string | null): Promise<boolean> {
  if (parcel === null) {
    return false
  }
  const { labels } = await container.resolve(Modules.FULFILLMENT).retrieveFulfillment(parcel, { relations: ["labels"] })
  return labels.length !== (code === null ? 0 : 1) || labels.some(({ tracking_number }) => tracking_number !== code)
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
 * The same text counts once, and a late one never goes over what was typed since its form was shown; where a process died over it, it is
 * done to its end. The caller holds the order's lock. Undone by writing what stood there.
 * @throws InputError `seller_order_not_found`, `order_state_wrong`, `parcel_changed` (409)
 */
export const correctParcelStep = createStep(
  "correct-parcel-step",
  async ({ id, seller_id, carrier, tracking_code, before: shown }: CorrectParcelInput, { container }) => {
    const share = await findShare(container, { id, seller_id })
    const state = share.state as SellerOrderState
    const { is_open, fulfillment_id } = await readConsequences(container, id)
    if (!(is_open && SENT.includes(state) && share.changes.some(({ action }) => action === "ship"))) {
      throw stateWrong("ship", state)
    }
    const stands = { carrier: share.carrier, tracking_code: share.tracking_code }
    const isThere = standsAlready({ carrier, tracking_code, before: shown }, stands)
    const isOld = await isBehind(container, fulfillment_id, tracking_code)
    if (isThere && !isOld) {
      return new StepResponse<CorrectedParcel, null>({ id, repeated: true, before: stands }, null)
    }
    const before = isThere && shown ? shown : stands
    const service = container.resolve<SellerOrdersModuleService>(SELLER_ORDERS_MODULE)
    await service.updateSellerOrders({ id, carrier, tracking_code })
    if (tracking_code !== null && (isOld || tracking_code !== stands.tracking_code)) {
      await noteNews(container, id, share.order_id)
    }
    // Last: by it the same text again knows that a process died over it.
    if (fulfillment_id && isOld) {
      await label(container, fulfillment_id, tracking_code)
    }
    return new StepResponse<CorrectedParcel, { id: string; before: Handover; parcel: string | null }>(
      { id, repeated: false, before },
      { id, before, parcel: fulfillment_id },
    )
  },
  async (done, { container }) => {
    if (done) {
      const { id, before, parcel } = done
      await container.resolve<SellerOrdersModuleService>(SELLER_ORDERS_MODULE).updateSellerOrders({ id, ...before })
      if (parcel) {
        await label(container, parcel, before.tracking_code)
      }
    }
  },
)

/** Name of the workflow that writes into the book of who did what; it stands in the plugin of the guards. */
const AUDIT = "record-audit-entry"

/** One line of the book with what was typed before. A helper's is written by the guard before it happens. */
export const recordParcelStep = createStep(
  "record-parcel",
  async ({ input, corrected }: { input: CorrectParcelInput; corrected: CorrectedParcel }, { container }) => {
    const { id, seller_id, by, carrier, tracking_code } = input
    if (by.kind === "seller_member") {
      await container.resolve(Modules.WORKFLOW_ENGINE).run(AUDIT, {
        input: {
          actor: by,
          seller_id,
          grant_id: null,
          action: "parcel_corrected",
          entity: "seller_order",
          entity_id: id,
          before: corrected.before,
          after: { carrier, tracking_code },
        },
      })
    }
    return new StepResponse(id)
  },
)
