import fc from "fast-check"
import { expect, it } from "vitest"
import { wholeReduction } from "./whole-reduction"

it("takes the same whole number of đồng off each piece, never more than was asked for", () => {
  expect(wholeReduction(23_333.31, 1)).toBe(23_333)
  expect(wholeReduction(50_001, 2)).toBe(50_000)
  expect(wholeReduction(2, 3)).toBe(0)
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.integer({ min: 1, max: 1000 }), (amount, pieces) => {
      const whole = wholeReduction(amount, pieces)
      expect(Number.isInteger(whole / pieces)).toBe(true)
      expect(whole).toBeLessThanOrEqual(amount + 0.000_001)
      expect(amount - whole).toBeLessThan(pieces + 0.000_001)
    }),
  )
})

it("is not a đồng short where a sum of fractions ends a hair below a whole number", () => {
  expect(wholeReduction(20_999.999_999_999_996, 3)).toBe(21_000)
})
