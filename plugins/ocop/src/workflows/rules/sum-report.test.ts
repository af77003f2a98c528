import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type ReportRow, type Sums, sumReport } from "./sum-report"

const count = fc.integer({ min: 0, max: 9 })
const row: fc.Arbitrary<ReportRow> = fc
  .record({
    commune_code: fc.constantFrom("10210", "09856"),
    stars: fc.constantFrom(3, 4, 5),
    product_set: fc.constantFrom("QD26-01", "QD26-06", "QD26-21", "QD26-26"),
    year: fc.constantFrom("2023", "2024", "2026"),
    in_force: count,
    expiring: count,
    ended: count,
    withdrawn: count,
    is_demo: fc.boolean(),
  })
  .map((one) => ({ ...one, commune: one.commune_code === "10210" ? "Xã Hồng Vân" : "Xã Dương Hòa" }))
const add = (tables: Sums[]): Sums =>
  tables.reduce(
    (sum, one) => ({
      in_force: sum.in_force + one.in_force,
      expiring: sum.expiring + one.expiring,
      ended: sum.ended + one.ended,
      withdrawn: sum.withdrawn + one.withdrawn,
    }),
    { in_force: 0, expiring: 0, ended: 0, withdrawn: 0 },
  )

describe("sumReport", () => {
  it("adds up to the same total by stars, sector, commune and year, whatever is counted", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { total, demo, stars, sectors, communes, years } = sumReport(rows, [])
        expect(total).toEqual(add(rows.filter(({ is_demo }) => !is_demo)))
        expect(total.in_force + demo).toBe(add(rows).in_force)
        for (const table of [stars, sectors, communes, years]) {
          expect(add(table)).toEqual(total)
        }
      }),
    )
  })

  it("names communes with stalls that have no certificate, and the share of stalls", () => {
    const stalls = [
      { commune_code: "10210", commune: "Xã Hồng Vân", stalls: 5, certified: 2 },
      { commune_code: "09856", commune: "Xã Dương Hòa", stalls: 3, certified: 0 },
    ]
    const { communes, stalls: all, years } = sumReport([], stalls)
    expect(communes.map(({ name, stalls: open, certified }) => [name, open, certified])).toEqual([
      ["Xã Dương Hòa", 3, 0],
      ["Xã Hồng Vân", 5, 2],
    ])
    expect(all).toEqual({ all: 8, certified: 2 })
    expect(years).toEqual([])
  })
})
