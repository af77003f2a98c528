import { model } from "@medusajs/framework/utils"

/** A photo of the receipt for a share's parcel, for its household and its buyer. The newest counts; those before it go. */
export const ShareReceipt = model
  .define("share_receipt", {
    id: model.id({ prefix: "sorec" }).primaryKey(),
    seller_order_id: model.text(),
    /** Id in the File Module, private; JPEG. */
    file_id: model.text(),
    sent_by_kind: model.text(),
    sent_by_id: model.text().nullable(),
  })
  .indexes([{ on: ["seller_order_id", "created_at"] }])
