import { model } from "@medusajs/framework/utils"

/**
 * A person's half-filled form for a stall. `revision` grows by one with each save: two phones that hold the same
 * revision cannot overwrite each other. Identity numbers are never kept here.
 */
export const StallDraft = model.define("stall_draft", {
  id: model.id({ prefix: "draft" }).primaryKey(),
  member_id: model.text().unique(),
  revision: model.number(),
  answers: model.json(),
})
