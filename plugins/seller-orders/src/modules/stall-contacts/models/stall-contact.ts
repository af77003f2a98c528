import { model } from "@medusajs/framework/utils"

/**
 * Whom of a stall its buyers may call, and ask by Zalo; one for each stall at most. The number is that person's, read
 * when it is shown: nobody can put a stranger's number before buyers, and who leaves the stall is called no more.
 */
export const StallContact = model.define("stall_contact", {
  id: model.id({ prefix: "stcon" }).primaryKey(),
  seller_id: model.text().unique(),
  /** Id of the `seller_member`; null: nobody. */
  member_id: model.text().nullable(),
  /** This number answers in Zalo. */
  zalo: model.boolean().default(false),
})
