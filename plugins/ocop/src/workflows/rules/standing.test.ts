import { addDays } from "@cho-lang/kit/vietnam-date"
import { describe, expect, it } from "vitest"
import { type CertificateFacts, certificateState, showsBadge, standingOf } from "./standing"

const FIRST_MOMENT = "00:00:00.000"
const LAST_MOMENT = "23:59:59.999"

/** A moment by the clocks of Vietnam. */
const at = (day: string, time = "12:00:00") => new Date(`${day}T${time}+07:00`)

const certificate: CertificateFacts = {
  stars: 4,
  issued_on: "2023-06-15",
  valid_until: "2026-06-15",
  verified_at: at("2023-06-20"),
  filing: null,
  followed_by: null,
  withdrawn_on: null,
}

/** State and badge on the last moment of a day and the first of the next. */
function aroundMidnightAfter(day: string, facts: CertificateFacts) {
  return [at(day, LAST_MOMENT), at(addDays(day, 1), FIRST_MOMENT)].map((moment) =>
    [certificateState(facts, moment), showsBadge(facts, moment) ? "badge" : "none"].join(" "),
  )
}

describe("a certificate that runs out", () => {
  it.each([
    ["2023-06-14", "not_yet none", "valid none"],
    // 180 days are left on 17 December.
    ["2025-12-16", "valid badge", "expiring badge"],
    ["2026-06-15", "expiring badge", "expired none"],
    ["2027-06-15", "expired none", "expired none"],
  ])("turns at midnight in Vietnam after %s", (day, before, after) => {
    expect(aroundMidnightAfter(day, certificate)).toEqual([before, after])
  })

  it("ends at 17:00 UTC, whatever clock the server has", () => {
    expect(showsBadge(certificate, new Date("2026-06-15T16:59:59.999Z"))).toBe(true)
    expect(showsBadge(certificate, new Date("2026-06-15T17:00:00.000Z"))).toBe(false)
  })

  it("ends on 28 February where it was given on 29 February", () => {
    const leap = { ...certificate, issued_on: "2024-02-29", valid_until: "2027-02-28" }
    expect(aroundMidnightAfter("2024-02-28", leap)).toEqual(["not_yet none", "valid badge"])
    expect(aroundMidnightAfter("2027-02-28", leap)).toEqual(["expiring badge", "expired none"])
  })

  it("ends after 29 February where that is its last day", () => {
    const shortened = { ...certificate, issued_on: "2025-06-01", valid_until: "2028-02-29" }
    expect(aroundMidnightAfter("2028-02-28", shortened)).toEqual(["expiring badge", "expiring badge"])
    expect(aroundMidnightAfter("2028-02-29", shortened)).toEqual(["expiring badge", "expired none"])
  })
})

describe("a badge needs", () => {
  it("staff who verified, from that moment on", () => {
    const { verified_at } = certificate
    expect(verified_at).not.toBeNull()
    const moment = verified_at?.getTime() ?? 0
    expect(showsBadge(certificate, new Date(moment - 1))).toBe(false)
    expect(showsBadge(certificate, new Date(moment))).toBe(true)
    expect(showsBadge({ ...certificate, verified_at: null }, at("2024-01-01"))).toBe(false)
  })

  it.each([
    [0, false],
    [1, false],
    [2, false],
    [3, true],
    [4, true],
    [5, true],
    [6, false],
  ])("%d stars: %s", (stars, shows) => {
    expect(showsBadge({ ...certificate, stars }, at("2024-01-01"))).toBe(shows)
  })
})

