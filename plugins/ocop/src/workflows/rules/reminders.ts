import { type CalendarDate, vietnamDate } from "@cho-lang/kit/vietnam-date"
import { type CertificateFacts, certificateState, isCarriedOn } from "./standing"
import { daysBetween, FILING_CLOSES_DAYS, lastExtendedDay } from "./validity"

/**
 * Days before the end of a certificate on which household, helper and staff are told: the window for re-assessment
 * opens (180), is half over (150), closes (120), a month is left (30), the last day (0).
 */
export const REMINDER_DAYS = [180, 150, 120, 30, 0] as const
export type ReminderDays = (typeof REMINDER_DAYS)[number]

/** Of one that is carried on past its term: nothing is to be sent in any more. */
const EXTENSION_MARKS: readonly ReminderDays[] = [30, 0]

/**
 * The last day of the star as it stands, from which marks are counted: who sent the dossier in late keeps it until the authority's result,
 * to the last day of article 12.3 at most.
 */
export function reminderEnd(facts: CertificateFacts): CalendarDate {
  const { valid_until, filing } = facts
  return isCarriedOn(facts) && !filing?.result_on ? lastExtendedDay(valid_until) : valid_until
}

/** What is to be said now. */
export interface DueReminder {
  /** The mark that was passed last; what is said counts the days that are really left. */
  days: ReminderDays
  /** All marks that count as told with it, this one first: a job that missed days does not send each of them. */
  covers: ReminderDays[]
}

/**
 * The reminder that is due for a certificate at a moment; null when there is none. A mark that was passed unseen, on
 * days the job did not run or before staff verified the certificate, is told once, later; the last of several stands
 * for all.
 * @param told marks that were told for this certificate and this end (`reminderEnd`), whichever order
 */
export function dueReminder(facts: CertificateFacts, told: readonly number[], now: Date): DueReminder | null {
  const { verified_at, valid_until, filing } = facts
  const state = certificateState(facts, now)
  if (state === "withdrawn" || state === "re_certified" || verified_at === null || verified_at > now) {
    return null
  }
  // Of what had ended before it came to us nobody needs to be told.
  if (vietnamDate(verified_at) > valid_until) {
    return null
  }
  const today = vietnamDate(now)
  // The result took the place of what carried it on: the household was told of it by the authority.
  if (isCarriedOn(facts) && filing?.result_on && today > valid_until) {
    return null
  }
  const end = reminderEnd(facts)
  const left = daysBetween(today, end)
  const marks = end === valid_until ? REMINDER_DAYS : EXTENSION_MARKS
  const passed = marks.filter((mark) => left <= mark).sort((one, other) => one - other)
  const [days] = passed
  if (days === undefined || told.some((mark) => mark <= days)) {
    return null
  }
  // The dossier is in: nothing to send in any more.
  if (filing && filing.filed_on <= today && days >= FILING_CLOSES_DAYS) {
    return null
  }
  return { days, covers: passed.filter((mark) => !told.includes(mark)) }
}
