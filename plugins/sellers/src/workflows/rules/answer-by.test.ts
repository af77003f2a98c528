import { PUBLIC_HOLIDAYS } from "@cho-lang/kit/public-holidays"
import { vietnamDate, weekday } from "@cho-lang/kit/vietnam-date"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { answerBy } from "./answer-by"

const none = new Set<string>()

describe("answerBy", () => {
  it.each([
    ["Monday morning", "2026-11-23T02:00:00Z", "2026-11-26T16:59:59.999Z"],
    ["late on Monday, which is Tuesday in Vietnam", "2026-11-23T17:30:00Z", "2026-11-27T16:59:59.999Z"],
    ["Friday", "2026-11-27T02:00:00Z", "2026-12-02T16:59:59.999Z"],
    ["Saturday", "2026-11-28T02:00:00Z", "2026-12-02T16:59:59.999Z"],
  ])("counts three working days from %s", (_, since, expected) => {
    expect(answerBy(new Date(since), none).toISOString()).toBe(expected)
  })

  it("leaves out public holidays", () => {
    // 2026-12-31 is a Thursday; 1 January is off, 2 and 3 are a weekend.
    expect(answerBy(new Date("2026-12-30T02:00:00Z"), PUBLIC_HOLIDAYS).toISOString()).toBe("2027-01-05T16:59:59.999Z")
  })

  it("always ends on a working day, three to five days on where no holiday lies between", () => {
    const moments = fc.date({ min: new Date("2020-01-01"), max: new Date("2060-01-01"), noInvalidDate: true })
    fc.assert(
      fc.property(moments, (since) => {
        const until = answerBy(since, none)
        expect([1, 2, 3, 4, 5]).toContain(weekday(vietnamDate(until)))
        const days = (until.getTime() - since.getTime()) / 86_400_000
        expect(days).toBeGreaterThan(3)
        expect(days).toBeLessThan(6)
      }),
    )
  })
})
