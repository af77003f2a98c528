import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formatDong, isDong } from "./money"

describe("formatDong", () => {
  it("groups by thousands with a space that does not break", () => {
    expect(formatDong(1_250_000)).toBe("1.250.000\u00a0đ")
    expect(formatDong(1_250_000, "en")).toBe("1,250,000\u00a0₫")
    expect(formatDong(0)).toBe("0\u00a0đ")
    expect(formatDong(-65_000)).toBe("-65.000\u00a0đ")
  })

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])("refuses %s", (amount) => {
    expect(() => formatDong(amount)).toThrow(RangeError)
    expect(isDong(amount)).toBe(false)
  })

  it("keeps every digit and shows no decimals", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.constantFrom("vi" as const, "en" as const), (amount, language) => {
        expect(Number(formatDong(amount, language).replace(/\D/g, ""))).toBe(amount)
      }),
    )
  })
})
