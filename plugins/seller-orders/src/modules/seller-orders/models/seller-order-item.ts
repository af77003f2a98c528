import { model } from "@medusajs/framework/utils"
import { SellerOrder } from "./seller-order"

/** A line of the order that belongs to a share. Each line belongs to one. */
export const SellerOrderItem = model.define("seller_order_item", {
  id: model.id({ prefix: "soitem" }).primaryKey(),
  seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "items" }),
  /** Id of the order's line item. */
  line_item_id: model.text().unique(),
  /** Name of who makes it, as the stall said when it was ordered; empty where that is the stall itself. */
  made_by: model.text().default(""),
  /** How many pieces of a parcel that came back can be sold again; the rest is written off. Null where none came back. */
  restock_quantity: model.number().nullable(),
})
