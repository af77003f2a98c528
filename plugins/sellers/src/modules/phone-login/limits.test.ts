import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { monthStart, waitAfterWrongHandovers, waitAfterWrongTries, waitBeforeCode } from "./limits"

const now = new Date("2026-11-22T10:00:00Z")
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)
const times = (count: number, seconds: number) => Array.from({ length: count }, () => ago(seconds))

describe("waitAfterWrongTries", () => {
  it.each([
    [4, 0],
    [5, 60],
    [9, 60],
    [10, 300],
    [15, 900],
    [20, 3600],
    [95, 3600],
  ])("after %d wrong tries: %d s", (count, seconds) => {
    expect(waitAfterWrongTries(times(count, 0), now)).toBe(seconds)
  })

  it("counts from the fifth wrong try, and is over when it is over", () => {
    expect(waitAfterWrongTries([...times(5, 59), ...times(2, 1)], now)).toBe(1)
    expect(waitAfterWrongTries([...times(5, 60), ...times(4, 1)], now)).toBe(0)
  })

  it("grows with each five, never shrinks within them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (count) => {
        expect(waitAfterWrongTries(times(count + 1, 0), now)).toBeGreaterThanOrEqual(
          waitAfterWrongTries(times(count, 0), now),
        )
      }),
    )
  })
})

describe("waitBeforeCode", () => {
  const none = { codes: [], wrong: [], of_address: [] }

  it("sends a first code at once", () => {
    expect(waitBeforeCode(none, now)).toBe(0)
  })

  it.each([
    [1, 10, 20],
    [1, 30, 0],
    [4, 29, 1],
    [5, 30, 870],
    [10, 30, 3570],
  ])("with %d codes, the last %d s ago, waits %d s", (count, since, wait) => {
    expect(waitBeforeCode({ ...none, codes: times(count, since) }, now)).toBe(wait)
  })

  it("lets an address ask twenty times an hour", () => {
    expect(waitBeforeCode({ ...none, of_address: times(19, 600) }, now)).toBe(0)
    expect(waitBeforeCode({ ...none, of_address: times(20, 600) }, now)).toBe(3000)
    expect(waitBeforeCode({ ...none, of_address: [ago(3500), ...times(20, 600)] }, now)).toBe(3000)
  })

  it("waits after wrong tries too", () => {
    expect(waitBeforeCode({ ...none, wrong: times(5, 0) }, now)).toBe(60)
  })
})

it("waitAfterWrongHandovers: ten wrong ones an hour", () => {
  expect(waitAfterWrongHandovers(times(9, 600), now)).toBe(0)
  expect(waitAfterWrongHandovers(times(10, 600), now)).toBe(3000)
})

describe("monthStart", () => {
  it.each([
    ["2026-11-30T16:59:59Z", "2026-10-31T17:00:00.000Z"],
    ["2026-11-30T17:00:00Z", "2026-11-30T17:00:00.000Z"],
    ["2026-12-31T20:00:00Z", "2026-12-31T17:00:00.000Z"],
  ])("of %s is %s: months change at midnight in Vietnam", (at, start) => {
    expect(monthStart(new Date(at)).toISOString()).toBe(start)
  })
})
