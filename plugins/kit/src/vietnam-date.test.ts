import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays, readDate, startOfVietnamDay, vietnamDate, weekday } from "./vietnam-date"

describe("vietnamDate", () => {
  it("changes at 17:00 UTC", () => {
    expect(vietnamDate(new Date("2026-11-21T16:59:59.999Z"))).toBe("2026-11-21")
    expect(vietnamDate(new Date("2026-11-21T17:00:00.000Z"))).toBe("2026-11-22")
  })

  it("agrees with the zone's own data, and a day begins when it says so", () => {
    const zone = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" })
    const moments = fc.date({ min: new Date("1976-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    fc.assert(
      fc.property(moments, (moment) => {
        const date = vietnamDate(moment)
        expect(date).toBe(zone.format(moment))
        const began = startOfVietnamDay(date).getTime()
        expect(moment.getTime() - began).toBeGreaterThanOrEqual(0)
        expect(moment.getTime() - began).toBeLessThan(86_400_000)
      }),
    )
  })
})

it("counts days over the ends of months and years", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01")
  expect(addDays("2028-03-01", -1)).toBe("2028-02-29")
  expect(weekday("2026-11-22")).toBe(0)
})

describe("readDate", () => {
  it("takes a day", () => {
    expect(readDate("2028-02-29", "from")).toBe("2028-02-29")
  })

  it.each(["2026-02-29", "2026-13-01", "2026-1-1", "21/11/2026", "2026-11-21T00:00:00Z", "", null, 5, {}])(
    "refuses %j",
    (value) => {
      expect(() => readDate(value, "from")).toThrow(expect.objectContaining({ code: "date_wrong", field: "from" }))
    },
  )
})
