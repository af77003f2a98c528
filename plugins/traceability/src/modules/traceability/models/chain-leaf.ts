import { model } from "@medusajs/framework/utils"

/** A lot as it stood under a day's root, from which its proof is made. Kept for the newest day alone. */
export const ChainLeaf = model
  .define("chain_leaf", {
    id: model.id({ prefix: "leaf" }).primaryKey(),
    day: model.text(),
    /** From 0, by the bytes of the lot's id. */
    index: model.number(),
    lot_id: model.text(),
    position: model.number(),
    chain_hash: model.text(),
  })
  .indexes([{ on: ["day", "index"], unique: true }, { on: ["lot_id", "day"] }])
