import { expect, it } from "vitest"
import { goods as words } from "@/messages/desk/vi/goods"
import { changeLines } from "./goods-lines"

const told = { words, locale: "vi" as const, named: false }

it("tells price and stock before and after, and nothing that stayed", () => {
  const before = { variants: [{ id: "v", title: "Khay", price_vnd: 450_000, stocked: 4, left: 3 }] }
  const after = { variants: [{ id: "v", title: "Khay", price_vnd: 500_000, stocked: 3, left: 2 }] }
  expect(changeLines({ before, after }, told)).toEqual([
    "Giá: 450.000\u00a0đ thành 500.000\u00a0đ",
    "Còn 3 thành còn 2",
  ])
})

it("names the size where there are several, and a new name", () => {
  const before = { variants: [{ id: "v", title: "Khay / đỏ", stocked: 4, left: 4 }] }
  const after = { variants: [{ id: "v", title: "Khay / đỏ", stocked: 5, left: 5 }] }
  expect(changeLines({ before, after }, { ...told, named: true })).toEqual(["Khay / đỏ. Còn 4 thành còn 5"])
  expect(changeLines({ before: { name: "Khay" }, after: { name: "Khay đen" } }, told)).toEqual([
    "Tên: Khay thành Khay đen",
  ])
  expect(changeLines({ before: { name: "Khay" }, after: { name: "Khay" } }, told)).toEqual([])
})
