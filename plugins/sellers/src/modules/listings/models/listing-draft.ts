import { model } from "@medusajs/framework/utils"

export const DRAFT_STATES = ["open", "proposed", "published", "rejected"] as const

/**
 * What a household wrote about one piece of goods, new or changed. `revision` grows by one with each save: two phones
 * that hold the same one cannot overwrite each other.
 */
export const ListingDraft = model
  .define("listing_draft", {
    id: model.id({ prefix: "ldraft" }).primaryKey(),
    seller_id: model.text(),
    /** The phone's own name for it, a UUID: what is sent twice stands once. */
    client_key: model.text(),
    /** The product it became, or changes; null until it is sent for approval the first time. */
    product_id: model.text().nullable(),
    revision: model.number(),
    answers: model.json(),
    state: model.enum([...DRAFT_STATES]).default("open"),
    /** When it was sent for approval, UTC. */
    proposed_at: model.dateTime().nullable(),
    /** Seller member who saved it last. */
    saved_by_id: model.text(),
  })
  .indexes([
    { on: ["seller_id", "client_key"], unique: true },
    { on: ["product_id"], unique: true, where: "product_id is not null" },
    { on: ["state", "proposed_at"] },
  ])
