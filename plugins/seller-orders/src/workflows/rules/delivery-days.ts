import { PUBLIC_HOLIDAYS } from "@cho-lang/kit/public-holidays"
import { addDays, type CalendarDate, weekday } from "@cho-lang/kit/vietnam-date"

/** Working days until goods that lie ready are packed: a household has a day to accept. */
export const DAYS_TO_PACK = 1

/** What decides when a stall's goods arrive; frozen on the order's shipping method, days counted from its placing. */
export interface Way {
  /** Working days of the household until all of it is made and packed. */
  make_days: number
  /** Fewest and most working days of the carrier; null where the buyer comes to the stall. */
  days: [number, number] | null
  /** First and last day of the stall's holiday; null where none is set. */
  closed: { from: CalendarDate; until: CalendarDate } | null
}

/** The way that stands in a shipping method's data; null in that of an order from before it was kept there. */
export function wayOf(data: Partial<Way> | null | undefined): Way | null {
  const { make_days, days, closed = null } = data ?? {}
  return make_days === undefined || days === undefined ? null : { make_days, days, closed }
}

/** Days in Asia/Ho_Chi_Minh. Where the buyer comes to the stall all three are the day it lies ready. */
export interface Expected {
  /** By when the household should have sent it. */
  send_by: CalendarDate
  /** First and last day on which the buyer should expect it. */
  from: CalendarDate
  until: CalendarDate
}

const SUNDAY = 0

/** Post offices and carriers rest on Sundays and public holidays. */
function carrierWorks(date: CalendarDate): boolean {
  return weekday(date) !== SUNDAY && !PUBLIC_HOLIDAYS.has(date)
}

/** The working day so many after a day, which does not count itself; days of a holiday are passed over at once. */
function after(
  date: CalendarDate,
  days: number,
  works: (date: CalendarDate) => boolean,
  closed: Way["closed"] = null,
): CalendarDate {
  let day = date
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    if (closed && closed.from <= day && day <= closed.until) {
      day = addDays(closed.until, 1)
    }
    left -= works(day) ? 1 : 0
  }
  return day
}

/**
 * When a stall's part of an order is sent and arrives, for an order of this day. A household works every day but public
 * holidays and its own; it sends on a day on which carriers work.
 */
export function expectedOf(ordered: CalendarDate, { make_days, days, closed }: Way): Expected {
  const made = after(ordered, make_days, (date) => !PUBLIC_HOLIDAYS.has(date), closed)
  if (!days) {
    return { send_by: made, from: made, until: made }
  }
  const send_by = after(addDays(made, -1), 1, carrierWorks, closed)
  return { send_by, from: after(send_by, days[0], carrierWorks), until: after(send_by, days[1], carrierWorks) }
}
