import { type FieldError, InputError, isInputError } from "@cho-lang/kit/input-error"
import { readRequiredText, readText } from "@cho-lang/kit/plain-text"
import type { CalendarDate } from "@cho-lang/kit/vietnam-date"
import { type FoodField, foodRuleOn } from "./food-rules"
import { readBestBefore, readLeadTime, readPriceVnd, readQuantity, readWeight } from "./listing-numbers"

export const MOST_PICTURES = 10

/** Goods as a household offers them, read: what `propose-listing` writes. Texts Vietnamese. */
export interface ListingOffer {
  /** Ids of the stall's own photos, the first is the one on cards. */
  pictures: string[]
  name: string
  price_vnd: number
  quantity: number
  /** Packed. */
  weight_grams: number
  description: string | null
  materials: string | null
  dimensions: string | null
  care: string | null
  one_of_a_kind: boolean
  lead_time_days: number | null
  food: FoodFacts | null
}

/** What must be told of food. Weight in grams. */
export interface FoodFacts {
  best_before_days: number | null
  ingredients: string | null
  allergens: string | null
  net_weight_grams: number | null
  keeping: string | null
}

type Answers = Record<string, unknown>

function wrong(code: string, field: string, message: string): InputError {
  return new InputError({ code, field, message })
}

function readPictures(value: unknown): string[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw wrong("pictures_missing", "pictures", "At least one photo")
  }
  if (value.length > MOST_PICTURES) {
    throw wrong("pictures_too_many", "pictures", `At most ${MOST_PICTURES} photos`)
  }
  return [...new Set(value.map((id) => readRequiredText(id, { field: "pictures", max: 60 })))]
}

function readName(value: unknown): string {
  const name = readRequiredText(value, { field: "name", max: 80 })
  if (!/\p{L}.*\p{L}/u.test(name)) {
    throw wrong("name_without_letters", "name", "A name has letters")
  }
  return name
}

const short = (field: string, max: number) => (value: unknown) => readText(value, { field, max })

const FOOD_READERS: { [Field in FoodField]: (value: unknown) => FoodFacts[Field] } = {
  best_before_days: (value) => readBestBefore(value),
  net_weight_grams: (value) => readWeight(value, "net_weight_grams"),
  ingredients: short("ingredients", 600),
  allergens: short("allergens", 300),
  keeping: short("keeping", 300),
}

function readFoodField<Field extends FoodField>(
  field: Field,
  value: unknown,
  required: FoodField[],
): FoodFacts[Field] | null {
  if (value === undefined || value === null || value === "") {
    if (required.includes(field)) {
      throw wrong(`${field}_missing`, field, `${field} is missing`)
    }
    return null
  }
  return FOOD_READERS[field](value)
}

/** Runs every reader and gathers what is wrong, so that the screen can mark all fields at once. */
function readAll<Read extends Record<string, unknown>>(readers: { [Field in keyof Read]: () => Read[Field] }): Read {
  const errors: InputError[] = []
  const read = Object.entries(readers).map(([field, reader]) => {
    try {
      return [field, reader()]
    } catch (error) {
      if (!isInputError(error)) {
        throw error
      }
      errors.push(error)
      return [field, null]
    }
  })
  const [first] = errors
  if (first) {
    const { code, field, message, details } = first
    const all: FieldError[] = errors.map((error) => ({ code: error.code, field: error.field }))
    throw new InputError({ code, field, message, details, errors: all })
  }
  return Object.fromEntries(read) as Read
}

/**
 * The answers of a draft as an offer that may be sent for approval. `isFood`: the craft's goods are eaten; what must be
 * told of them is dated data (`food-rules`).
 * @throws InputError of every field that is wrong (`errors`): `pictures_missing`, `pictures_too_many`, those of texts,
 * `name_without_letters`, those of `listing-numbers`, `<food field>_missing`
 */
export function readListing(
  answers: Answers,
  { isFood, today }: { isFood: boolean; today: CalendarDate },
): ListingOffer {
  const { required } = foodRuleOn(today)
  const food = <Field extends FoodField>(field: Field) =>
    isFood ? readFoodField(field, answers[field], required) : null
  const one_of_a_kind = answers.one_of_a_kind === true
  const { best_before_days, ingredients, allergens, net_weight_grams, keeping, ...offer } = readAll({
    pictures: () => readPictures(answers.pictures),
    name: () => readName(answers.name),
    price_vnd: () => readPriceVnd(answers.price_vnd),
    quantity: () => (one_of_a_kind ? 1 : readQuantity(answers.quantity)),
    weight_grams: () => readWeight(answers.weight_grams),
    best_before_days: () => food("best_before_days"),
    ingredients: () => food("ingredients"),
    allergens: () => food("allergens"),
    net_weight_grams: () => food("net_weight_grams"),
    keeping: () => food("keeping"),
    description: () => readText(answers.description, { field: "description", max: 4000, multiline: true }),
    materials: () => readText(answers.materials, { field: "materials", max: 300 }),
    dimensions: () => readText(answers.dimensions, { field: "dimensions", max: 120 }),
    care: () => readText(answers.care, { field: "care", max: 300 }),
    lead_time_days: () => readLeadTime(answers.lead_time_days),
  })
  const facts = { best_before_days, ingredients, allergens, net_weight_grams, keeping }
  return { ...offer, one_of_a_kind, food: isFood ? facts : null }
}
