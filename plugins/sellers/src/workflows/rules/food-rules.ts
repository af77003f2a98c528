import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { CalendarDate } from "@cho-lang/kit/vietnam-date"

export const FOOD_FIELDS = ["best_before_days", "ingredients", "allergens", "net_weight_grams", "keeping"] as const
export type FoodField = (typeof FOOD_FIELDS)[number]

/** What a law asks of food that is offered, while it holds. The rules on labels change often: they are data. */
interface FoodRule {
  from: CalendarDate
  /** Last day; null while it holds. */
  until: CalendarDate | null
  /** Number of the decree. */
  basis: string
  required: FoodField[]
}

/** What a law asks of papers that declare packed food. Which goods need them is for the officer to see. */
interface DeclarationRule {
  from: CalendarDate
  /** Last day; null while it holds. */
  until: CalendarDate | null
  /** Number of the decree. */
  basis: string
  /** True: no food is sent for approval without them. */
  required: boolean
}

const DATA = join(dirname(require.resolve("@cho-lang/sellers/package.json")), "data")
const RULES = JSON.parse(readFileSync(join(DATA, "food-rules.json"), "utf8")) as FoodRule[]
const DECLARATIONS = JSON.parse(readFileSync(join(DATA, "food-declarations.json"), "utf8")) as DeclarationRule[]

const holdsOn = (day: CalendarDate) => (rule: { from: CalendarDate; until: CalendarDate | null }) =>
  rule.from <= day && (rule.until === null || day <= rule.until)

/** The fields that must be told of food on a day, with the decree that asks for them. */
export function foodRuleOn(day: CalendarDate): Pick<FoodRule, "basis" | "required"> {
  const rule = RULES.find(holdsOn(day))
  return rule ?? { basis: "", required: [] }
}

/** Whether the papers that declare food are asked for on a day, and must be there. */
export function declarationRuleOn(day: CalendarDate): { is_asked: boolean; required: boolean; basis: string } {
  const rule = DECLARATIONS.find(holdsOn(day))
  return { is_asked: rule !== undefined, required: rule?.required ?? false, basis: rule?.basis ?? "" }
}
