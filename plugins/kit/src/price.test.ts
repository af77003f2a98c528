import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formatDong } from "./money"
import { dongInWords, HIGHEST_PRICE, readPrice } from "./price"

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

/** Reads words back, by rules of its own: the other direction of the property. */
function fromWords(text: string): number {
  const values: Record<string, number> = { không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5 }
  Object.assign(values, { sáu: 6, bảy: 7, tám: 8, chín: 9 })
  const scales: Record<string, number> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 }
  let [total, group, last] = [0, 0, 0]
  for (const word of text.split(" ")) {
    if (word in values) last = values[word] ?? 0
    else if (word === "mười") group += 10
    else if (word === "mươi") [group, last] = [group + last * 10, 0]
    else if (word === "trăm") [group, last] = [group + last * 100, 0]
    else if (word in scales) [total, group, last] = [total + (group + last) * (scales[word] ?? 0), 0, 0]
  }
  return total + group + last
}

describe("dongInWords", () => {
  it.each([
    [0, "không đồng"],
    [65, "sáu mươi lăm đồng"],
    [65_000, "sáu mươi lăm nghìn đồng"],
    [15_000, "mười lăm nghìn đồng"],
    [10_000, "mười nghìn đồng"],
    [21_000, "hai mươi mốt nghìn đồng"],
    [24_000, "hai mươi tư nghìn đồng"],
    [11_000, "mười một nghìn đồng"],
    [105_000, "một trăm linh năm nghìn đồng"],
    [450_000, "bốn trăm năm mươi nghìn đồng"],
    [1_200_000, "một triệu hai trăm nghìn đồng"],
    [1_050_000, "một triệu không trăm năm mươi nghìn đồng"],
    [2_000_500, "hai triệu năm trăm đồng"],
    [1_000_005, "một triệu không trăm linh năm đồng"],
    [1_000_000_000, "một tỷ đồng"],
  ])("says %i", (dong, words) => expect(dongInWords(dong)).toBe(words))

  it("says every amount so that it can be read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: HIGHEST_PRICE }), (dong) => {
        expect(fromWords(dongInWords(dong))).toBe(dong)
      }),
    )
  })

  it.each([-1, 1.5, Number.NaN])("refuses %s", (dong) => expect(() => dongInWords(dong)).toThrow(RangeError))
})
