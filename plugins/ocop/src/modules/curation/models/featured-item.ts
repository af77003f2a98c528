import { model } from "@medusajs/framework/utils"

/** A product in a featured collection, in the officers' order. One that cannot be had drops out when it is read, not here. */
export const FeaturedItem = model
  .define("featured_item", {
    id: model.id({ prefix: "feati" }).primaryKey(),
    collection_id: model.text(),
    product_id: model.text(),
    position: model.number(),
  })
  .indexes([{ on: ["collection_id", "product_id"], unique: true }, { on: ["product_id"] }])
