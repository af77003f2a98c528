import { addDays } from "@cho-lang/kit/vietnam-date"
import { describe, expect, it } from "vitest"
import { dueReminder } from "./reminders"
import { type CertificateFacts, standingOf } from "./standing"
import { endOfValidity, filingWindow } from "./validity"

/** The job of the day runs at six in the morning in Vietnam. */
const morning = (day: string) => new Date(`${day}T06:00:00+07:00`)

function given(issued_on: string, changes: Partial<CertificateFacts> = {}): CertificateFacts {
  return {
    stars: 3,
    issued_on,
    valid_until: endOfValidity(issued_on),
    verified_at: morning(issued_on),
    filing: null,
    followed_by: null,
    withdrawn_on: null,
    ...changes,
  }
}

function days(from: string, until: string): string[] {
  const all: string[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) {
    all.push(day)
  }
  return all
}

/** What a certificate goes through from day to day: `day state badge`, a line for each change. */
function story(facts: CertificateFacts, from: string, until: string): string[] {
  const lines = days(from, until).map((day) => {
    const { state, badge } = standingOf(facts, morning(day))
    return { day, line: `${state} ${badge ? "badge" : "none"}` }
  })
  return lines.flatMap(({ day, line }, index) => (line === lines[index - 1]?.line ? [] : [`${day} ${line}`]))
}

/** The days on which the job tells something, with the mark. */
function reminders(facts: CertificateFacts, from: string, until: string): string[] {
  const told: number[] = []
  return days(from, until).flatMap((day) => {
    const due = dueReminder(facts, told, morning(day))
    told.push(...(due?.covers ?? []))
    return due ? [`${day} ${due.days}`] : []
  })
}

describe("the life of a certificate, day by day", () => {
  it("a district's of June 2025: the district goes, the rules change three times, it runs to its own end", () => {
    const facts = given("2025-06-30")
    expect(story(facts, "2025-06-28", "2029-01-01")).toEqual([
      "2025-06-28 not_yet none",
      "2025-06-30 valid badge",
      "2028-01-02 expiring badge",
      "2028-07-01 expired none",
    ])
    expect(reminders(facts, "2025-06-28", "2029-01-01")).toEqual([
      "2028-01-02 180",
      "2028-02-01 150",
      "2028-03-02 120",
      "2028-05-31 30",
      "2028-06-30 0",
    ])
  })

  it("re-certified in time: the dossier of the window, the badge goes over to the next one on its day", () => {
    const filed_on = filingWindow("2026-11-18").from
    expect(filed_on).toBe("2026-05-22")
    const next = given("2026-10-05")
    const facts = given("2023-11-18", {
      filing: { filed_on, late_reason: "Xã chưa có mẫu", result_on: next.issued_on },
      followed_by: next,
    })
    expect(story(facts, "2023-11-18", "2027-12-31")).toEqual([
      "2023-11-18 valid badge",
      "2026-05-22 expiring badge",
      "2026-10-05 re_certified none",
    ])
    expect(story(next, "2026-10-01", "2027-12-31")).toEqual(["2026-10-01 not_yet none", "2026-10-05 valid badge"])
    // The dossier came in with the morning of the first mark.
    expect(reminders(facts, "2023-11-18", "2027-12-31")).toEqual([])
  })

  it("caught by the change of rules: no window was left, carried on until the result", () => {
    const facts = given("2023-07-01", {
      filing: { filed_on: "2026-06-20", late_reason: "Xã chưa có mẫu", result_on: "2026-09-15" },
    })
    expect(story(facts, "2026-01-01", "2027-12-31")).toEqual([
      "2026-01-01 valid badge",
      "2026-01-02 expiring badge",
      "2026-07-02 extended badge",
      "2026-09-15 expired none",
    ])
  })

  it("caught by the change of rules, and the authority never answers: 180 days and no more", () => {
    const facts = given("2023-07-01", {
      filing: { filed_on: "2026-06-20", late_reason: "Xã chưa có mẫu", result_on: null },
    })
    expect(story(facts, "2026-07-01", "2027-12-31")).toEqual([
      "2026-07-01 expiring badge",
      "2026-07-02 extended badge",
      "2026-12-29 expired none",
    ])
  })

  it("withdrawn while it is carried on", () => {
    const filing = { filed_on: "2026-06-20", late_reason: "Xã chưa có mẫu", result_on: null }
    expect(story(given("2023-07-01", { filing, withdrawn_on: "2026-08-01" }), "2026-07-01", "2027-12-31")).toEqual([
      "2026-07-01 expiring badge",
      "2026-07-02 extended badge",
      "2026-08-01 withdrawn none",
    ])
  })

  it("given on 29 February: its window, its last day and its reminders count from 28 February", () => {
    const facts = given("2024-02-29")
    expect(standingOf(facts, morning("2026-01-01")).filing_window).toEqual({ from: "2026-09-01", until: "2026-10-31" })
    expect(standingOf(facts, morning("2026-09-01")).filing_window).not.toBeNull()
    expect(standingOf(facts, morning("2027-03-01")).filing_window).toBeNull()
    expect(story(facts, "2024-02-29", "2027-12-31")).toEqual([
      "2024-02-29 valid badge",
      "2026-09-01 expiring badge",
      "2027-03-01 expired none",
    ])
    expect(reminders(facts, "2024-02-29", "2027-12-31").at(-1)).toBe("2027-02-28 0")
  })

  it("two stars, or never verified: no badge on any day", () => {
    for (const facts of [given("2024-01-01", { stars: 2 }), given("2024-01-01", { verified_at: null })]) {
      expect(days("2023-12-01", "2027-12-31").filter((day) => standingOf(facts, morning(day)).badge)).toEqual([])
    }
  })
})
