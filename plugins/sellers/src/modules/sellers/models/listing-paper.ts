import { model } from "@medusajs/framework/utils"

/** A paper that declares food, as the household photographed it: private, read by officers who review the goods. */
export const ListingPaper = model
  .define("listing_paper", {
    id: model.id({ prefix: "lpaper" }).primaryKey(),
    seller_id: model.text(),
    /** Id in the File Module, private. */
    key: model.text(),
    /** Media type, by content. */
    type: model.text(),
    /** Seller member who sent it. */
    sent_by_id: model.text(),
  })
  .indexes([{ on: ["seller_id"] }])
