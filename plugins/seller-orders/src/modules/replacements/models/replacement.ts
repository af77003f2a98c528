import { model } from "@medusajs/framework/utils"

/** `reserved`: pieces are kept for it; `ended`: it is not sent, and money goes back instead, or nothing does. */
export const REPLACEMENT_STATES = ["reserved", "sent", "received", "ended"] as const
export type ReplacementState = (typeof REPLACEMENT_STATES)[number]

/** Why nothing is sent: the household cannot, the buyer kept the goods, they never came, or officers decided. */
export const REPLACEMENT_ENDS = ["household", "withdrawn", "lapsed", "decided"] as const
export type ReplacementEnd = (typeof REPLACEMENT_ENDS)[number]

/**
 * The same pieces once more, for what a buyer gives back: a parcel of its own, for which nothing is paid. Its pieces are those of the
 * return. Times in UTC.
 */
export const ShareReplacement = model
  .define("share_replacement", {
    id: model.id({ prefix: "srepl" }).primaryKey(),
    seller_order_id: model.text(),
    share_return_id: model.text().unique(),
    state: model.enum([...REPLACEMENT_STATES]).default("reserved"),
    state_at: model.dateTime(),
    carrier: model.text().nullable(),
    tracking_code: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
    received_at: model.dateTime().nullable(),
    /** The buyer said so; else seven days passed. */
    is_received_by_buyer: model.boolean().default(false),
    end_reason: model.enum([...REPLACEMENT_ENDS]).nullable(),
    /** The photo of its parcel's receipt, a `share_picture`. */
    receipt_photo_id: model.text().nullable(),
  })
  .indexes([{ on: ["seller_order_id"] }, { on: ["state", "state_at"] }])
