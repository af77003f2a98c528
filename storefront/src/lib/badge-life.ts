import { addDays, type CalendarDate, startOfVietnamDay } from "@cho-lang/kit/vietnam-date"
import { catalogueLife } from "./cache-manifest"

/** Next renders nothing ahead that lives shorter (seconds): such a page would be empty until its data came. */
const shortestLife = 300

/** Seconds from a moment to the midnight in Vietnam that ends a day. */
function secondsLeft(day: CalendarDate, now: Date): number {
  return Math.floor((startOfVietnamDay(addDays(day, 1)).getTime() - now.getTime()) / 1000)
}

/**
 * How long what shows stars may be kept: never past the midnight that ends one of them, whether or not anybody says that it has come.
 * @param ends last days of the stars that are shown
 */
export function lifeWithStars(ends: CalendarDate[], now: Date): { stale: number; revalidate: number; expire: number } {
  const first = Math.min(catalogueLife.expire, ...ends.map((day) => secondsLeft(day, now)))
  const expire = Math.max(shortestLife, first)
  return { stale: catalogueLife.stale, revalidate: Math.min(catalogueLife.revalidate, expire), expire }
}

/**
 * Whether stars may stand on what is kept: a page lives five minutes at least, so in the last five of their last day they are left out
 * of it. A star too few for minutes, never one too many.
 */
export function mayKeep(end: CalendarDate, now: Date): boolean {
  return secondsLeft(end, now) >= shortestLife
}
