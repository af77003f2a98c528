import { model } from "@medusajs/framework/utils"

/** The words, pictures and sounds of a guide as somebody left them. Only ever added to, so that an edit can be taken back. */
export const GuideVersion = model
  .define("guide_version", {
    id: model.id({ prefix: "gver" }).primaryKey(),
    guide_id: model.text(),
    /** 1, 2, 3 … within the guide. */
    number: model.number(),
    /** `GuideContent`. */
    content: model.json(),
    /** Id of the user; null for what came with the seed. */
    made_by_id: model.text().nullable(),
  })
  .indexes([{ on: ["guide_id", "number"], unique: true }])
