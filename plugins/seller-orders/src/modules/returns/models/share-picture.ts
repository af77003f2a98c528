import { model } from "@medusajs/framework/utils"

export const PHOTO_SENDERS = ["buyer", "household"] as const
export type PhotoSender = (typeof PHOTO_SENDERS)[number]

/**
 * A photo of goods of one share, seen by its buyer, its household and staff alone: private in the File Module. It belongs
 * to nothing until a return or a dispute names it, or a replacement, whose parcel's receipt it shows.
 */
export const SharePicture = model
  .define("share_picture", {
    id: model.id({ prefix: "sphoto" }).primaryKey(),
    seller_order_id: model.text(),
    sent_by: model.enum([...PHOTO_SENDERS]),
    /** Key in the File Module; a JPEG. */
    file_id: model.text(),
    width: model.number(),
    height: model.number(),
    share_return_id: model.text().nullable(),
    dispute_id: model.text().nullable(),
  })
  .indexes([{ on: ["seller_order_id"] }, { on: ["share_return_id"], where: "share_return_id is not null" }])
