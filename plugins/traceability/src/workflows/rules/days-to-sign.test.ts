import { expect, it } from "vitest"
import { daysToSign } from "./days-to-sign"

it("names the days that are over in Vietnam, a few minutes after midnight, and catches up what was missed", () => {
  // 23:59, 00:04 and 00:05 in Vietnam.
  expect(daysToSign("2026-11-22", new Date("2026-11-22T16:59:00Z"))).toEqual([])
  expect(daysToSign("2026-11-22", new Date("2026-11-22T17:04:59Z"))).toEqual([])
  expect(daysToSign("2026-11-22", new Date("2026-11-22T17:05:00Z"))).toEqual(["2026-11-22"])
  expect(daysToSign("2026-12-30", new Date("2027-01-02T03:00:00Z"))).toEqual(["2026-12-30", "2026-12-31", "2027-01-01"])
  expect(daysToSign("2026-11-23", new Date("2026-11-23T03:00:00Z"))).toEqual([])
  expect(daysToSign(null, new Date("2026-11-23T03:00:00Z"))).toEqual([])
})
