import { addDays, type CalendarDate, vietnamDate } from "@cho-lang/kit/vietnam-date"

/** What was recorded before midnight may take so long until others see it. */
const SETTLE_MS = 5 * 60_000

/**
 * Days that are over and not signed, oldest first.
 * @param first the day after the last signed one, or that of the first event; null where there is nothing to sign
 */
export function daysToSign(first: CalendarDate | null, now: Date): CalendarDate[] {
  const today = vietnamDate(new Date(now.getTime() - SETTLE_MS))
  const days: CalendarDate[] = []
  for (let day = first; day !== null && day < today; day = addDays(day, 1)) {
    days.push(day)
  }
  return days
}
