import { InputError } from "@cho-lang/kit/input-error"
import type { CalendarDate } from "@cho-lang/kit/vietnam-date"
import { type Confidence, isWithin, readDataFile, type Words } from "./data-file"
import type { Stars } from "./star-bands"

/** Levels of bodies that gave certificates; districts did until they ended with 30 June 2025. */
export const ISSUING_LEVELS = ["district", "province", "ministry"] as const
export type IssuingLevel = (typeof ISSUING_LEVELS)[number]

interface IssuingRule {
  level: IssuingLevel
  stars: Stars[]
  from: CalendarDate
  /** Last day; null while it holds. */
  until: CalendarDate | null
  /** Id of the legal basis. */
  basis: string
  confidence: Confidence
}

const RULES = readDataFile<IssuingRule[]>("issuing-rules.json")

/** A body by the name it had. */
interface NamedBody {
  name: Words
  from: CalendarDate | null
  until: CalendarDate | null
  confidence: Confidence
}

interface LevelOfBodies {
  level: IssuingLevel
  name: Words
  /** Last day of the level; null while it exists. */
  until: CalendarDate | null
  /** Where a level is one body: its names by date. */
  bodies: NamedBody[]
}

/** The levels with the names their bodies had, former ones too: their certificates run to their own end (article 12.1). */
export const LEVELS_OF_BODIES: readonly LevelOfBodies[] = readDataFile<LevelOfBodies[]>("issuing-levels.json")

/** Stars that a level could give on a day, fewest first; none where it had no such power. */
export function starsGivenBy(level: IssuingLevel, on: CalendarDate): Stars[] {
  const stars = RULES.filter((rule) => rule.level === level && isWithin(on, rule)).flatMap((rule) => rule.stars)
  return [...new Set(stars)].sort()
}

/** Whether a level took the place of one that had ended by a day: what districts gave is the province's from 1 July 2025. */
export function succeeds(level: IssuingLevel, former: IssuingLevel, on: CalendarDate): boolean {
  const until = LEVELS_OF_BODIES.find((one) => one.level === former)?.until ?? null
  return until !== null && on > until && ISSUING_LEVELS.indexOf(level) === ISSUING_LEVELS.indexOf(former) + 1
}

/**
 * The level of a body that decided on a day, from a form.
 * @throws InputError `issuing_level_wrong`; `issuing_level_without_power` where it gave no stars on that day, as districts since July 2025
 */
export function readIssuingLevel(value: unknown, on: CalendarDate | null, field = "level"): IssuingLevel {
  const level = ISSUING_LEVELS.find((known) => known === value)
  if (!level) {
    throw new InputError({
      code: "issuing_level_wrong",
      field,
      message: `${field} must be one of ${ISSUING_LEVELS.join(", ")}`,
    })
  }
  if (on !== null && starsGivenBy(level, on).length === 0) {
    throw new InputError({
      code: "issuing_level_without_power",
      field,
      message: `A ${level} gave no certificates on ${on}`,
    })
  }
  return level
}

/**
 * Refuses stars that a body could not give on the day it decided.
 * @throws InputError `stars_beyond_power`
 */
export function refuseBeyondPower(
  stars: Stars,
  { level, decided_on }: { level: IssuingLevel; decided_on: CalendarDate },
  field = "stars",
): void {
  if (!starsGivenBy(level, decided_on).includes(stars)) {
    throw new InputError({
      code: "stars_beyond_power",
      field,
      message: `A ${level} could not give ${stars} stars on ${decided_on}`,
      details: { level, decided_on },
    })
  }
}
