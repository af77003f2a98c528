import { expect, it } from "vitest"
import { isAtWork } from "./settled"

it("leaves what follows from an action to who took it, for two minutes", () => {
  const now = new Date("2026-11-23T10:02:00Z")
  expect(isAtWork("2026-11-23T10:00:00.001Z", now)).toBe(true)
  expect(isAtWork(new Date("2026-11-23T10:00:00Z"), now)).toBe(false)
  expect(isAtWork(undefined, now), "nobody took it").toBe(false)
})
