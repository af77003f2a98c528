import { addDays, weekday } from "@cho-lang/kit/vietnam-date"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { expectedOf, type Way } from "./delivery-days"

const READY: Way = { make_days: 1, days: [1, 3], closed: null }

describe("expectedOf", () => {
  it("gives the household a day, and counts neither Sundays nor the day of the order", () => {
    // 2026-11-26 is a Thursday.
    expect(expectedOf("2026-11-26", READY)).toEqual({ send_by: "2026-11-27", from: "2026-11-28", until: "2026-12-01" })
    expect(expectedOf("2026-11-27", READY)).toEqual({ send_by: "2026-11-28", from: "2026-11-30", until: "2026-12-02" })
    // Packed on Sunday, sent on Monday.
    expect(expectedOf("2026-11-28", READY).send_by).toBe("2026-11-30")
  })

  it("counts the days of goods made to order, the Sundays among them", () => {
    expect(expectedOf("2026-11-26", { ...READY, make_days: 10 })).toEqual({
      send_by: "2026-12-07",
      from: "2026-12-08",
      until: "2026-12-10",
    })
  })

  it("passes over Tết", () => {
    // Tết 2027: 5 to 9 February, Friday to Tuesday.
    expect(expectedOf("2027-02-03", READY)).toEqual({ send_by: "2027-02-04", from: "2027-02-10", until: "2027-02-12" })
    expect(expectedOf("2027-02-04", READY).send_by).toBe("2027-02-10")
  })

  it("passes over the stall's holiday, which the carrier does not keep", () => {
    const closed = { from: "2026-12-01", until: "2026-12-05" }
    expect(expectedOf("2026-11-30", { ...READY, closed }).send_by).toBe("2026-12-07")
    expect(expectedOf("2026-12-02", { ...READY, closed }).send_by).toBe("2026-12-07")
    expect(expectedOf("2026-11-28", { ...READY, closed })).toEqual(expectedOf("2026-11-28", READY))
  })

  it("is one day where the buyer comes to the stall, a Sunday too", () => {
    expect(expectedOf("2026-11-28", { ...READY, days: null })).toEqual({
      send_by: "2026-11-29",
      from: "2026-11-29",
      until: "2026-11-29",
    })
  })

  it("goes in order, sends on a carrier's day outside the holiday, and is never earlier for more work", () => {
    const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays("2026-11-22", days))
    const closed = fc.option(
      fc.tuple(day, fc.nat(400)).map(([from, length]) => ({ from, until: addDays(from, length) })),
      { nil: null },
    )
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), closed, (ordered, make_days, away) => {
        const { send_by, from, until } = expectedOf(ordered, { ...READY, make_days, closed: away })
        expect([ordered < send_by, send_by < from, from <= until, weekday(send_by) !== 0]).toEqual(Array(4).fill(true))
        expect(away !== null && away.from <= send_by && send_by <= away.until).toBe(false)
        const later = expectedOf(ordered, { ...READY, make_days: make_days + 1, closed: away })
        expect(later.send_by >= send_by).toBe(true)
      }),
    )
  })
})
