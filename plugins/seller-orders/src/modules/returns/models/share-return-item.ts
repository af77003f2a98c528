import { model } from "@medusajs/framework/utils"
import { ShareReturn } from "./share-return"

/** Pieces of one line of the order that go back. */
export const ShareReturnItem = model
  .define("share_return_item", {
    id: model.id({ prefix: "sretitem" }).primaryKey(),
    share_return: model.belongsTo(() => ShareReturn, { mappedBy: "items" }),
    /** Id of the order's line item. */
    line_item_id: model.text(),
    quantity: model.number(),
    /** How many of them came; null before the goods are back, and where all did. */
    received_quantity: model.number().nullable(),
    /** How many of those can be sold again; the rest is written off. Null before the goods are back. */
    restock_quantity: model.number().nullable(),
  })
  .indexes([{ on: ["line_item_id"] }])
