import { model } from "@medusajs/framework/utils"

/**
 * Intake: one row for each order that was looked for by number and telephone and not found; limits count them. Numbers
 * and addresses are keyed hashes; rows older than a day may be deleted.
 */
export const OrderLookup = model
  .define("order_lookup", {
    id: model.id({ prefix: "ordlook" }).primaryKey(),
    number_key: model.text(),
    phone_key: model.text(),
    address_key: model.text().nullable(),
    tried_at: model.dateTime(),
  })
  .indexes([
    { on: ["number_key", "tried_at"] },
    { on: ["phone_key", "tried_at"] },
    { on: ["address_key", "tried_at"] },
    { on: ["tried_at"] },
  ])
