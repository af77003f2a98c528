import { describe, expect, it } from "vitest"
import { OF_ADDRESS, OF_ONE, waitAfter } from "./limits"

const now = new Date("2026-11-22T10:00:00Z")

/** So many tries, the newest this long ago, one minute between two. */
function tries(count: number, newestSecondsAgo: number, apart = 60): Date[] {
  return Array.from(
    { length: count },
    (_, index) => new Date(now.getTime() - (newestSecondsAgo + (count - 1 - index) * apart) * 1000),
  )
}

describe("waitAfter", () => {
  it("lets a few wrong tries pass, then asks to wait until the first of them is a quarter of an hour old", () => {
    expect(waitAfter([], OF_ONE, now)).toBe(0)
    expect(waitAfter(tries(4, 0), OF_ONE, now)).toBe(0)
    expect(waitAfter(tries(5, 0), OF_ONE, now)).toBe(15 * 60 - 4 * 60)
    expect(waitAfter(tries(5, 15 * 60 - 4 * 60), OF_ONE, now)).toBe(0)
  })

  it("counts a whole day, so that patience does not try out a telephone", () => {
    expect(waitAfter(tries(19, 0, 1200), OF_ONE, now)).toBe(0)
    expect(waitAfter(tries(20, 0, 1200), OF_ONE, now)).toBe(24 * 3600 - 19 * 1200)
  })

  it("allows an address more than one order or telephone", () => {
    expect(waitAfter(tries(9, 0), OF_ADDRESS, now)).toBe(0)
    expect(waitAfter(tries(10, 0), OF_ADDRESS, now)).toBe(15 * 60 - 9 * 60)
  })
})
