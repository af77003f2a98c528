import { addDays } from "@cho-lang/kit/vietnam-date"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { daysBetween, endOfValidity, filingWindow, lastExtendedDay } from "./validity"

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("2019-08-21", days))

describe("endOfValidity", () => {
  it.each([
    ["2023-06-15", "2026-06-15"],
    ["2024-02-28", "2027-02-28"],
    // 2027 has no 29 February.
    ["2024-02-29", "2027-02-28"],
    ["2025-02-28", "2028-02-28"],
    ["2025-03-01", "2028-03-01"],
    ["2023-08-31", "2026-08-31"],
    ["2023-12-31", "2026-12-31"],
    ["2026-05-22", "2029-05-22"],
  ])("of %s is %s", (issuedOn, end) => expect(endOfValidity(issuedOn)).toBe(end))

  it("keeps the day of the month wherever the month has it, three years later", () => {
    fc.assert(
      fc.property(day, (issuedOn) => {
        const end = endOfValidity(issuedOn)
        expect(Number(end.slice(0, 4))).toBe(Number(issuedOn.slice(0, 4)) + 3)
        expect(end.slice(5)).toBe(issuedOn.slice(5) === "02-29" ? "02-28" : issuedOn.slice(5))
      }),
    )
  })
})

it("filingWindow: from 180 to 120 days before the end", () => {
  expect(filingWindow("2026-11-18")).toEqual({ from: "2026-05-22", until: "2026-07-21" })
  expect(filingWindow("2027-02-28")).toEqual({ from: "2026-09-01", until: "2026-10-31" })
})

it("lastExtendedDay: 180 days after the end", () => {
  expect(lastExtendedDay("2026-05-25")).toBe("2026-11-21")
  // Over 29 February 2028.
  expect(lastExtendedDay("2027-12-01")).toBe("2028-05-29")
})

it("daysBetween undoes addDays", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -2000, max: 2000 }), (from, days) => {
      expect(daysBetween(from, addDays(from, days))).toBe(days)
    }),
  )
})
