import { model } from "@medusajs/framework/utils"
import { Maker } from "./maker"
import { Seller } from "./seller"

export const LISTED_BY_KINDS = ["seed", "seller_member", "helper", "staff"] as const

/**
 * Whose a product is, who listed it, and what a buyer must know beyond core's product.
 * One row per product: a product belongs to exactly one stall.
 */
export const Listing = model
  .define("listing", {
    id: model.id({ prefix: "list" }).primaryKey(),
    product_id: model.text().unique(),
    craft_id: model.text().nullable(),
    listed_at: model.dateTime(),
    listed_by_kind: model.enum([...LISTED_BY_KINDS]),
    /** Id of the person, null for the seed. */
    listed_by_id: model.text().nullable(),
    /** Where it was listed from: `seed`, `desk`, `admin`. */
    channel: model.text(),
    materials: model.text().translatable().nullable(),
    dimensions: model.text().translatable().nullable(),
    care: model.text().translatable().nullable(),
    one_of_a_kind: model.boolean().default(false),
    /** Days of work for a piece made to order; null when it lies ready. */
    lead_time_days: model.number().nullable(),
    /** Pieces made to order in a month, at most; null where the household said nothing. */
    monthly_capacity: model.number().nullable(),
    /** Too large for a parcel: what sending it costs is agreed by telephone, and nothing is sent before. */
    delivery_by_agreement: model.boolean().default(false),
    /** Steps of the craft that this piece went through, as the household said. */
    craft_step_ids: model.array().default([]),
    /** The next six only for food. */
    ingredients: model.text().translatable().nullable(),
    allergens: model.text().translatable().nullable(),
    net_weight_grams: model.number().nullable(),
    best_before_days: model.number().nullable(),
    keeping: model.text().translatable().nullable(),
    is_demo: model.boolean().default(false),
    seller: model.belongsTo(() => Seller, { mappedBy: "listings" }),
    /** Where it is not the stall itself. */
    maker: model.belongsTo(() => Maker, { mappedBy: "listings" }).nullable(),
  })
  .indexes([{ on: ["craft_id"] }])
