import { model } from "@medusajs/framework/utils"

/**
 * Goods that their own household took off sale: only these may it put back without an officer. One row for each as long
 * as the pause lasts; who paused and when is in `goods_change`.
 */
export const GoodsPause = model
  .define("goods_pause", {
    id: model.id({ prefix: "gpause" }).primaryKey(),
    seller_id: model.text(),
    product_id: model.text().unique(),
  })
  .indexes([{ on: ["seller_id"] }])
