import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SellerOrderState } from "../../modules/seller-orders/models"
import { SHARE_RECEIPTS_MODULE } from "../../modules/share-receipts"
import type { ShareReceiptsModuleService } from "../../modules/share-receipts/service"
import { stateWrong } from "../rules/moves"
import { findShare } from "./find-share"

export interface KeepReceiptInput {
  id: string
  seller_id: string
  /** JPEG, made anew from the photo that was sent. */
  base64: string
  by: { kind: "seller_member" | "helper"; id: string }
}

/** A receipt exists from the packing of the parcel on, and is asked for until the order is over. */
const WITH_PARCEL = ["packed", "shipped", "delivered"]

/**
 * Whether a share of the stall has a parcel whose receipt may be photographed.
 * @throws InputError `seller_order_not_found`, `order_state_wrong`
 */
export async function refuseReceipt(
  container: MedusaContainer,
  wish: { id: string; seller_id: string },
): Promise<void> {
  const { state } = await findShare(container, wish)
  if (!WITH_PARCEL.includes(state)) {
    throw stateWrong("ship", state as SellerOrderState)
  }
}

/**
 * Keeps the photo where no address leads to it. Undone by deleting it.
 * @throws InputError `seller_order_not_found`, `order_state_wrong`
 */
export const keepReceiptStep = createStep(
  "keep-receipt-step",
  async ({ id, seller_id, base64, by }: KeepReceiptInput, { container }) => {
    await refuseReceipt(container, { id, seller_id })
    const files = container.resolve(Modules.FILE)
    const file = await files.createFiles({
      filename: `receipt-${randomUUID()}.jpg`,
      mimeType: "image/jpeg",
      content: base64,
      access: "private",
    })
    const receipts = container.resolve<ShareReceiptsModuleService>(SHARE_RECEIPTS_MODULE)
    const kept = await receipts.createShareReceipts({
      seller_order_id: id,
      file_id: file.id,
      sent_by_kind: by.kind,
      sent_by_id: by.id,
    })
    return new StepResponse({ id: kept.id }, { id: kept.id, file_id: file.id })
  },
  async (kept, { container }) => {
    if (kept) {
      await container.resolve<ShareReceiptsModuleService>(SHARE_RECEIPTS_MODULE).deleteShareReceipts(kept.id)
      await container.resolve(Modules.FILE).deleteFiles(kept.file_id)
    }
  },
)

/**
 * Takes away the photos that were there before one, rows first: a file that stays behind leads nowhere. Nothing is put
 * back; a photo that is sent again takes what was left.
 */
export const dropFormerReceiptsStep = createStep(
  "drop-former-receipts",
  async ({ id }: { id: string }, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: { file_id: string }[] }>(
      `delete from share_receipt former using share_receipt kept
      where kept.id = ? and former.seller_order_id = kept.seller_order_id and former.created_at < kept.created_at
      returning former.file_id`,
      [id],
    )
    await container.resolve(Modules.FILE).deleteFiles(rows.map(({ file_id }) => file_id))
    return new StepResponse(rows.length)
  },
)
