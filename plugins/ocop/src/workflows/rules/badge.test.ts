import { addDays } from "@cho-lang/kit/vietnam-date"
import fc from "fast-check"
import { expect, it } from "vitest"
import { CERTIFICATE_STATES, type CertificateFacts, certificateState, showsBadge, standingOf } from "./standing"

const DAY_MS = 86_400_000

/** Close to each other, so that every order of events comes up. */
const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays("2024-12-01", days))
const moment = fc
  .date({ min: new Date("2024-11-01T00:00:00Z"), max: new Date("2028-01-01T00:00:00Z"), noInvalidDate: true })
  .map((at) => new Date(at.getTime()))
/** There three times of four, or one of four. */
const often = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 4 })
const seldom = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value })

const facts: fc.Arbitrary<CertificateFacts> = fc
  .record({
    stars: fc.constantFrom(1, 2, 3, 3, 4, 4, 5, 5),
    issued_on: day,
    runs: fc.integer({ min: 0, max: 500 }),
    verified_at: often(moment),
    filing: often(
      fc.record({ filed_on: day, late_reason: often(fc.constant("Xã chưa có mẫu")), result_on: seldom(day) }),
    ),
    followed_by: seldom(fc.record({ issued_on: day, verified_at: often(moment) })),
    withdrawn_on: seldom(day),
  })
  .map(({ runs, ...rest }) => ({ ...rest, valid_until: addDays(rest.issued_on, runs) }))

/** Moments that matter: anywhere, and around the midnights of the certificate's own days. */
const now = fc.oneof(
  moment.map((at) => () => at),
  fc
    .record({
      days: fc.constantFrom(-181, -180, -179, -121, -120, -119, 0, 1, 180, 181, 182),
      ms: fc.constantFrom(-1, 0, 1),
    })
    .map(
      ({ days, ms }) =>
        ({ valid_until }: CertificateFacts) =>
          new Date(midnight(valid_until) + days * DAY_MS + ms),
    ),
)

/** When a day begins in Vietnam: seven hours before it does in Greenwich. */
function midnight(date: string): number {
  return Date.parse(`${date}T00:00:00+07:00`)
}

/** Rule 8 in other words: verified, three to five stars, and valid at this moment, by stretches of time. */
function ruleEight(certificate: CertificateFacts, at: Date): boolean {
  const { stars, verified_at, followed_by, withdrawn_on, filing } = certificate
  const time = at.getTime()
  const start = midnight(certificate.issued_on)
  const end = midnight(certificate.valid_until) + DAY_MS
  const isWithdrawn = withdrawn_on !== null && time >= midnight(withdrawn_on)
  const isFollowed =
    followed_by?.verified_at != null &&
    time >= Math.max(midnight(followed_by.issued_on), followed_by.verified_at.getTime())
  const isInTerm = time >= start && time < end
  const isCarriedOn =
    filing !== null &&
    filing.late_reason !== null &&
    end > midnight("2026-05-22") &&
    midnight(filing.filed_on) >= end - 120 * DAY_MS &&
    midnight(filing.filed_on) < end &&
    time >= Math.max(start, end, midnight(filing.filed_on)) &&
    time < Math.min(end + 180 * DAY_MS, filing.result_on ? midnight(filing.result_on) : Number.POSITIVE_INFINITY)
  const isVerified = verified_at !== null && time >= verified_at.getTime()
  return isVerified && [3, 4, 5].includes(stars) && (isInTerm || isCarriedOn) && !isWithdrawn && !isFollowed
}

it("shows a badge if and only if rule 8 holds, for any certificate at any moment", () => {
  const seen = { badge: 0, none: 0 }
  fc.assert(
    fc.property(facts, now, (certificate, momentOf) => {
      const at = momentOf(certificate)
      const expected = ruleEight(certificate, at)
      seen[expected ? "badge" : "none"] += 1
      expect(showsBadge(certificate, at)).toBe(expected)
      expect(standingOf(certificate, at).badge).toBe(expected)
    }),
    { numRuns: 5000 },
  )
  expect(Math.min(seen.badge, seen.none)).toBeGreaterThan(200)
})

it("comes to every state, and shows a badge in three of them only", () => {
  const states = new Set<string>()
  const withBadge = new Set<string>()
  fc.assert(
    fc.property(facts, now, (certificate, momentOf) => {
      const at = momentOf(certificate)
      const state = certificateState(certificate, at)
      states.add(state)
      if (showsBadge(certificate, at)) {
        withBadge.add(state)
      }
    }),
    { numRuns: 5000, seed: 26 },
  )
  expect([...states].sort()).toEqual([...CERTIFICATE_STATES].sort())
  expect([...withBadge].sort()).toEqual(["expiring", "extended", "valid"])
})

it("tells the first moment at which anything changes, so that nothing is cached beyond it", () => {
  const looks = (certificate: CertificateFacts, at: Date) => {
    const { state, badge } = standingOf(certificate, at)
    return `${state} ${badge}`
  }
  fc.assert(
    fc.property(facts, moment, fc.double({ min: 0, max: 1, noNaN: true }), (certificate, at, share) => {
      const { changes_at } = standingOf(certificate, at)
      const until = changes_at?.getTime() ?? at.getTime() + 4000 * DAY_MS
      const between = new Date(Math.floor(at.getTime() + (until - 1 - at.getTime()) * share))
      expect(looks(certificate, between)).toBe(looks(certificate, at))
      if (changes_at) {
        expect(changes_at > at).toBe(true)
        expect(looks(certificate, new Date(changes_at.getTime() - 1))).toBe(looks(certificate, at))
        expect(looks(certificate, changes_at)).not.toBe(looks(certificate, at))
      }
    }),
    { numRuns: 2000 },
  )
})
