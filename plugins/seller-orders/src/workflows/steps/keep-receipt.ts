import { Modules } from "@medusajs/framework/utils"
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
 * Keeps the photo where no address leads to it. Undone by deleting it.
 * @throws InputError `seller_order_not_found`, `order_state_wrong`
 */
export const keepReceiptStep = createStep(
  "keep-receipt-step",
  async ({ id, seller_id, base64, by }: KeepReceiptInput, { container }) => {
    const share = await findShare(container, { id, seller_id })
    if (!WITH_PARCEL.includes(share.state)) {
      throw stateWrong("ship", share.state as SellerOrderState)
    }
    const files = container.resolve(Modules.FILE)
    const file = await files.createFiles({
      filename: "receipt.jpg",
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
