import { InputError } from "@cho-lang/kit/input-error"
import { addDays, type CalendarDate, readDate } from "@cho-lang/kit/vietnam-date"

/** First and last day, both included. */
export interface Holiday {
  from: CalendarDate
  until: CalendarDate
}

/** A stall that is away longer closes, or says so again. */
const LONGEST_DAYS = 180
/** Further ahead it is a slip of the finger. */
const FURTHEST_DAYS = 365

function wrong(field: "from" | "until", message: string): InputError {
  return new InputError({ code: "holiday_wrong", field, message })
}

/**
 * A holiday that lies ahead, or is under way.
 * @throws InputError `date_wrong`, `holiday_wrong` (turned around, over, too far ahead, too long)
 */
export function readHoliday(input: { from?: unknown; until?: unknown }, today: CalendarDate): Holiday {
  const from = readDate(input.from, "from")
  const until = readDate(input.until, "until")
  if (until < from) {
    throw wrong("until", "The last day lies before the first")
  }
  if (until < today) {
    throw wrong("until", "This holiday is over")
  }
  if (from > addDays(today, FURTHEST_DAYS)) {
    throw wrong("from", `At most ${FURTHEST_DAYS} days ahead`)
  }
  if (until > addDays(from, LONGEST_DAYS)) {
    throw wrong("until", `At most ${LONGEST_DAYS} days`)
  }
  return { from, until }
}
