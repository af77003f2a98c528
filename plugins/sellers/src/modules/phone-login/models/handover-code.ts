import { model } from "@medusajs/framework/utils"

export const HANDOVER_MAKERS = ["seller_member", "user"] as const

/** A way into a stall's desk that someone hands to its owner face to face; works once, for ten minutes. */
export const HandoverCode = model
  .define("handover_code", {
    id: model.id({ prefix: "handover" }).primaryKey(),
    code_hash: model.text().unique(),
    /** Who gets in: the owner of the stall. */
    member_id: model.text(),
    seller_id: model.text(),
    /** Who handed it over: a helper (`seller_member`) or staff (`user`). */
    made_by_kind: model.enum([...HANDOVER_MAKERS]),
    made_by_id: model.text(),
    /** The device it opens is for this stall only. False: whole-site staff made it, and it opens a device as any. */
    is_bound: model.boolean().default(true),
    expires_at: model.dateTime(),
    used_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["member_id"] }])
