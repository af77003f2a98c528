import { InputError, readAll } from "@cho-lang/kit/input-error"
import { readRequiredText } from "@cho-lang/kit/plain-text"
import { readPriceVnd, readQuantity, readWeight } from "./listing-numbers"

const MOST_OPTIONS = 2
export const MOST_VARIANTS = 30

/** One form goods can be bought in. */
export interface VariantOffer {
  /** One per option, in their order. */
  values: string[]
  /** Đồng. */
  price_vnd: number
  /** The price the form began with; absent: `price_vnd` was typed anew. */
  price_shown?: number
  /** Pieces that can be sold now; 0 for what is not counted. */
  quantity: number
  /** False: made when it is ordered, as many in a month as the goods say; nothing lies ready. */
  is_counted: boolean
  /** The number the form began with, of goods that are there already; absent: `quantity` was counted anew. */
  quantity_shown?: number
  /** Packed; null: as the goods say. */
  weight_grams: number | null
}

type Answers = Record<string, unknown>

function wrong(code: string, field: string, message: string, details?: Record<string, number>): InputError {
  return new InputError({ code, field, message, details })
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === ""
}

function readOptions(value: unknown): string[] {
  if (!Array.isArray(value)) {
    throw wrong("options_wrong", "options", "options is a list of names")
  }
  if (value.length > MOST_OPTIONS) {
    throw wrong("options_too_many", "options", `At most ${MOST_OPTIONS} things to choose by`, { max: MOST_OPTIONS })
  }
  const titles = value.map((title, at) => readRequiredText(title, { field: `options.${at}`, max: 30 }))
  if (new Set(titles.map((title) => title.toLowerCase())).size < titles.length) {
    throw wrong("option_twice", "options.1", "Two options have one name")
  }
  return titles
}

/** As the form was shown it; what cannot be such a number was not shown. */
export const readShown = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined

/**
 * Whether its pieces are counted. Goods made to order of which the household says how many it makes in a month, and of
 * which it typed no number, have none that lie ready: the month is their only bound.
 */
function isCounted({ one_of_a_kind, monthly_capacity }: Answers, { quantity }: Answers): boolean {
  return one_of_a_kind === true || !isMissing(quantity) || isMissing(monthly_capacity)
}

/** How many lie ready. The only one of its kind is one, and once it is sold none. */
function readStock(answers: Answers, row: Answers, field?: string): number {
  const { quantity } = row
  if (answers.one_of_a_kind === true) {
    return readShown(row.quantity_shown) === 0 && Number(quantity) === 0 ? 0 : 1
  }
  return isCounted(answers, row) ? readQuantity(quantity, field) : 0
}

function readVariant(answers: Answers, row: unknown, at: number, options: string[]): VariantOffer {
  const given = (row ?? {}) as Answers
  const { price_vnd, weight_grams } = given
  const field = (name: string) => `variants.${at}.${name}`
  const values = Array.isArray(given.values) ? given.values : []
  return readAll({
    values: () => options.map((_, n) => readRequiredText(values[n], { field: field(`values.${n}`), max: 40 })),
    price_vnd: () => readPriceVnd(price_vnd, field("price_vnd")),
    quantity: () => readStock(answers, given, field("quantity")),
    is_counted: () => isCounted(answers, given),
    price_shown: () => readShown(given.price_shown),
    quantity_shown: () => readShown(given.quantity_shown),
    weight_grams: () => (isMissing(weight_grams) ? null : readWeight(weight_grams, field("weight_grams"))),
  })
}

function readForms(answers: Answers, rows: unknown[]): { options: string[]; variants: VariantOffer[] } {
  const options = readOptions(answers.options ?? [])
  if (options.length === 0) {
    throw wrong("options_missing", "options", "Say by what buyers choose")
  }
  if (rows.length > MOST_VARIANTS) {
    throw wrong("variants_too_many", "variants", `At most ${MOST_VARIANTS} forms`, { max: MOST_VARIANTS })
  }
  if (answers.one_of_a_kind === true && rows.length > 1) {
    throw wrong("one_of_a_kind_with_variants", "variants", "The only one of its kind comes in one form")
  }
  const variants = Object.values(
    readAll(Object.fromEntries(rows.map((row, at) => [`${at}`, () => readVariant(answers, row, at, options)]))),
  )
  const seen = new Set<string>()
  variants.forEach(({ values }, at) => {
    const name = JSON.stringify(values.map((value) => value.toLowerCase()))
    if (seen.has(name)) {
      throw wrong("variant_twice", `variants.${at}.values.0`, "Two forms are the same")
    }
    seen.add(name)
  })
  return { options, variants }
}

/**
 * The forms goods can be bought in, from `options` (at most two) and `variants` of a draft; without them one form, from
 * its price and quantity.
 * @throws InputError those of `listing-numbers`, `options_wrong`, `options_missing`, `options_too_many`, `option_twice`,
 * `variants_wrong`, `variants_too_many`, `variant_twice`, `one_of_a_kind_with_variants`
 */
export function readVariants(answers: Answers): { options: string[]; variants: VariantOffer[] } {
  const { variants: rows } = answers
  if (rows !== undefined && rows !== null && !Array.isArray(rows)) {
    throw wrong("variants_wrong", "variants", "variants is a list")
  }
  if (rows && rows.length > 0) {
    return readForms(answers, rows)
  }
  const only = readAll({
    price_vnd: () => readPriceVnd(answers.price_vnd),
    quantity: () => readStock(answers, answers),
    is_counted: () => isCounted(answers, answers),
    price_shown: () => readShown(answers.price_shown),
    quantity_shown: () => readShown(answers.quantity_shown),
  })
  return { options: [], variants: [{ values: [], ...only, weight_grams: null }] }
}
