import { model } from "@medusajs/framework/utils"

const DAY = "~ '^\\d{4}-\\d{2}-\\d{2}$'"

/**
 * Goods that officers show first for a season, on the home page or on a commune's. Whether it is on now is worked out of
 * its days whenever it is read. Days are `YYYY-MM-DD` of Asia/Ho_Chi_Minh, both counted. The database lets one hero stand
 * in a place at a time (the backend's migration script `one-hero`).
 */
export const FeaturedCollection = model
  .define("featured_collection", {
    id: model.id({ prefix: "feat" }).primaryKey(),
    /** Official code; null: the whole site. */
    commune_code: model.text().nullable(),
    title: model.text(),
    title_en: model.text().nullable(),
    text: model.text(),
    text_en: model.text().nullable(),
    /** Key of the cover, a picture of one of its goods; null: that of the first. */
    picture: model.text().nullable(),
    /** Opens its page, large. */
    is_hero: model.boolean().default(false),
    shows_from: model.text(),
    shows_until: model.text(),
    /** Place among the others of its page. */
    position: model.number(),
    /** Null while it is a draft. */
    published_at: model.dateTime().nullable(),
    published_by_id: model.text().nullable(),
    /** Counts writes: who saves says which one they had open. */
    revision: model.number().default(1),
    is_demo: model.boolean().default(false),
  })
  .indexes([{ on: ["commune_code", "position"] }, { on: ["updated_at"] }])
  .checks([
    {
      name: "featured_collection_days",
      expression: `shows_from ${DAY} and shows_until ${DAY} and shows_from <= shows_until`,
    },
    { name: "featured_collection_commune", expression: "commune_code is null or commune_code ~ '^\\d{5}$'" },
    {
      name: "featured_collection_published",
      expression: "(published_at is null) = (published_by_id is null)",
    },
  ])
