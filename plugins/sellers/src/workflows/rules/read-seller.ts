import { InputError } from "@cho-lang/kit/input-error"
import { readRequiredText, readText } from "@cho-lang/kit/plain-text"

const HANDLE = /^[a-z0-9]+(-[a-z0-9]+)*$/
const OLDEST_YEAR = 1000

/** The texts of a stall as they come from a form or a file. */
export interface SellerTexts {
  handle: string
  name: string
  summary?: string | null
  story?: string | null
  street_address?: string | null
  since_year?: number | null
}

/**
 * The year a trade was taken up; null where none is given.
 * @throws InputError `year_wrong`
 */
export function readSinceYear(value: unknown, thisYear: number): number | null {
  if (value === undefined || value === null) {
    return null
  }
  if (typeof value !== "number" || !Number.isInteger(value) || value < OLDEST_YEAR || value > thisYear) {
    throw new InputError({ code: "year_wrong", field: "since_year", message: "Not a year of the past" })
  }
  return value
}

/**
 * The texts of a stall, trimmed and checked.
 * @throws InputError `handle_wrong`, `year_wrong`, `text_required`, `text_too_long`, `text_control_characters`
 */
export function readSellerTexts(input: SellerTexts, thisYear: number) {
  if (!HANDLE.test(input.handle) || input.handle.length > 80) {
    throw new InputError({ code: "handle_wrong", field: "handle", message: "A handle has a-z, 0-9 and single dashes" })
  }
  return {
    handle: input.handle,
    name: readRequiredText(input.name, { field: "name", max: 80 }),
    summary: readText(input.summary, { field: "summary", max: 200 }),
    story: readText(input.story, { field: "story", max: 4000, multiline: true }),
    street_address: readText(input.street_address, { field: "street_address", max: 160 }),
    since_year: readSinceYear(input.since_year, thisYear),
  }
}
