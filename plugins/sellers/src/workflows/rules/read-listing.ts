import { InputError, readAll } from "@cho-lang/kit/input-error"
import { readRequiredText, readText } from "@cho-lang/kit/plain-text"
import type { CalendarDate } from "@cho-lang/kit/vietnam-date"
import { declarationRuleOn, type FoodField, foodRuleOn } from "./food-rules"
import { readBestBefore, readLeadTime, readMonthlyCapacity, readWeight } from "./listing-numbers"
import { readVariants, type VariantOffer } from "./read-variants"

export const MOST_PICTURES = 10

/** Goods as a household offers them, read: what `propose-listing` writes. Texts Vietnamese. */
export interface ListingOffer {
  /** Ids of the stall's own photos, the first is the one on cards. */
  pictures: string[]
  name: string
  /** What buyers choose by ("Cỡ", "Màu"); none for goods that come in one form. */
  options: string[]
  /** Every form it can be bought in; the only one of goods without options has no values. */
  variants: VariantOffer[]
  /** Packed; a variant may say otherwise. */
  weight_grams: number
  description: string | null
  materials: string | null
  dimensions: string | null
  care: string | null
  one_of_a_kind: boolean
  /** What sending it costs is agreed by telephone. */
  delivery_by_agreement: boolean
  lead_time_days: number | null
  /** Pieces made to order in a month, at most; null where nothing was said. */
  monthly_capacity: number | null
  /** Who made it, where that is not the stall itself. */
  maker: string | null
  /** Ids of the craft's steps that this piece went through. */
  craft_steps: string[]
  /** Id of the stall's paper that declares the food; null where none is attached. */
  declaration: string | null
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

/** What the craft of the goods brings with it. */
export interface CraftRules {
  /** Its goods are eaten. */
  is_food: boolean
  /** Ids of its steps. */
  step_ids: string[]
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

function readMaker(value: unknown): string | null {
  const maker = readText(value, { field: "maker", max: 80 })
  if (maker !== null && !/\p{L}.*\p{L}/u.test(maker)) {
    throw wrong("name_without_letters", "maker", "A name has letters")
  }
  return maker
}

function readCraftSteps(value: unknown, known: string[]): string[] {
  if (value === undefined || value === null) {
    return []
  }
  if (!Array.isArray(value) || !value.every((id) => known.includes(id))) {
    throw wrong("craft_steps_wrong", "craft_steps", "Steps of the craft, by their ids")
  }
  return known.filter((id) => value.includes(id))
}

function readDeclaration(value: unknown, isRequired: boolean): string | null {
  const id = readText(value, { field: "declaration", max: 60 })
  if (id === null && isRequired) {
    throw wrong("declaration_missing", "declaration", "The paper that declares the food is missing")
  }
  return id
}

/** How many a month; only of goods that are made when they are ordered. */
function readCapacity({ monthly_capacity, lead_time_days }: Answers): number | null {
  const capacity = readMonthlyCapacity(monthly_capacity)
  if (capacity !== null && (lead_time_days === undefined || lead_time_days === null)) {
    throw wrong("lead_time_missing", "lead_time_days", "Goods made to order say how long they take")
  }
  return capacity
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

/**
 * The answers of a draft as an offer that may be sent for approval. What must be told of
 * food is dated data (`food-rules`).
 * @throws InputError of every field that is wrong (`errors`): `pictures_missing`, `pictures_too_many`, those of texts,
 * `name_without_letters`, those of `listing-numbers` and `read-variants`, `lead_time_missing`, `craft_steps_wrong`, `declaration_missing`,
 * `<food field>_missing`
 */
export function readListing(
  answers: Answers,
  { craft, today }: { craft: CraftRules; today: CalendarDate },
): ListingOffer {
  const isFood = craft.is_food
  const { required } = foodRuleOn(today)
  const food = <Field extends FoodField>(field: Field) =>
    isFood ? readFoodField(field, answers[field], required) : null
  const one_of_a_kind = answers.one_of_a_kind === true
  const { forms, best_before_days, ingredients, allergens, net_weight_grams, keeping, ...offer } = readAll({
    pictures: () => readPictures(answers.pictures),
    name: () => readName(answers.name),
    forms: () => readVariants(answers),
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
    monthly_capacity: () => readCapacity(answers),
    maker: () => readMaker(answers.maker),
    declaration: () => readDeclaration(answers.declaration, isFood && declarationRuleOn(today).required),
    craft_steps: () => readCraftSteps(answers.craft_steps, craft.step_ids),
  })
  const facts = { best_before_days, ingredients, allergens, net_weight_grams, keeping }
  const delivery_by_agreement = answers.delivery_by_agreement === true
  return { ...offer, ...forms, one_of_a_kind, delivery_by_agreement, food: isFood ? facts : null }
}
