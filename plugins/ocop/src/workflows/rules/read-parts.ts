import { InputError, isInputError } from "@cho-lang/kit/input-error"
import { readRequiredText, readText } from "@cho-lang/kit/plain-text"
import { type CalendarDate, readDate, vietnamDate } from "@cho-lang/kit/vietnam-date"

export const NAME_MAX = 200
export const REASON_MAX = 500
const NUMBER_MAX = 60

/** Begins the numbers of demo data, which no authority issues; nothing else may begin so. */
const DEMO_NUMBER = /^demo-/i

/** When and for what a form is read. */
export interface Reading {
  now: Date
  /** Demo data, whose numbers all begin with `DEMO-`. */
  demo: boolean
  /** Typed by a stall's people: its paper names a code or a number of its own. */
  stall?: boolean
}

/**
 * A day that has come.
 * @throws InputError `date_wrong`, `date_in_future`
 */
export function readPastDate(value: unknown, { field, now }: { field: string; now: Date }): CalendarDate {
  const day = readDate(value, field)
  if (day > vietnamDate(now)) {
    throw new InputError({ code: "date_in_future", field, message: `${field} lies in the future` })
  }
  return day
}

function checkDemo(number: string, { field, demo }: { field: string; demo: boolean }): string {
  if (DEMO_NUMBER.test(number) !== demo) {
    throw new InputError({
      code: demo ? "number_not_demo" : "number_demo",
      field,
      message: demo ? `${field} of demo data must begin with DEMO-` : `${field} is a number of demo data`,
    })
  }
  return number
}

/**
 * The number of a decision, as it stands on the paper. Its signs alone, without digits, are those of all others of the body.
 * @throws InputError `text_required`, `text_too_long`, `number_wrong`, `number_demo`, `number_not_demo`
 */
export function readNumber(value: unknown, { field, demo }: { field: string; demo: boolean }): string {
  const number = readRequiredText(value, { field, max: NUMBER_MAX })
  if (!/\p{Nd}/u.test(number)) {
    throw new InputError({ code: "number_wrong", field, message: `${field} has no digit` })
  }
  return checkDemo(number, { field, demo })
}

/** The same where the paper may have none; null then. */
export function readOptionalNumber(value: unknown, rule: { field: string; demo: boolean }): string | null {
  const number = readText(value, { field: rule.field, max: NUMBER_MAX })
  return number === null ? null : checkDemo(number, rule)
}

/** What a reader gives; null where it refuses, for checks that lean on another field and must not hide its refusal. */
export function ifReadable<Value>(reader: () => Value): Value | null {
  try {
    return reader()
  } catch (error) {
    if (isInputError(error)) {
      return null
    }
    throw error
  }
}
