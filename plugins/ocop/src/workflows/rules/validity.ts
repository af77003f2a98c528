import { addDays, type CalendarDate } from "@cho-lang/kit/vietnam-date"

/** Article 4.3 of Decision 26/2026/QĐ-TTg; the decisions before it said the same. */
export const VALIDITY_MONTHS = 36

/** Article 7.6 a: a dossier for re-assessment is sent in no earlier than this many days before the end … */
export const FILING_OPENS_DAYS = 180
/** … and no later than this many. */
export const FILING_CLOSES_DAYS = 120

/** Article 12.3: the longest a certificate runs on while the authority has not answered. */
export const EXTENSION_DAYS = 180

/**
 * The last day of a certificate given on a day: the same day 36 months later, or the last of that month where it has
 * no such day (29 February 2024 → 28 February 2027). Civil Code 91/2015/QH13, articles 147.2 and 148.3; that a term
 * ending on a day off runs to the next working day (148.5) is left out: what the certificate itself says counts.
 */
export function endOfValidity(issuedOn: CalendarDate): CalendarDate {
  const [year = 0, month = 0, day = 0] = issuedOn.split("-").map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + VALIDITY_MONTHS + 1, 0))
  const end = new Date(lastOfMonth)
  end.setUTCDate(Math.min(day, lastOfMonth.getUTCDate()))
  return end.toISOString().slice(0, 10)
}

/** First and last day on which a dossier for re-assessment may be sent in. */
export function filingWindow(validUntil: CalendarDate): { from: CalendarDate; until: CalendarDate } {
  return { from: addDays(validUntil, -FILING_OPENS_DAYS), until: addDays(validUntil, -FILING_CLOSES_DAYS) }
}

/** The last day to which article 12.3 can carry a certificate. */
export function lastExtendedDay(validUntil: CalendarDate): CalendarDate {
  return addDays(validUntil, EXTENSION_DAYS)
}

/** Days from one day to another; negative where the other lies before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
