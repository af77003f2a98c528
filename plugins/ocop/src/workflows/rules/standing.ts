import { addDays, type CalendarDate, startOfVietnamDay, vietnamDate } from "@cho-lang/kit/vietnam-date"
import { DECISION_26 } from "./legal-bases"
import { isCertifiedStars } from "./star-bands"
import { daysBetween, FILING_OPENS_DAYS, filingWindow, lastExtendedDay } from "./validity"

/**
 * How a certificate stands on a day. `not_yet`: before it was given. `expiring`: valid, 180 days or fewer left, so a
 * dossier for re-assessment can be sent in. `extended`: past its end and carried on by article 12.3. `re_certified`: a
 * later certificate of the product took its place.
 */
export const CERTIFICATE_STATES = [
  "not_yet",
  "valid",
  "expiring",
  "extended",
  "expired",
  "re_certified",
  "withdrawn",
] as const
export type CertificateState = (typeof CERTIFICATE_STATES)[number]

/** States in which the certificate is in force. */
const IN_FORCE: readonly CertificateState[] = ["valid", "expiring", "extended"]

/** What the standing of a certificate follows from; nothing of it is ever stored as a state. Days are Vietnam's. */
export interface CertificateFacts {
  /** 1 to 5. */
  stars: number
  issued_on: CalendarDate
  /** Last day, counted in full. */
  valid_until: CalendarDate
  /** When staff found it to agree with the decision; null while they have not. */
  verified_at: Date | null
  /** The dossier for re-assessment, why it missed its window, and the day of the authority's result. */
  filing: { filed_on: CalendarDate; late_reason: string | null; result_on: CalendarDate | null } | null
  /** The certificate that follows this one. */
  followed_by: { issued_on: CalendarDate; verified_at: Date | null } | null
  /** Day of the decision that withdrew it. */
  withdrawn_on: CalendarDate | null
}

function isVerified(at: Date | null, now: Date): boolean {
  return at !== null && at <= now
}

/**
 * Article 12.3 of Decision 26/2026/QĐ-TTg: a product due for re-assessment whose dossier could not meet the window of
 * article 7.6 a keeps its certificate until the day of the authority's result, 180 days after the end at most. It
 * "continues" to be in force: what was in force when the decision came into force, and whose dossier was sent in before
 * its end, with the reason on record. On the day of the result the result counts.
 */
export function isCarriedOn({ valid_until, filing }: CertificateFacts): boolean {
  return (
    filing !== null &&
    valid_until >= DECISION_26.from &&
    filing.late_reason !== null &&
    filing.filed_on > filingWindow(valid_until).until &&
    filing.filed_on <= valid_until
  )
}

/** The last day on which it is in force by its own term, or carried on; a withdrawal or a follower may end it before. */
function lastDayInForce(facts: CertificateFacts): CalendarDate {
  const { valid_until, filing } = facts
  if (!isCarriedOn(facts)) {
    return valid_until
  }
  const ends = [lastExtendedDay(valid_until), ...(filing?.result_on ? [addDays(filing.result_on, -1)] : [])]
  const [first = valid_until] = ends.sort()
  return [valid_until, first].sort().at(-1) ?? valid_until
}

function isExtended(facts: CertificateFacts, today: CalendarDate): boolean {
  return isCarriedOn(facts) && today > facts.valid_until && today <= lastDayInForce(facts)
}

/** The state at a moment, by the calendar of Asia/Ho_Chi_Minh: a day begins at 17:00 UTC of the day before. */
export function certificateState(facts: CertificateFacts, now: Date): CertificateState {
  const today = vietnamDate(now)
  const { withdrawn_on, followed_by, issued_on, valid_until } = facts
  if (withdrawn_on !== null && withdrawn_on <= today) {
    return "withdrawn"
  }
  // A follower that nobody verified changes nothing: a typing mistake must not take a true badge away.
  if (followed_by && followed_by.issued_on <= today && isVerified(followed_by.verified_at, now)) {
    return "re_certified"
  }
  if (today < issued_on) {
    return "not_yet"
  }
  if (today <= valid_until) {
    return daysBetween(today, valid_until) <= FILING_OPENS_DAYS ? "expiring" : "valid"
  }
  return isExtended(facts, today) ? "extended" : "expired"
}

/** Whether the badge shows at a moment: verified, three to five stars, and in force. Nothing else shows one, ever. */
export function showsBadge(facts: CertificateFacts, now: Date): boolean {
  return (
    isVerified(facts.verified_at, now) &&
    isCertifiedStars(facts.stars) &&
    IN_FORCE.includes(certificateState(facts, now))
  )
}

/** How a certificate stands, for screens. */
export interface Standing {
  state: CertificateState
  badge: boolean
  /** Full days left after today; 0 on the last day, negative after it. Counted to `valid_until`, not to an extension. */
  days_left: number
  /** While in its own term: the days between which a dossier for re-assessment is sent in, article 7.6 a. */
  filing_window: { from: CalendarDate; until: CalendarDate } | null
  /** Where extended: the last day it can run to. */
  extended_until: CalendarDate | null
  /** Where it ended by the calendar: its last day in force, after an extension the last day of that. */
  ended_on: CalendarDate | null
  /** When the badge or the state next changes by the calendar alone; null when never. Nothing may be cached beyond it. */
  changes_at: Date | null
}

/** Everything that can change by the passing of time, as moments. */
function turningPoints({ issued_on, valid_until, filing, ...facts }: CertificateFacts): Date[] {
  const days = [
    issued_on,
    filingWindow(valid_until).from,
    addDays(valid_until, 1),
    addDays(lastExtendedDay(valid_until), 1),
    filing?.filed_on,
    filing?.result_on,
    facts.withdrawn_on,
    facts.followed_by?.issued_on,
  ]
  const starts = days.filter((day) => typeof day === "string").map(startOfVietnamDay)
  return [...starts, facts.verified_at, facts.followed_by?.verified_at].filter((at) => at instanceof Date)
}

/** The first moment after this one at which badge or state are others. */
function nextChange(facts: CertificateFacts, now: Date): Date | null {
  const state = certificateState(facts, now)
  const badge = showsBadge(facts, now)
  const coming = turningPoints(facts)
    .filter((at) => at > now)
    .sort((one, other) => one.getTime() - other.getTime())
  return coming.find((at) => certificateState(facts, at) !== state || showsBadge(facts, at) !== badge) ?? null
}

/** How a certificate stands at a moment. */
export function standingOf(facts: CertificateFacts, now: Date): Standing {
  const state = certificateState(facts, now)
  return {
    state,
    badge: showsBadge(facts, now),
    days_left: daysBetween(vietnamDate(now), facts.valid_until),
    filing_window: state === "valid" || state === "expiring" ? filingWindow(facts.valid_until) : null,
    extended_until: state === "extended" ? lastExtendedDay(facts.valid_until) : null,
    ended_on: state === "expired" ? lastDayInForce(facts) : null,
    changes_at: nextChange(facts, now),
  }
}