describe("article 12.3: a dossier that could not meet the window", () => {
  // The window of this one ended on 15 February 2026, before the decision came into force.
  const late = { ...certificate, filing: { filed_on: "2026-06-01", late_reason: "Xã chưa có mẫu", result_on: null } }

  it("carries the certificate on for 180 days after its end, not a day more", () => {
    expect(aroundMidnightAfter("2026-06-15", late)).toEqual(["expiring badge", "extended badge"])
    expect(aroundMidnightAfter("2026-12-11", late)).toEqual(["extended badge", "extended badge"])
    expect(aroundMidnightAfter("2026-12-12", late)).toEqual(["extended badge", "expired none"])
    expect(standingOf(late, at("2026-07-01"))).toMatchObject({ extended_until: "2026-12-12", days_left: -16 })
  })

  it("ends with the authority's result, from that day on", () => {
    const answered = {
      ...late,
      filing: { filed_on: "2026-06-01", late_reason: "Xã chưa có mẫu", result_on: "2026-08-20" },
    }
    expect(aroundMidnightAfter("2026-08-19", answered)).toEqual(["extended badge", "expired none"])
  })

  it("continues what is in force: a dossier sent in on the last day does, one sent in after it brings nothing back", () => {
    const filed = (filed_on: string) => ({ ...certificate, filing: { ...late.filing, filed_on } })
    expect(aroundMidnightAfter("2026-06-15", filed("2026-06-15"))).toEqual(["expiring badge", "extended badge"])
    expect(aroundMidnightAfter("2026-06-15", filed("2026-06-16"))).toEqual(["expiring badge", "expired none"])
    expect(aroundMidnightAfter("2026-06-29", filed("2026-06-30"))).toEqual(["expired none", "expired none"])
  })

  it("carries nothing on without a reason on record", () => {
    const bare = { ...certificate, filing: { ...late.filing, late_reason: null } }
    expect(aroundMidnightAfter("2026-06-15", bare)).toEqual(["expiring badge", "expired none"])
  })

  it("does not carry on what met the window, and does what missed it by a day", () => {
    // 120 days before 1 December 2026 is 3 August.
    const inWindow = {
      ...certificate,
      valid_until: "2026-12-01",
      filing: { filed_on: "2026-08-03", late_reason: "Xã chưa có mẫu", result_on: null },
    }
    expect(aroundMidnightAfter("2026-12-01", inWindow)).toEqual(["expiring badge", "expired none"])
    const missed = { ...inWindow, filing: { filed_on: "2026-08-04", late_reason: "Xã chưa có mẫu", result_on: null } }
    expect(aroundMidnightAfter("2026-12-01", missed)).toEqual(["expiring badge", "extended badge"])
  })

  it("carries on what was in force on 22 May 2026, and nothing that had ended before", () => {
    const lastDay = (valid_until: string) => ({
      ...certificate,
      valid_until,
      filing: { filed_on: "2026-05-10", late_reason: "Xã chưa có mẫu", result_on: null },
    })
    expect(aroundMidnightAfter("2026-05-21", lastDay("2026-05-21"))).toEqual(["expiring badge", "expired none"])
    expect(aroundMidnightAfter("2026-05-22", lastDay("2026-05-22"))).toEqual(["expiring badge", "extended badge"])
  })

  it("shows no badge for what staff never verified", () => {
    expect(showsBadge({ ...late, verified_at: null }, at("2026-07-01"))).toBe(false)
  })
})

