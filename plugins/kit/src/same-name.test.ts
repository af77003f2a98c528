import { expect, it } from "vitest"
import { isSameName } from "./same-name"

it.each([
  ["Khay tròn", "KHAY TRÒN"],
  ["Khay tròn", "  Khay   tròn "],
  ["Khay tròn", "Khay, tròn."],
  ["Khay tròn", "Khay tròn".normalize("NFD")],
  ["Bình hòa", "Bình hoà"],
  ["Thúy Ứng", "Thuý Ứng"],
  ["ĐÈN LỒNG", "Đèn lồng"],
])("%s and %s are the same goods", (one, other) => {
  expect(isSameName(one, other)).toBe(true)
})

it.each([
  ["Khay tròn", "Khay vuông"],
  ["Khay tròn", "Khay tròn lớn"],
  ["Miến dong", ""],
  ["Mứt dừa", "Mứt dứa"],
  ["Cà muối", "Cá muối"],
  ["Bánh bò", "Bánh bơ"],
  ["Bánh đa", "Bánh da"],
])("%s and %s are not", (one, other) => {
  expect(isSameName(one, other)).toBe(false)
})
