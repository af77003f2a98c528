import { startOfVietnamDay } from "@cho-lang/kit/vietnam-date"
import type { CertificateFacts } from "./standing"

/** What of a row of `certificate` its standing follows from. */
export interface DatedRow {
  stars: number
  issued_on: string
  valid_until: string
  verified_at: Date | string | null
  filed_on: string | null
  late_reason: string | null
  result_on: string | null
  withdrawn_on: string | null
}

/** A later certificate of the same product: given later, or on the same day and entered later. */
export interface LaterRow {
  issued_on: string
  verified_at: Date | string | null
}

function moment(at: Date | string | null): Date | null {
  return at === null ? null : new Date(at)
}

/** When a later certificate takes the place of the former: given, and found to be right. */
function takesPlaceAt({ issued_on, verified_at }: LaterRow): number {
  return Math.max(startOfVietnamDay(issued_on).getTime(), moment(verified_at)?.getTime() ?? Number.POSITIVE_INFINITY)
}

/** The later certificate that took or takes the place first; null where none that was verified does. */
export function followerOf<Later extends LaterRow>(later: readonly Later[]): Later | null {
  const [next = null] = later
    .filter(({ verified_at }) => verified_at !== null)
    .sort((one, other) => takesPlaceAt(one) - takesPlaceAt(other))
  return next
}

/**
 * The facts of a certificate from its row and all later ones of its product: a product has one certificate at a time, so
 * the first later one that is in effect takes its place, upgrade, re-assessment or a new start alike.
 */
export function factsOf(row: DatedRow, later: readonly LaterRow[] = []): CertificateFacts {
  const next = followerOf(later)
  return {
    stars: row.stars,
    issued_on: row.issued_on,
    valid_until: row.valid_until,
    verified_at: moment(row.verified_at),
    filing:
      row.filed_on === null ? null : { filed_on: row.filed_on, late_reason: row.late_reason, result_on: row.result_on },
    followed_by: next ? { issued_on: next.issued_on, verified_at: moment(next.verified_at) } : null,
    withdrawn_on: row.withdrawn_on,
  }
}
