import { readCount, readDays, readDong, readGrams } from "@cho-lang/kit/typed-numbers"
import type { ListingAnswers } from "@/lib/backend/desk/listings"
import { formatNumber } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { formsOfListing, shownForms } from "./forms-answers"
import { joinPicks, noneOf } from "./picks"

const texts = ["craft", "name", "description", "materials", "dimensions", "care", "maker", "declaration", "ingredients"]
const picked = ["allergens", "keeping"] as const
const counts = ["quantity", "quantity_shown", "monthly_capacity"]
const days = ["lead_time_days", "best_before_days"]
const weights = ["weight_grams", "net_weight_grams"]

const ticks = ["one_of_a_kind", "delivery_by_agreement"]

const filled = (value: unknown): boolean => value !== "" && value !== false

/** What stands in the form, named and read as the backend keeps it; what cannot be read stays as typed. `pictures`: ids in their order. */
export function answersOfListing(form: FormData, pictures: string[]): ListingAnswers {
  const text = (name: string) => String(form.get(name) ?? "").trim()
  const each = (names: string[], read: (typed: string) => number | string) =>
    names.map((name) => [name, text(name) === "" ? "" : read(text(name))] as const)
  const answers = [
    ...each(texts, (typed) => typed),
    ...each(["price_vnd", "price_shown"], readDong),
    ...picked.map((name) => [name, joinPicks(form.getAll(name).map(String), noneOf[name])] as const),
    ...each(counts, readCount),
    ...each(days, readDays),
    ...each(weights, readGrams),
    ...ticks.map((name) => [name, form.get(name) === "1"] as const),
  ]
  const steps = form.getAll("craft_steps").map(String)
  return {
    pictures,
    ...(steps.length > 0 && { craft_steps: steps }),
    ...formsOfListing(form),
    ...Object.fromEntries(answers.filter(([, value]) => filled(value))),
  }
}

/** Kept answers as they stand in the form again. */
export function shownAnswers(answers: ListingAnswers, locale: Locale): Record<string, string[]> {
  const { options, variants, ...plain } = answers
  const shown = Object.entries(plain).map(([name, value]) => {
    if (typeof value === "number") return [name, [name === "price_vnd" ? formatNumber(value, locale) : String(value)]]
    if (typeof value === "boolean") return [name, value ? ["1"] : []]
    if (Array.isArray(value)) return [name, value]
    return [name, typeof value === "string" ? [value] : []]
  })
  return { ...Object.fromEntries(shown), ...shownForms({ options, variants }, locale) }
}
