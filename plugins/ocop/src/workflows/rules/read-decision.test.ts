import { describe, expect, it } from "vitest"
import { readDecision } from "./read-decision"

const now = new Date("2026-11-22T05:00:00Z")
const reading = { now, demo: false }
const typed = {
  number: " 3981/QĐ-UBND ",
  decided_on: "2026-08-05",
  level: "province",
  body: "Ủy ban nhân dân tỉnh Lâm Đồng",
}

/** Code and field of everything that is wrong. */
function refusals(body: Record<string, unknown>, demo = false): string[] {
  try {
    readDecision(body, { now, demo })
    return []
  } catch (error) {
    const { errors } = error as { errors: { code: string; field: string }[] }
    return errors.map(({ code, field }) => `${field} ${code}`)
  }
}

describe("readDecision", () => {
  it("takes what stands on the paper", () => {
    expect(readDecision(typed, reading)).toEqual({ ...typed, number: "3981/QĐ-UBND" })
  })

  it("takes one of a district that is gone", () => {
    const district = {
      number: "1887/QĐ-UBND",
      decided_on: "2025-06-16",
      level: "district",
      body: "UBND huyện Đắk Song",
    }
    expect(readDecision(district, reading)).toEqual(district)
  })

  it("tells everything that is wrong at once", () => {
    expect(refusals({})).toEqual([
      "number text_required",
      "decided_on date_wrong",
      "level issuing_level_wrong",
      "body text_required",
    ])
  })

  it("refuses a day to come, counted in Vietnam", () => {
    expect(refusals({ ...typed, decided_on: "2026-11-22" })).toEqual([])
    expect(refusals({ ...typed, decided_on: "2026-11-23" })).toEqual(["decided_on date_in_future"])
    // 17:00 UTC is midnight in Vietnam.
    const late = { now: new Date("2026-11-22T17:00:00Z"), demo: false }
    expect(readDecision({ ...typed, decided_on: "2026-11-23" }, late).decided_on).toBe("2026-11-23")
    expect(refusals({ ...typed, decided_on: "2026-02-29" })).toEqual(["decided_on date_wrong"])
  })

  it("refuses a district after 30 June 2025, and anybody before there were criteria", () => {
    expect(refusals({ ...typed, level: "district" })).toEqual(["level issuing_level_without_power"])
    expect(refusals({ ...typed, decided_on: "2019-08-20" })).toEqual(["level issuing_level_without_power"])
  })

  it("keeps demo data and real numbers apart", () => {
    const demo = { ...typed, number: "DEMO-12/QĐ" }
    expect(refusals(demo)).toEqual(["number number_demo"])
    expect(refusals({ ...typed, number: "demo-12" })).toEqual(["number number_demo"])
    expect(refusals(typed, true)).toEqual(["number number_not_demo"])
    expect(readDecision(demo, { now, demo: true }).number).toBe("DEMO-12/QĐ")
  })
})

it.each(["QĐ-UBND", "/QĐ-UBND", "số"])(
  "refuses a number without a digit, %s: it would be that of all others",
  (number) => {
    const decision = { number, decided_on: "2026-08-05", level: "province", body: "UBND" }
    let refused: unknown
    try {
      readDecision(decision, { now: new Date("2026-11-22T05:00:00Z"), demo: false })
    } catch (error) {
      refused = error
    }
    expect(refused).toMatchObject({ code: "number_wrong", field: "number" })
  },
)
