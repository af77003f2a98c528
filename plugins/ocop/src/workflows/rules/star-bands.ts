import { InputError } from "@cho-lang/kit/input-error"
import { readDataFile } from "./data-file"

export type Stars = 1 | 2 | 3 | 4 | 5

interface StarBand {
  stars: Stars
  /** Points of 100, the average of the council: from this many … */
  from: number
  /** … to below this many; null: to 100. */
  below: number | null
  /** Whether a decision and a certificate are given: article 4.1 a. */
  certificate: boolean
}

/** Article 3.3 of Decision 26/2026/QĐ-TTg, best first. The decisions before it had the same bands. */
export const STAR_BANDS: readonly StarBand[] = readDataFile<StarBand[]>("star-bands.json")

const HIGHEST_SCORE = 100

/** The band of an average score: `69.99` is 3 stars, `70` is 4. */
export function starsOfScore(score: number): Stars {
  return STAR_BANDS.find(({ from }) => score >= from)?.stars ?? 1
}

/** Points from which a star is given. */
export function pointsFor(stars: Stars): number {
  return STAR_BANDS.find((band) => band.stars === stars)?.from ?? 0
}

/** 3, 4 and 5 have a certificate; 1 and 2 have none and are never shown. */
export function isCertifiedStars(stars: number): boolean {
  return STAR_BANDS.some((band) => band.stars === stars && band.certificate)
}

/**
 * Stars of a certificate, from a form.
 * @throws InputError `stars_without_certificate` for 1 and 2 (article 4.1 a), `stars_wrong`
 */
export function readStars(value: unknown, field = "stars"): Stars {
  const band = STAR_BANDS.find(({ stars }) => stars === value)
  if (!band) {
    throw new InputError({ code: "stars_wrong", field, message: `${field} must be 3, 4 or 5` })
  }
  if (!band.certificate) {
    throw new InputError({ code: "stars_without_certificate", field, message: "1 and 2 stars have no certificate" })
  }
  return band.stars
}

/**
 * The council's average, from a form: 0 to 100 with at most two decimals; null where it is not told.
 * @throws InputError `score_wrong`; `score_outside_band` where it is another star's
 */
export function readScore(
  value: unknown,
  { stars, field = "score" }: { stars: Stars | null; field?: string },
): number | null {
  if (value === undefined || value === null) {
    return null
  }
  const isScore = typeof value === "number" && value >= 0 && value <= HIGHEST_SCORE
  if (!isScore || Math.abs(Math.round(value * 100) - value * 100) > 1e-6) {
    throw new InputError({ code: "score_wrong", field, message: `${field} must be 0 to 100, at most two decimals` })
  }
  if (stars !== null && starsOfScore(value) !== stars) {
    throw new InputError({
      code: "score_outside_band",
      field,
      message: `${value} points are not ${stars} stars`,
      details: { stars: starsOfScore(value) },
    })
  }
  return value
}
