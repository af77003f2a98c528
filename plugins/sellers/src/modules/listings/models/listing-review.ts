import { model } from "@medusajs/framework/utils"

export const VERDICTS = ["published", "sent_back", "rejected"] as const

/** What an officer said of goods that were sent for approval. Only ever added to. */
export const ListingReview = model
  .define("listing_review", {
    id: model.id({ prefix: "review" }).primaryKey(),
    seller_id: model.text(),
    product_id: model.text(),
    verdict: model.enum([...VERDICTS]),
    /** What the household reads; null for a publication without a word. */
    reason: model.text().nullable(),
    /** Id of the user, or `system` for a stall that publishes directly. */
    by_id: model.text(),
  })
  .indexes([{ on: ["product_id"] }, { on: ["seller_id"] }])
