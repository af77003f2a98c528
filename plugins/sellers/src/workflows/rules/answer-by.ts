import { addDays, type CalendarDate, startOfVietnamDay, vietnamDate, weekday } from "@cho-lang/kit/vietnam-date"

/** Staff answer within so many working days. */
export const WORKING_DAYS_TO_ANSWER = 3
const WEEKEND = [0, 6]

/**
 * The end of the working day by which staff answer, in Asia/Ho_Chi_Minh: the third working day after the day on which
 * the household did its last part. Saturdays, Sundays and the given public holidays do not count.
 */
export function answerBy(since: Date, holidays: ReadonlySet<CalendarDate>): Date {
  let date = vietnamDate(since)
  for (let left = WORKING_DAYS_TO_ANSWER; left > 0; ) {
    date = addDays(date, 1)
    if (!WEEKEND.includes(weekday(date)) && !holidays.has(date)) {
      left--
    }
  }
  return new Date(startOfVietnamDay(addDays(date, 1)).getTime() - 1)
}
