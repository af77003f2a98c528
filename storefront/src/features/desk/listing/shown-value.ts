import type { ListingAnswers } from "@/lib/backend/desk/listings"
import { isShownField } from "@/lib/browser/piece"
import { formatMoney, formatNumber } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { foodFields, moreFields, nameField, quantityField, weightField } from "./fields"
import type { ListingWords } from "./words"

/** The label that the form gives a field; a field the form does not ask by name is called by a general word. */
export function fieldLabel(field: string, words: ListingWords): string {
  const specs = [
    nameField(words),
    quantityField(words),
    weightField(words),
    ...foodFields(words),
    ...moreFields(words, []),
  ]
  const own: Record<string, string> = {
    pictures: words.compare.photos,
    price_vnd: words.price,
    craft: words.craft,
    options: words.forms.option,
    variants: words.forms.open,
    craft_steps: words.craft_steps,
  }
  return own[field] ?? specs.find(({ name }) => name === field)?.label ?? words.compare.rest
}

/** One line of a list: a text, or the parts of a form of the goods ("đỏ, 65.000 đ, 3"). */
function lineOf(value: unknown, locale: Locale): string {
  if (typeof value !== "object" || value === null) return String(value)
  return Object.entries(value)
    .filter(([name]) => !isShownField(name))
    .flatMap(([name, part]) => (name === "price_vnd" && typeof part === "number" ? formatMoney(part, locale) : part))
    .filter((part) => part !== null && part !== "")
    .join(", ")
}

/** An answer as a person reads it. `names`: of crafts and their steps, by what the answer holds. */
export function shownValue(
  field: string,
  answers: ListingAnswers,
  { words, locale, names }: { words: ListingWords; locale: Locale; names: Record<string, string> },
): string {
  const value: unknown = answers[field]
  const { empty, yes, no } = words.compare
  if (typeof value === "boolean") return value ? yes : no
  if (field === "one_of_a_kind" || field === "delivery_by_agreement") return no
  if (value === undefined || value === null || value === "") return empty
  if (Array.isArray(value)) return value.map((one) => names[String(one)] ?? lineOf(one, locale)).join("; ") || empty
  if (typeof value === "number") return field === "price_vnd" ? formatMoney(value, locale) : formatNumber(value, locale)
  return (field === "craft" && names[String(value)]) || String(value)
}
