import type { Answers } from "@/lib/backend/desk/opening"
import { entityTypes } from "@/lib/desk-terms"

/**
 * What a helper has written for a household that has not agreed yet. It lives on the helper's phone, also while the household is asked
 * (`asked` is that request's id), for it may say no, or its code may never arrive.
 */
export type HouseholdDraft = { id: string; phone: string; answers: Answers; step: HouseholdStep; asked?: string }

/** The name under which this phone keeps a helper's drafts. */
export const draftsOf = (helperId: string): string => `mo-gian-giup:${helperId}`

export const householdSteps = ["so", "ai", "o-dau", "lam-gi", "dong-y"] as const
export type HouseholdStep = (typeof householdSteps)[number]

/** True for the word of a screen behind `#`. */
export function isHouseholdStep(word: string): word is HouseholdStep {
  return householdSteps.some((step) => step === word)
}

function isDraft(value: unknown): value is HouseholdDraft {
  if (typeof value !== "object" || value === null) return false
  const { id, phone, answers, step } = value as Record<string, unknown>
  const isObject = typeof answers === "object" && answers !== null
  if (typeof id !== "string" || typeof phone !== "string" || !isObject || typeof step !== "string") return false
  const { entity_type: kind } = answers as Answers
  return isHouseholdStep(step) && (kind === undefined || entityTypes.includes(kind))
}

/** Reads what this phone kept; whatever is no draft is left out. */
export function readHouseholdDrafts(text: string | null): HouseholdDraft[] {
  try {
    const list: unknown = JSON.parse(text ?? "")
    return Array.isArray(list) ? list.filter(isDraft) : []
  } catch {
    return []
  }
}

/** The list with this draft in it, the newest first. A draft is moved to another household by changing its number. */
export function withDraft(drafts: readonly HouseholdDraft[], draft: HouseholdDraft): HouseholdDraft[] {
  return [draft, ...drafts.filter(({ id }) => id !== draft.id)]
}

/** The list without the drafts whose households have agreed; `given` are the requests that led to a leave. */
export function withoutGiven(drafts: readonly HouseholdDraft[], given: readonly string[]): HouseholdDraft[] {
  return drafts.filter(({ asked }) => asked === undefined || !given.includes(asked))
}

/** The draft that was written for a request, as when its paper was refused. */
export function draftAsked(drafts: readonly HouseholdDraft[], asked: string | null): HouseholdDraft | null {
  return (asked !== null && drafts.find((draft) => draft.asked === asked)) || null
}
