import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parseProductCode, readProductCode } from "./product-code"

const real = { demo: false, latestYear: null }

describe("parseProductCode", () => {
  it("reads the form of today", () => {
    expect(parseProductCode("01-10210-03-2026")).toEqual({
      province_code: "01",
      district_code: null,
      commune_code: "10210",
      ordinal: 3,
      year: 2026,
    })
  })

  it("reads the form with a district", () => {
    expect(parseProductCode("83-829-28780-3-2022")).toEqual({
      province_code: "83",
      district_code: "829",
      commune_code: "28780",
      ordinal: 3,
      year: 2022,
    })
  })

  it("reads every code it could be given", () => {
    const digits = (length: number) =>
      fc.integer({ min: 0, max: 10 ** length - 1 }).map((number) => String(number).padStart(length, "0"))
    const parts = fc.record({
      province: digits(2),
      district: fc.option(digits(3)),
      commune: digits(5),
      ordinal: fc.integer({ min: 1, max: 9999 }),
      year: fc.integer({ min: 2018, max: 2099 }),
    })
    fc.assert(
      fc.property(parts, ({ province, district, commune, ordinal, year }) => {
        const code = [province, ...(district === null ? [] : [district]), commune, ordinal, year].join("-")
        expect(parseProductCode(code)).toEqual({
          province_code: province,
          district_code: district,
          commune_code: commune,
          ordinal,
          year,
        })
      }),
    )
  })
})

describe("readProductCode", () => {
  it.each([
    ["01-10210-03-2026", "01-10210-03-2026"],
    ["83-829-28780-3-2022", "83-829-28780-3-2022"],
    [" 01 – 10210 – 03 – 2026 ", "01-10210-03-2026"],
    ["01\u201010210\u201003\u20102026", "01-10210-03-2026"],
    ["", null],
    [null, null],
    [undefined, null],
  ])("takes %j as %j", (typed, code) => expect(readProductCode(typed, real)).toBe(code))

  it.each([
    ["1-10210-03-2026"],
    ["01-1021-03-2026"],
    ["01-10210-00-2026"],
    ["01-10210-2026"],
    ["01-10210-03-26"],
    ["01-10210-03-2017"],
    ["83-82-28780-3-2022"],
    ["01-10210-03-2026-1"],
    ["01/10210/03/2026"],
    ["x".repeat(61)],
    [26],
  ])("refuses %s", (typed) => {
    expect(() => readProductCode(typed, real)).toThrow(
      expect.objectContaining({ code: "product_code_wrong", field: "product_code" }),
    )
  })

  it("refuses a year after the decision's", () => {
    expect(readProductCode("01-10210-03-2025", { demo: false, latestYear: 2026 })).toBe("01-10210-03-2025")
    expect(readProductCode("01-10210-03-2026", { demo: false, latestYear: 2026 })).toBe("01-10210-03-2026")
    expect(() => readProductCode("01-10210-03-2027", { demo: false, latestYear: 2026 })).toThrow(
      expect.objectContaining({ code: "product_code_year", field: "product_code" }),
    )
  })

  it("keeps numbers of demo data and real ones apart", () => {
    const demo = { demo: true, latestYear: null }
    expect(readProductCode("demo-01-10210-03-2026", demo)).toBe("DEMO-01-10210-03-2026")
    expect(() => readProductCode("DEMO-01-10210-03-2026", real)).toThrow(
      expect.objectContaining({ code: "number_demo" }),
    )
    expect(() => readProductCode("01-10210-03-2026", demo)).toThrow(
      expect.objectContaining({ code: "number_not_demo" }),
    )
    expect(() => readProductCode("DEMO-1", demo)).toThrow(expect.objectContaining({ code: "product_code_wrong" }))
  })
})
