import { model } from "@medusajs/framework/utils"
import { Listing } from "./listing"
import { Seller } from "./seller"

/** Who made a piece, where that is not the stall itself: the hand behind goods of a co-operative or a village shop. */
export const Maker = model
  .define("maker", {
    id: model.id({ prefix: "maker" }).primaryKey(),
    name: model.text(),
    seller: model.belongsTo(() => Seller, { mappedBy: "makers" }),
    listings: model.hasMany(() => Listing, { mappedBy: "maker" }),
  })
  .indexes([{ on: ["seller_id", "name"], unique: true }])
