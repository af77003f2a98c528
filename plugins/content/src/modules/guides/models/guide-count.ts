import { model } from "@medusajs/framework/utils"
import { READ_KINDS, READ_PLACES } from "./guide-read"

/** How often a guide was read or heard on a day. */
export const GuideCount = model
  .define("guide_count", {
    id: model.id({ prefix: "gcount" }).primaryKey(),
    guide_id: model.text(),
    /** YYYY-MM-DD in Vietnam. */
    day: model.text(),
    kind: model.enum([...READ_KINDS]),
    place: model.enum([...READ_PLACES]),
    count: model.number(),
  })
  .indexes([{ on: ["guide_id", "day", "kind", "place"], unique: true }])
