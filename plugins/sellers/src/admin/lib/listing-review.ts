/** Goods that wait, as GET /admin/listing-reviews answers them. Times ISO 8601, UTC; price in đồng, weights in grams. */
export interface ListingReview {
  id: string
  /** What is shown; a verdict names it. */
  revision: number
  seller: { id: string; name: string }
  answers: Record<string, unknown>
  pictures: { key: string; state: "waiting" | "ready" | "failed" }[]
  /** Names of the craft's steps that the household ticked. */
  craft_steps: string[]
  on_sale: { name: string } | null
  sent_by: string | null
  proposed_at: string
  reviews: { verdict: string; reason: string | null; at: string }[]
  /** Its stall publishes directly. */
  is_direct: boolean
  /** Words of the list in its texts, and why they are on it. */
  held_words: { word: string; reason: string }[]
}

/** What is shown below name, price and pictures, where the household told it. */
export const TOLD = [
  "description",
  "materials",
  "dimensions",
  "care",
  "lead_time_days",
  "monthly_capacity",
  "maker",
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

/** One size or colour as it was sent; what was left out is null. */
export interface ToldForm {
  name: string
  price_vnd: number | null
  quantity: number | null
  weight_grams: number | null
}

const isNumber = (value: unknown): number | null => (typeof value === "number" ? value : null)

/** The sizes and colours of an offer, none of goods that come in one form. */
export function toldForms(answers: ListingReview["answers"]): ToldForm[] {
  const { variants } = answers
  const rows: Record<string, unknown>[] = Array.isArray(variants) ? variants : []
  return rows.map(({ values, price_vnd, quantity, weight_grams }) => ({
    name: Array.isArray(values) ? values.join(" · ") : "",
    price_vnd: isNumber(price_vnd),
    quantity: isNumber(quantity),
    weight_grams: isNumber(weight_grams),
  }))
}
