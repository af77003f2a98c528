import { describe, expect, it } from "vitest"
import { readFiling } from "./read-filing"

const now = new Date("2027-03-01T05:00:00Z")
// The window is 22 May to 21 July 2026; article 12.3 reaches to 17 May 2027.
const certificate = { issued_on: "2023-11-18", valid_until: "2026-11-18" }
const typed = { filed_on: "2026-06-10", late_reason: null, result_on: null }

/** Code and field of everything that is wrong. */
function refusals(changes: Record<string, unknown>, at = now): string[] {
  try {
    readFiling({ ...typed, ...changes }, { certificate, now: at })
    return []
  } catch (error) {
    const { errors } = error as { errors: { code: string; field: string }[] }
    return errors.map(({ code, field }) => `${field} ${code}`)
  }
}

describe("readFiling", () => {
  it("takes a dossier of the window, both its days counted", () => {
    expect(readFiling(typed, { certificate, now })).toEqual(typed)
    expect(refusals({ filed_on: "2026-05-22" })).toEqual([])
    expect(refusals({ filed_on: "2026-07-21" })).toEqual([])
  })

  it("asks why the window was missed, from its second day on", () => {
    expect(refusals({ filed_on: "2026-07-22" })).toEqual(["late_reason text_required"])
    const late = { filed_on: "2026-07-22", late_reason: "Xã chưa có mẫu mới", result_on: "2026-12-01" }
    expect(readFiling(late, { certificate, now })).toEqual(late)
  })

  it("keeps no reason where there was nothing to excuse", () => {
    expect(readFiling({ ...typed, late_reason: "x" }, { certificate, now }).late_reason).toBeNull()
  })

  it("refuses what is too early, by the rule of today only", () => {
    const later = { issued_on: "2024-11-18", valid_until: "2027-11-18" }
    const file = (filed_on: string) => () => readFiling({ ...typed, filed_on }, { certificate: later, now })
    expect(() =>
      readFiling({ ...typed, filed_on: "2027-05-22" }, { certificate: later, now: new Date("2027-06-01") }),
    ).not.toThrow()
    expect(file("2027-02-28")).toThrow(
      expect.objectContaining({ code: "filing_too_early", details: { from: "2027-05-22" } }),
    )
    expect(file("2026-05-21")).not.toThrow()
    expect(file("2024-11-17")).toThrow(expect.objectContaining({ code: "filing_too_early" }))
  })

  it("refuses what was sent in after the end: the product is a new one then", () => {
    const reason = { late_reason: "x" }
    const afterwards = new Date("2027-06-01T00:00:00Z")
    expect(refusals({ ...reason, filed_on: "2026-11-18" }, afterwards)).toEqual([])
    expect(refusals({ ...reason, filed_on: "2026-11-19" }, afterwards)).toEqual(["filed_on filing_too_late"])
  })

  it.each([
    ["no day", { filed_on: "" }, "filed_on date_wrong"],
    ["a day to come", { filed_on: "2027-03-02", late_reason: "x" }, "filed_on date_in_future"],
    ["a result to come", { result_on: "2027-03-02" }, "result_on date_in_future"],
    ["a result before the dossier", { result_on: "2026-06-09" }, "result_on result_before_filing"],
    ["a result that is no day", { result_on: "soon" }, "result_on date_wrong"],
  ])("refuses %s", (_, changes, refusal) => expect(refusals(changes)).toEqual([refusal]))
})
