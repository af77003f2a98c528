import { readPrice } from "@cho-lang/kit/price"
import type { ListingAnswers } from "@/lib/backend/desk/listings"
import { formatNumber } from "@/lib/format"
import type { Locale } from "@/lib/locale"

const texts = ["craft", "name", "description", "materials", "dimensions", "care", "ingredients", "allergens", "keeping"]
const counts = ["quantity", "lead_time_days", "best_before_days"]
const weights = ["weight_grams", "net_weight_grams"]

/** Digits, also in groups of three, as a number; anything else as it was typed: the backend says what is wrong with it. */
export function readCount(typed: string): number | string {
  const text = typed.trim()
  return /^(?:\d{1,9}|\d{1,3}(?:[., ]\d{3}){1,2})$/.test(text) ? Number(text.replace(/\D/g, "")) : text
}

/** Grams: "900", "900 g", "1,2 kg"; anything else as it was typed. */
export function readGrams(typed: string): number | string {
  const text = typed.trim().toLowerCase()
  const kilos = /^(\d{1,3})(?:[.,](\d{1,3}))? ?(?:kg|kí|ký|cân)$/.exec(text)
  if (kilos) return Number(kilos[1]) * 1000 + Number((kilos[2] ?? "").padEnd(3, "0"))
  const read = readCount(text.replace(/ ?(?:g|gr|gam|gram)$/, ""))
  return typeof read === "number" ? read : typed.trim()
}

function readDong(typed: string): number | string {
  const read = readPrice(typed)
  return "dong" in read ? read.dong : typed.trim()
}

const filled = (value: unknown): boolean => value !== "" && value !== false

/** What stands in the form, named and read as the backend keeps it; what cannot be read stays as typed. `pictures`: ids in their order. */
export function answersOfListing(form: FormData, pictures: string[]): ListingAnswers {
  const text = (name: string) => String(form.get(name) ?? "").trim()
  const each = (names: string[], read: (typed: string) => number | string) =>
    names.map((name) => [name, text(name) === "" ? "" : read(text(name))] as const)
  const answers = [
    ...each(texts, (typed) => typed),
    ...each(["price_vnd"], readDong),
    ...each(counts, readCount),
    ...each(weights, readGrams),
    ["one_of_a_kind", form.get("one_of_a_kind") === "1"] as const,
  ]
  return { pictures, ...Object.fromEntries(answers.filter(([, value]) => filled(value))) }
}

/** Kept answers as they stand in the form again. */
export function shownAnswers(answers: ListingAnswers, locale: Locale): Record<string, string[]> {
  const shown = Object.entries(answers).map(([name, value]) => {
    if (typeof value === "number") return [name, [name === "price_vnd" ? formatNumber(value, locale) : String(value)]]
    if (typeof value === "boolean") return [name, value ? ["1"] : []]
    return [name, typeof value === "string" ? [value] : []]
  })
  return Object.fromEntries(shown)
}
