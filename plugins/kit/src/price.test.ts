import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formatDong } from "./money"
import { HIGHEST_PRICE, readPrice } from "./price"

const price = fc.integer({ min: 1_000, max: HIGHEST_PRICE })

describe("readPrice", () => {
  it.each([
    ["65000", 65_000],
    ["65.000", 65_000],
    ["65,000", 65_000],
    ["65 000 đồng", 65_000],
    ["65.000đ", 65_000],
    ["65k", 65_000],
    ["65K", 65_000],
    ["65 nghìn", 65_000],
    ["65 ngàn đồng", 65_000],
    ["65k5", 65_500],
    ["12,5k", 12_500],
    ["1.250k", 1_250_000],
    ["1tr2", 1_200_000],
    ["1tr25", 1_250_000],
    ["1tr050", 1_050_000],
    ["1,2 triệu", 1_200_000],
    ["1.2tr", 1_200_000],
    ["1 triệu rưỡi", 1_500_000],
    ["2 triệu 50 nghìn", 2_050_000],
    ["1tr200k", 1_200_000],
    ["1 tỷ", 1_000_000_000],
  ])("reads %s", (typed, dong) => expect(readPrice(typed)).toEqual({ dong, meant: null }))

  it("guesses thousands where the number is too small for a price", () => {
    expect(readPrice("65")).toEqual({ dong: 65, meant: 65_000 })
    expect(readPrice("999")).toEqual({ dong: 999, meant: 999_000 })
    expect(readPrice("1000")).toEqual({ dong: 1_000, meant: null })
  })

  it.each([
    ["", "price_missing"],
    ["   ", "price_missing"],
    ["12.000,5", "price_wrong"],
    ["1.5", "price_wrong"],
    ["1.250,000", "price_wrong"],
    ["65.00", "price_wrong"],
    ["-65000", "price_wrong"],
    ["1e15", "price_wrong"],
    ["1,2345678 triệu", "price_wrong"],
    ["1tr1tr", "price_wrong"],
    ["65 quả", "price_wrong"],
    ["6٥", "price_wrong"],
    ["0", "price_too_low"],
    ["1000000000000000", "price_too_high"],
    ["9".repeat(400), "price_too_high"],
    ["2 tỷ", "price_too_high"],
  ])("names what is wrong with %j", (typed, code) => expect(readPrice(typed)).toEqual({ code }))

  it("reads back what is shown, in both languages", () => {
    fc.assert(
      fc.property(price, fc.constantFrom("vi" as const, "en" as const), (dong, language) => {
        expect(readPrice(formatDong(dong, language))).toEqual({ dong, meant: null })
      }),
    )
  })

  it("shows again what was read from a price in groups of three", () => {
    const typed = fc.tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 2 }),
    )
    fc.assert(
      fc.property(typed, ([first, rest]) => {
        const text = [first, ...rest.map((group) => String(group).padStart(3, "0"))].join(".")
        const read = readPrice(text)
        expect("dong" in read && formatDong(read.dong)).toBe(`${text}\u00a0đ`)
      }),
    )
  })

  it("answers whatever is typed with an amount in bounds or a code", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0159., kK-trđnghìệuỷ") }), (typed) => {
        const read = readPrice(typed)
        const fine = "code" in read || (Number.isSafeInteger(read.dong) && read.dong > 0 && read.dong <= HIGHEST_PRICE)
        expect(fine).toBe(true)
      }),
    )
  })
})
