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

const FILE = join(dirname(require.resolve("@cho-lang/sellers/package.json")), "data", "food-rules.json")
const RULES = JSON.parse(readFileSync(FILE, "utf8")) as FoodRule[]

/** The fields that must be told of food on a day, with the decree that asks for them. */
export function foodRuleOn(day: CalendarDate): Pick<FoodRule, "basis" | "required"> {
  const rule = RULES.find(({ from, until }) => from <= day && (until === null || day <= until))
  return rule ?? { basis: "", required: [] }
}
