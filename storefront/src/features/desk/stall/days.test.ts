import { expect, it } from "vitest"
import { dayInVietnam, readTypedDay } from "./days"

it.each([
  ["2/9/1958", "1958-09-02"],
  ["02.09.1958", "1958-09-02"],
  [" 2 9 1958 ", "1958-09-02"],
  ["02091958", "1958-09-02"],
  ["29/2/2024", "2024-02-29"],
])("reads %s", (typed, day) => {
  expect(readTypedDay(typed)).toBe(day)
})

it.each(["31/2/1958", "29/2/2023", "2/13/1958", "1958", "", "hai tháng chín"])("knows no day %s", (typed) => {
  expect(readTypedDay(typed)).toBeNull()
})

it("takes the day in Vietnam, seven hours ahead", () => {
  expect(dayInVietnam(0, Date.parse("2026-11-21T17:30:00Z"))).toBe("2026-11-22")
  expect(dayInVietnam(1, Date.parse("2026-11-21T16:30:00Z"))).toBe("2026-11-22")
})
