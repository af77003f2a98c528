import { expect, it } from "vitest"
import { dayOf, lastDayOf, when } from "./when"

it("tells day and hour as they are in Vietnam, however the computer is set", () => {
  expect(when("2026-11-21T17:05:00.000Z", "vi")).toBe("22/11/2026 · 00:05")
  expect(dayOf("2026-11-21T17:05:00.000Z", "vi")).toBe("22/11/2026")
})

it("names the last day of what ends at midnight", () => {
  expect(lastDayOf("2026-11-29T17:00:00.000Z", "vi")).toBe("29/11/2026")
})
