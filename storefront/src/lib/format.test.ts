import { expect, it } from "vitest"
import { formatDate, formatDays, formatLastDay, formatMoney, formatWeight } from "./format"

it("writes money as people do, with a no-break space before the sign", () => {
  expect(formatMoney(1_250_000, "vi")).toBe("1.250.000\u00a0đ")
  expect(formatMoney(1_250_000, "en")).toBe("1,250,000\u00a0₫")
  expect(formatMoney(0, "vi")).toBe("0\u00a0đ")
})

it("writes weights in grams up to a kilogram", () => {
  expect(formatWeight(500, "vi")).toBe("500\u00a0g")
  expect(formatWeight(1500, "vi")).toBe("1,5\u00a0kg")
  expect(formatWeight(1500, "en")).toBe("1.5\u00a0kg")
})

it("reads a moment as the day it is in Vietnam", () => {
  expect(formatDate("2026-11-21", "vi")).toBe("21/11/2026")
  expect(formatDate("2026-11-20T18:30:00Z", "vi")).toBe("21/11/2026")
  expect(formatDate("2026-11-21", "en")).toBe("21 Nov 2026")
})

it("tells an end at midnight by the day before", () => {
  expect(formatLastDay("2026-11-28T17:00:00Z", "vi")).toBe("28/11/2026")
  expect(formatLastDay("2026-11-28T16:59:59Z", "vi")).toBe("28/11/2026")
})

it("writes a few days with their month once, or with both", () => {
  expect(formatDays("2026-12-03", "2026-12-05", "vi")).toBe("3–5\u00a0tháng\u00a012")
  expect(formatDays("2026-12-31", "2027-01-04", "vi")).toBe("31\u00a0tháng\u00a012 – 4\u00a0tháng\u00a01")
  expect(formatDays("2026-12-03", "2026-12-03", "en")).toBe("3\u00a0December")
})