describe("a certificate that another follows", () => {
  const next = { issued_on: "2026-05-10", verified_at: at("2026-05-12", "09:00:00") }
  const followed = { ...certificate, followed_by: next }
  const follower = { ...certificate, ...next, valid_until: "2029-05-10" }

  it("hands its badge over when the next one is verified, never two and never none", () => {
    for (const moment of [
      at("2026-05-09", LAST_MOMENT),
      at("2026-05-10", FIRST_MOMENT),
      at("2026-05-12", "08:59:59.999"),
      at("2026-05-12", "09:00:00"),
      at("2026-06-16"),
    ]) {
      expect([showsBadge(followed, moment), showsBadge(follower, moment)].filter(Boolean)).toHaveLength(1)
    }
    expect(certificateState(followed, at("2026-05-12", "08:59:59.999"))).toBe("expiring")
    expect(certificateState(followed, at("2026-05-12", "09:00:00"))).toBe("re_certified")
  })

  it("waits for the day of the next one, where that is verified before", () => {
    const early = { ...certificate, followed_by: { ...next, verified_at: at("2026-05-01") } }
    expect(aroundMidnightAfter("2026-05-09", early)).toEqual(["expiring badge", "re_certified none"])
  })

  it("stays as it is while nobody verified the next one", () => {
    const waiting = { ...certificate, followed_by: { ...next, verified_at: null } }
    expect(aroundMidnightAfter("2026-06-15", waiting)).toEqual(["expiring badge", "expired none"])
  })

  it("ends an extension", () => {
    const result = { issued_on: "2026-08-20", verified_at: at("2026-08-20", FIRST_MOMENT) }
    const facts = {
      ...certificate,
      filing: { filed_on: "2026-06-01", late_reason: "Xã chưa có mẫu", result_on: "2026-08-20" },
      followed_by: result,
    }
    expect(aroundMidnightAfter("2026-08-19", facts)).toEqual(["extended badge", "re_certified none"])
  })
})

describe("a certificate that was withdrawn", () => {
  const withdrawn = { ...certificate, withdrawn_on: "2025-03-01" }

  it("has no badge from the day of the decision, and stays withdrawn after its end", () => {
    expect(aroundMidnightAfter("2025-02-28", withdrawn)).toEqual(["valid badge", "withdrawn none"])
    expect(aroundMidnightAfter("2026-06-15", withdrawn)).toEqual(["withdrawn none", "withdrawn none"])
  })

  it("is withdrawn in every other state too", () => {
    const extended = {
      ...certificate,
      filing: { filed_on: "2026-06-01", late_reason: "Xã chưa có mẫu", result_on: null },
      withdrawn_on: "2026-07-01",
    }
    expect(aroundMidnightAfter("2026-06-30", extended)).toEqual(["extended badge", "withdrawn none"])
    const followed = {
      ...withdrawn,
      followed_by: { issued_on: "2025-01-01", verified_at: at("2025-01-02") },
    }
    expect(aroundMidnightAfter("2025-02-28", followed)).toEqual(["re_certified none", "withdrawn none"])
  })
})

describe("changes_at", () => {
  const filing = { filed_on: "2026-06-01", late_reason: "Xã chưa có mẫu", result_on: "2026-08-20" }
  const answered = { ...certificate, filing }

  it.each([
    ["2023-01-01", "2023-06-15"],
    ["2024-01-01", "2025-12-17"],
    ["2026-01-01", "2026-06-16"],
    ["2026-07-01", "2026-08-20"],
    ["2026-08-20", null],
  ])("from %s on is %s", (day, next) => {
    expect(standingOf(answered, at(day)).changes_at).toEqual(next && at(next, FIRST_MOMENT))
  })

  it("is the moment of a verification that was told beforehand, and none for what is over", () => {
    const verified_at = at("2024-03-01", "08:30:00")
    expect(standingOf({ ...certificate, verified_at }, at("2024-02-01")).changes_at).toEqual(verified_at)
    expect(standingOf({ ...certificate, withdrawn_on: "2024-01-01" }, at("2024-02-01")).changes_at).toBeNull()
  })
})

describe("certificates of bodies that are gone", () => {
  it.each([
    // A province's under Decision 1048, the day before Decision 148; a district's on its last day; a ministry's.
    ["2023-02-23", "2026-02-23", 3],
    ["2025-06-30", "2028-06-30", 3],
    ["2023-07-01", "2026-07-01", 5],
  ])("given on %s run to their own end, %s", (issued_on, valid_until, stars) => {
    const old = { ...certificate, issued_on, valid_until, stars, verified_at: at(issued_on) }
    expect(aroundMidnightAfter(valid_until, old)).toEqual(["expiring badge", "expired none"])
  })
})
