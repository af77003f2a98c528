import { model } from "@medusajs/framework/utils"

/**
 * A phone or browser that stays signed in as a person: six months, renewed by use, until it is forgotten.
 * It holds a token of 256 random bits; here is only its hash.
 */
export const Device = model
  .define("device", {
    id: model.id({ prefix: "device" }).primaryKey(),
    /** Id of the `seller_member`. */
    member_id: model.text(),
    token_hash: model.text().unique(),
    /** What the person or the browser calls it. */
    name: model.text().nullable(),
    last_seen_at: model.dateTime(),
    expires_at: model.dateTime(),
    /** It came in by a code that a helper handed over: a day long it reads, and ends help. */
    is_handed: model.boolean().default(false),
    forgotten_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["member_id"] }])
