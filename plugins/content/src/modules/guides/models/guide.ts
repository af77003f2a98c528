import { model } from "@medusajs/framework/utils"

/**
 * A short guide for one task. Its words stand in versions; this row says which of them is the newest and which one
 * everybody reads.
 */
export const Guide = model
  .define("guide", {
    id: model.id({ prefix: "guide" }).primaryKey(),
    /** The part of the web address that names it; never changes, for links to it stand in Zalo groups. */
    slug: model.text().unique(),
    /** Order on screens, from 0. */
    position: model.number().default(0),
    /** Number of the newest version. */
    version: model.number(),
    /** Number of the version that everybody reads; null for a draft that was never shown, or was withdrawn. */
    published_version: model.number().nullable(),
    published_at: model.dateTime().nullable(),
    /** Id of the user; null for what came with the seed. */
    published_by_id: model.text().nullable(),
  })
  .indexes([{ on: ["updated_at"] }])
