import { InputError, readAll } from "@cho-lang/kit/input-error"
import { type CriteriaPart, type CriteriaTable, type Criterion, criteriaList } from "./criteria"
import { isCertifiedStars, pointsFor, type Stars, starsOfScore } from "./star-bands"

/** Points a household gives itself, by number of criterion: those of an option, 0 where none fits. */
export type Answers = Record<string, number>

/** A criterion whose minimum for some stars is not reached. */
export interface MissingMinimum {
  /** Number of the criterion. */
  criterion: string
  points: number
  needed: number
}

/** What a sheet comes to. A self-assessment: the council decides, and buyers never see it. */
export interface SelfCheck {
  parts: Record<CriteriaPart["id"], number>
  /** Of 100. */
  total: number
  /** By points and minimums: 92 points without the minimums of 4 stars are 3 stars. */
  stars: Stars
  /** Numbers of criteria without an answer; they count as 0. */
  unanswered: string[]
  /** What is missing for the next stars with a certificate; null at five. */
  next: { stars: Stars; points: number; minimums: MissingMinimum[] } | null
}

/** The fewest points of a criterion with which so many stars are reached: the highest asterisks up to there. */
function minimumFor(stars: Stars, criterion: Criterion): number {
  const asked = criterion.options.filter(({ min_stars }) => min_stars !== undefined && min_stars <= stars)
  return Math.max(0, ...asked.map(({ points }) => points))
}

interface Checked {
  table: CriteriaTable
  answers: Answers
  /** Criteria that the law does not ask of this product. */
  notRequired: readonly string[]
}

function missingFor(stars: Stars, { table, answers, notRequired }: Checked): MissingMinimum[] {
  return criteriaList(table)
    .filter(({ number, only_where_required }) => !(only_where_required && notRequired.includes(number)))
    .map((criterion) => ({
      criterion: criterion.number,
      points: answers[criterion.number] ?? 0,
      needed: minimumFor(stars, criterion),
    }))
    .filter(({ points, needed }) => points < needed)
}

const STARS_UP: readonly Stars[] = [1, 2, 3, 4, 5]

function reached(total: number, checked: Checked): Stars {
  const byPoints = starsOfScore(total)
  const held = STARS_UP.filter((stars) => stars <= byPoints && missingFor(stars, checked).length === 0)
  return held.at(-1) ?? 1
}

/** What points come to by the sheet of a set. Answers are those of `readAnswers`. */
export function selfCheck(table: CriteriaTable, answers: Answers, notRequired: readonly string[] = []): SelfCheck {
  const checked = { table, answers, notRequired }
  const sumOf = (part: CriteriaPart) =>
    part.sections.flatMap(({ criteria }) => criteria).reduce((sum, { number }) => sum + (answers[number] ?? 0), 0)
  const sums = Object.fromEntries(table.parts.map((part) => [part.id, sumOf(part)])) as SelfCheck["parts"]
  const total = sums.A + sums.B + sums.C
  const stars = reached(total, checked)
  const next = STARS_UP.find((more) => more > stars && isCertifiedStars(more))
  return {
    parts: sums,
    total,
    stars,
    unanswered: criteriaList(table).flatMap(({ number }) => (number in answers ? [] : [number])),
    next: next
      ? { stars: next, points: Math.max(0, pointsFor(next) - total), minimums: missingFor(next, checked) }
      : null,
  }
}

/** The points a criterion can have; 0 is always one: none of the options fits. */
function possiblePoints({ options, max }: Criterion): number[] {
  return [...new Set([0, ...(options.length === 0 ? [max] : options.map(({ points }) => points))])]
}

function readPoints(criterion: Criterion, given: Record<string, unknown>): number {
  const field = `answers.${criterion.number}`
  const points = given[criterion.number]
  const possible = possiblePoints(criterion)
  if (typeof points !== "number" || !possible.includes(points)) {
    throw new InputError({ code: "points_wrong", field, message: `${field} must be one of ${possible.join(", ")}` })
  }
  const { only_with } = criterion
  if (points > 0 && only_with !== undefined && !(Number(given[only_with]) > 0)) {
    throw new InputError({
      code: "points_without_ground",
      field,
      message: `${field} has points only where ${only_with} has`,
      details: { criterion: only_with },
    })
  }
  return points
}

/**
 * The answers of a self-check, from a form; not all need be there.
 * @throws InputError `answers_wrong`, or the first of these, with all in `errors`: `criterion_unknown`, `points_wrong`,
 *   `points_without_ground`
 */
export function readAnswers(value: unknown, table: CriteriaTable): Answers {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new InputError({ code: "answers_wrong", field: "answers", message: "answers must be points by criterion" })
  }
  const given = value as Record<string, unknown>
  const known = new Map(criteriaList(table).map((criterion) => [criterion.number, criterion]))
  const readers = Object.keys(given).map((number) => {
    const criterion = known.get(number)
    const read = (): number => {
      if (!criterion) {
        const field = `answers.${number.slice(0, 20)}`
        throw new InputError({ code: "criterion_unknown", field, message: "The sheet has no such criterion" })
      }
      return readPoints(criterion, given)
    }
    return [number, read] as const
  })
  return readAll(Object.fromEntries(readers))
}
