import type { FieldSpec } from "../frame/field-spec"
import type { ListingWords } from "./words"

const number = { kind: "text", inputMode: "numeric", maxLength: 20 } as const

/** Above the price. */
export const nameField = (words: ListingWords): FieldSpec => {
  return { kind: "text", name: "name", label: words.name, hint: words.nameHint, maxLength: 80 }
}

/** Below the price. */
export const amountFields = (words: ListingWords): FieldSpec[] => [
  { ...number, name: "quantity", label: words.quantity, hint: words.quantityHint },
  { kind: "text", maxLength: 20, name: "weight_grams", label: words.weight, hint: words.weightHint },
]

/** What must be told of food besides. */
export const foodFields = ({ food }: ListingWords): FieldSpec[] => [
  { ...number, name: "best_before_days", label: food.best_before_days, hint: food.best_before_daysHint },
  { kind: "area", name: "ingredients", label: food.ingredients, maxLength: 600 },
  { kind: "text", name: "allergens", label: food.allergens, hint: food.allergensHint, maxLength: 300 },
  { kind: "text", name: "net_weight_grams", label: food.net_weight_grams, hint: food.net_weight_gramsHint },
  { kind: "text", name: "keeping", label: food.keeping, maxLength: 300 },
]

/** What may be told, folded away. */
export const moreFields = (words: ListingWords): FieldSpec[] => [
  { kind: "area", name: "description", label: words.description, maxLength: 4000, optional: true },
  { kind: "text", name: "materials", label: words.materials, maxLength: 300, optional: true },
  { kind: "text", name: "dimensions", label: words.dimensions, maxLength: 120, optional: true },
  { kind: "text", name: "care", label: words.care, maxLength: 300, optional: true },
  { kind: "tick", name: "one_of_a_kind", label: words.one_of_a_kind },
  { ...number, name: "lead_time_days", label: words.lead_time_days, optional: true },
]
