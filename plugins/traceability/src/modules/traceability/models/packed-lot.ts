import { model } from "@medusajs/framework/utils"

/** Of which lot the packed pieces of an order's line are: whom a recall has to tell. */
export const PackedLot = model
  .define("packed_lot", {
    id: model.id({ prefix: "plot" }).primaryKey(),
    seller_order_id: model.text(),
    line_item_id: model.text(),
    lot_id: model.text(),
    /** Pieces of the line, 1 or more. */
    quantity: model.number(),
    /** When the buyer was told that the lot is recalled. */
    told_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["line_item_id", "lot_id"], unique: true }, { on: ["lot_id"] }, { on: ["seller_order_id"] }])
  .checks([{ name: "packed_lot_quantity", expression: "quantity >= 1" }])
