import { expect, it } from "vitest"
import { dayOf, when } from "./when"

it("tells day and hour as they are in Vietnam, however the computer is set", () => {
  expect(when("2026-11-21T17:05:00.000Z", "vi")).toBe("22/11/2026 · 00:05")
  expect(dayOf("2026-11-21T17:05:00.000Z", "vi")).toBe("22/11/2026")
})
