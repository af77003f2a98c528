import type { FieldSpec } from "../frame/field-spec"
import type { ListingWords } from "./words"

const number = { kind: "text", inputMode: "numeric", maxLength: 20 } as const

/** Above the price. */
export const nameField = (words: ListingWords): FieldSpec => {
  return { kind: "text", name: "name", label: words.name, hint: words.nameHint, maxLength: 80 }
}

/** How many there are of goods that come in one form. */
export const quantityField = (words: ListingWords): FieldSpec => {
  return { ...number, name: "quantity", label: words.quantity, hint: words.quantityHint }
}

/** What the parcel weighs. */
export const weightField = (words: ListingWords): FieldSpec => {
  return { kind: "text", maxLength: 20, name: "weight_grams", label: words.weight, hint: words.weightHint }
}

/** What must be told of food besides. */
export const foodFields = ({ food }: ListingWords): FieldSpec[] => [
  {
    kind: "text",
    maxLength: 20,
    name: "net_weight_grams",
    label: food.net_weight_grams,
    hint: food.net_weight_gramsHint,
  },
  {
    kind: "text",
    maxLength: 20,
    name: "best_before_days",
    label: food.best_before_days,
    hint: food.best_before_daysHint,
  },
  { kind: "area", name: "ingredients", label: food.ingredients, maxLength: 600 },
  { kind: "text", name: "allergens", label: food.allergens, hint: food.allergensHint, maxLength: 300 },
  { kind: "text", name: "keeping", label: food.keeping, hint: food.keepingHint, maxLength: 300 },
]

/** What may be told, folded away. `steps`: those of the craft that is chosen. */
export const moreFields = (words: ListingWords, steps: { id: string; name: string }[]): FieldSpec[] => [
  { kind: "area", name: "description", label: words.description, maxLength: 4000, optional: true },
  { kind: "text", name: "materials", label: words.materials, maxLength: 300, optional: true },
  { kind: "text", name: "dimensions", label: words.dimensions, maxLength: 120, optional: true },
  { kind: "text", name: "care", label: words.care, maxLength: 300, optional: true },
  { kind: "tick", name: "one_of_a_kind", label: words.one_of_a_kind },
  { kind: "tick", name: "delivery_by_agreement", label: words.delivery_by_agreement },
  { ...number, name: "lead_time_days", label: words.lead_time_days, optional: true },
  {
    ...number,
    name: "monthly_capacity",
    label: words.monthly_capacity,
    hint: words.monthly_capacityHint,
    optional: true,
  },
  { kind: "text", name: "maker", label: words.maker, hint: words.makerHint, maxLength: 80, optional: true },
  ...(steps.length > 0
    ? [
        {
          kind: "many" as const,
          name: "craft_steps",
          label: words.craft_steps,
          hint: words.craft_stepsHint,
          options: steps.map(({ id, name }) => ({ value: id, label: name })),
        },
      ]
    : []),
]
