import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formatPhone, parsePhone, parseVietnameseMobile } from "./phone"

describe("parseVietnameseMobile", () => {
  it.each([
    "0912345678",
    "0912 345 678",
    "0912.345.678",
    "(091) 234-5678",
    "+84 912 345 678",
    "84912345678",
    "0084912345678",
    "  0912345678 ",
  ])("reads %s", (typed) => {
    expect(parseVietnameseMobile(typed)).toBe("+84912345678")
  })

  it.each([
    ["landline", "024 3825 5555"],
    ["eleven digits of before 2018", "01234567890"],
    ["too short", "091234567"],
    ["foreign mobile", "+33 6 12 34 56 78"],
    ["words around", "gọi 0912345678 nhé"],
    ["extension", "0912345678 ext. 5"],
    ["nothing", ""],
    ["letters", "O9I2345678"],
    ["endless", "0".repeat(10_000)],
  ])("refuses %s", (_, typed) => {
    expect(parseVietnameseMobile(typed)).toBeNull()
  })

  it("reads every mobile it formatted, however it is spaced", () => {
    const prefixes = fc.constantFrom("32", "39", "56", "70", "79", "81", "90", "97", "98")
    fc.assert(
      fc.property(prefixes, fc.integer({ min: 0, max: 9_999_999 }), (prefix, rest) => {
        const e164 = `+84${prefix}${String(rest).padStart(7, "0")}`
        expect(parseVietnameseMobile(formatPhone(e164))).toBe(e164)
      }),
    )
  })

  it("never throws on anything typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (typed) => {
        const phone = parsePhone(typed)
        expect(phone === null || /^\+\d{5,16}$/.test(phone)).toBe(true)
      }),
    )
  })
})

describe("parsePhone", () => {
  it("takes landlines and foreign numbers", () => {
    expect(parsePhone("024 3825 5555")).toBe("+842438255555")
    expect(parsePhone("+33 6 12 34 56 78")).toBe("+33612345678")
    expect(parsePhone("12345")).toBeNull()
  })
})

describe("formatPhone", () => {
  it("groups the Vietnamese way, and foreign numbers with their country", () => {
    expect(formatPhone("+84912345678")).toBe("0912 345 678")
    expect(formatPhone("+12133734253")).toBe("+1 213 373 4253")
    expect(formatPhone("not a number")).toBe("not a number")
  })
})
