/** Goods that wait, as GET /admin/listing-reviews answers them. Times ISO 8601, UTC; price in đồng, weights in grams. */
export interface ListingReview {
  id: string
  seller: { id: string; name: string }
  answers: Record<string, unknown>
  pictures: { key: string; state: "waiting" | "ready" | "failed" }[]
  on_sale: { name: string } | null
  sent_by: string | null
  proposed_at: string
  reviews: { verdict: string; reason: string | null; at: string }[]
}

/** What is shown below name, price and pictures, where the household told it. */
export const TOLD = [
  "description",
  "materials",
  "dimensions",
  "care",
  "lead_time_days",
  "best_before_days",
  "ingredients",
  "allergens",
  "net_weight_grams",
  "keeping",
] as const

/** An answer as text, empty when the household left it out. */
export function told(answers: ListingReview["answers"], field: string, language = "vi"): string {
  const value = answers[field]
  if (typeof value === "number") {
    return new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB").format(value)
  }
  return typeof value === "string" ? value : ""
}
