import { model } from "@medusajs/framework/utils"
import { Listing } from "./listing"
import { Maker } from "./maker"
import { SellerMembership } from "./seller-membership"

export const ENTITY_TYPES = ["household", "individual", "cooperative", "company"] as const
export const SELLER_STATUSES = ["pending", "approved", "suspended", "closed"] as const

/**
 * A household, person, co-operative or company with a stall in a village.
 * Base text Vietnamese, the picture by key. Times in UTC.
 */
export const Seller = model
  .define("seller", {
    id: model.id({ prefix: "sel" }).primaryKey(),
    handle: model.text().unique(),
    /** The stall's own name; never translated. */
    name: model.text().searchable(),
    entity_type: model.enum([...ENTITY_TYPES]),
    /** Full name of the person who answers for the stall; public by law. Null only for rows older than the column. */
    owner_name: model.text().nullable(),
    /** Registered name of a co-operative or company. */
    organisation_name: model.text().nullable(),
    status: model.enum([...SELLER_STATUSES]).default("pending"),
    /** One sentence in the maker's voice. */
    summary: model.text().translatable().nullable(),
    /** Paragraphs parted by an empty line. */
    story: model.text().translatable().nullable(),
    /** House and street or hamlet; name and address of a seller are public by law. */
    street_address: model.text().nullable(),
    village_id: model.text(),
    /** Commune of today, official code. */
    commune_code: model.text(),
    /** Year the trade was taken up. */
    since_year: model.number().nullable(),
    picture: model.text().nullable(),
    /** Crafts the owner named; a craft of a listing may be another. */
    craft_ids: model.array().default([]),
    /** First and last day of a holiday, `YYYY-MM-DD` in Asia/Ho_Chi_Minh; both or none. Nothing is sold on these days. */
    holiday_from: model.text().nullable(),
    holiday_until: model.text().nullable(),
    /** Who opened the stall (owner or helper) and the key that person's phone made up, so that a repetition opens no second one. */
    opened_by_id: model.text().nullable(),
    opening_key: model.text().nullable(),
    /** First approval and where the stall stood then; frozen, for it cannot be rebuilt after a move or a merger of communes. */
    opened_at: model.dateTime().nullable(),
    opened_in_village_id: model.text().nullable(),
    opened_in_commune_code: model.text().nullable(),
    /** Earliest order with goods of this stall; frozen for the same reason. */
    first_sale_at: model.dateTime().nullable(),
    first_sale_order_id: model.text().nullable(),
    /** Id of the sales channel of that order. */
    first_sale_channel: model.text().nullable(),
    is_demo: model.boolean().default(false),
    memberships: model.hasMany(() => SellerMembership, { mappedBy: "seller" }),
    listings: model.hasMany(() => Listing, { mappedBy: "seller" }),
    makers: model.hasMany(() => Maker, { mappedBy: "seller" }),
  })
  .indexes([
    { on: ["status"] },
    { on: ["village_id"] },
    { on: ["commune_code"] },
    { on: ["opened_by_id", "opening_key"], unique: true },
    // The storefront is told when a holiday begins and ends; nearly all stalls have none.
    { on: ["holiday_from"], where: "holiday_from is not null" },
  ])
  .checks([
    {
      name: "seller_holiday",
      expression:
        "(holiday_from is null and holiday_until is null) or (holiday_from ~ '^\\d{4}-\\d{2}-\\d{2}$' and holiday_until ~ '^\\d{4}-\\d{2}-\\d{2}$' and holiday_from <= holiday_until)",
    },
  ])
