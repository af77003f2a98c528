import { InputError } from "./input-error"

/** A calendar day, `YYYY-MM-DD`. Two of them compare as text. */
export type CalendarDate = string

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/
/** Vietnam has kept this offset, without summer time, since 1975. */
const OFFSET_MS = 7 * 3_600_000
const DAY_MS = 86_400_000

/** The day it is in Asia/Ho_Chi_Minh at a moment. */
export function vietnamDate(moment: Date): CalendarDate {
  return new Date(moment.getTime() + OFFSET_MS).toISOString().slice(0, 10)
}

/** The moment a day begins in Asia/Ho_Chi_Minh. */
export function startOfVietnamDay(date: CalendarDate): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) - OFFSET_MS)
}

/** The day so many days later, or earlier. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** 0 Sunday … 6 Saturday. */
export function weekday(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

/**
 * A day that exists, from a form: `2026-02-29` is refused.
 * @throws InputError `date_wrong`
 */
export function readDate(value: unknown, field: string): CalendarDate {
  if (typeof value === "string" && FORM.test(value)) {
    const at = new Date(`${value}T00:00:00Z`)
    if (!Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === value) {
      return value
    }
  }
  throw new InputError({ code: "date_wrong", field, message: `${field} is not a day, YYYY-MM-DD` })
}
