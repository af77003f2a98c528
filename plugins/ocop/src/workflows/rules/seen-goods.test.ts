import { expect, it } from "vitest"
import { isSameName } from "./seen-goods"

it.each([
  ["Khay tròn", "KHAY TRÒN"],
  ["Khay tròn", "  Khay   tròn "],
  ["Khay tròn", "Khay, tròn."],
  ["Khay tròn", "Khay tron"],
])("%s and %s are the same goods", (seen, live) => {
  expect(isSameName(seen, live)).toBe(true)
})

it.each([
  ["Khay tròn", "Khay vuông"],
  ["Khay tròn", "Khay tròn lớn"],
  ["Miến dong", ""],
])("%s and %s are not", (seen, live) => {
  expect(isSameName(seen, live)).toBe(false)
})
