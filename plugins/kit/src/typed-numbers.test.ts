import { expect, it } from "vitest"
import { readCount, readDays, readDong, readGrams } from "./typed-numbers"

it("reads numbers as people type them and leaves the rest as it is", () => {
  expect([readCount(" 12 "), readCount("1.200"), readCount("ba")]).toEqual([12, 1200, "ba"])
  expect([readGrams("900 g"), readGrams("1,2 kg"), readGrams("nặng")]).toEqual([900, 1200, "nặng"])
  expect([readDong("65k"), readDong("12.000,5"), readDong("0"), readDong("1000000000000000")]).toEqual([
    65_000,
    "12.000,5",
    0,
    1e15,
  ])
})

it.each([
  ["90", 90],
  ["90 ngày", 90],
  ["2 tuần", 14],
  ["3 tháng", 90],
  ["3 THÁNG", 90],
  ["6thang", 180],
  ["1 năm", 365],
  ["2 months", 60],
  ["ba tháng", "ba tháng"],
  ["3 mùa", "3 mùa"],
  ["1,5 năm", "1,5 năm"],
  ["-3 tháng", "-3 tháng"],
])("reads the days of %s", (typed, days) => expect(readDays(typed)).toBe(days))
