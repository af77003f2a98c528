import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isComparable, readAmount } from "./read-amount"

describe("readAmount", () => {
  it("takes what four bytes give back as it was", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (grams) => {
        const kilograms = grams / 1000
        expect(Number(Math.fround(readAmount(kilograms, "KGM")).toFixed(3))).toBe(kilograms)
      }),
    )
    expect(readAmount(1_000_000, "H87")).toBe(1_000_000)
    expect(readAmount(0.001, "KGM")).toBe(0.001)
  })

  it.each([
    [0, "H87", "amount_wrong"],
    [-1, "KGM", "amount_wrong"],
    [Number.NaN, "KGM", "amount_wrong"],
    ["3", "H87", "amount_wrong"],
    [undefined, "H87", "amount_wrong"],
    [1.5, "H87", "amount_too_fine"],
    [1.0005, "KGM", "amount_too_fine"],
    [300_000.123, "KGM", "amount_too_fine"],
    [1_000_001, "GRM", "amount_too_large"],
  ] as const)("refuses %j %s as %s", (value, unit, code) => {
    expect(() => readAmount(value, unit, "some")).toThrow(expect.objectContaining({ code, field: "some" }))
  })
})

describe("isComparable", () => {
  it("tells weights from pieces", () => {
    expect([isComparable("KGM", "GRM"), isComparable("H87", "H87"), isComparable("H87", "GRM")]).toEqual([
      true,
      true,
      false,
    ])
  })
})
