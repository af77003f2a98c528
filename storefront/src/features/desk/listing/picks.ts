import { foodPicks } from "@/messages/desk/vi/food-picks"

export type PickedField = keyof typeof foodPicks

/** What says that there is nothing of the kind. */
export const noneOf: Record<PickedField, string | undefined> = {
  allergens: foodPicks.allergens.none,
  keeping: undefined,
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/**
 * What was ticked and what was typed beside it as one text, in this order: "Lạc, vừng, hạt điều". `none` says that there is
 * nothing of the kind; beside anything else it is left out.
 */
export function joinPicks(values: string[], none?: string): string {
  const said = values.map((value) => value.trim()).filter(Boolean)
  const kept = said.length > 1 ? said.filter((value) => value !== none) : said
  return kept.map((value, at) => (at === 0 ? value : lower(value))).join(", ")
}

/** The same text parted again. One that ticks would write otherwise stands as it was typed, so that showing it changes nothing. */
export function splitPicks(text: string, picks: string[], none?: string): { ticked: string[]; typed: string } {
  const parts = text.split(", ")
  const isPart = (pick: string) => parts.some((part) => lower(part) === lower(pick))
  const ticked = picks.filter(isPart)
  const typed = parts.filter((part) => !picks.some((pick) => lower(part) === lower(pick))).join(", ")
  return joinPicks([...ticked, typed], none) === text ? { ticked, typed } : { ticked: [], typed: text }
}
