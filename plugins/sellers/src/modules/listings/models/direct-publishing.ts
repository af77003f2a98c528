import { model } from "@medusajs/framework/utils"

/**
 * Staff let a stall publish without asking each time. Rows stay: one that has ended says by whom and why. At most one
 * of a stall has not ended.
 */
export const DirectPublishing = model
  .define("direct_publishing", {
    id: model.id({ prefix: "direct" }).primaryKey(),
    seller_id: model.text(),
    /** Id of the user. */
    granted_by: model.text(),
    granted_at: model.dateTime(),
    ended_by: model.text().nullable(),
    ended_at: model.dateTime().nullable(),
    /** What the household reads about the end. */
    end_reason: model.text().nullable(),
  })
  .indexes([{ on: ["seller_id"], unique: true, where: "ended_at is null" }])
