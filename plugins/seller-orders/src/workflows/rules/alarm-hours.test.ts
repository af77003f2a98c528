import { expect, it } from "vitest"
import { mayRing } from "./alarm-hours"

it.each([
  ["2026-11-22T22:59:00Z", false],
  ["2026-11-22T23:00:00Z", true],
  ["2026-11-22T05:00:00Z", true],
  ["2026-11-22T13:59:00Z", true],
  ["2026-11-22T14:00:00Z", false],
])("at %s UTC a telephone may ring: %s", (time, may) => {
  expect(mayRing(new Date(time))).toBe(may)
})
