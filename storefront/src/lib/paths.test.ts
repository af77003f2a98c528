import { describe, expect, it } from "vitest"
import { isOrderCode, kindOfPath } from "./paths"

describe("what an address is about", () => {
  it.each([
    ["/san-pham/khay-tron", { kind: "product", handle: "khay-tron" }],
    ["/don-hang/01ARZ3NDEKTSV4RRFFQ69G5FAV", { kind: "order", handle: "01ARZ3NDEKTSV4RRFFQ69G5FAV" }],
    ["/don-hang/01ARZ3NDEKTSV4RRFFQ69G5FAV/ban-sao", null],
    ["/don-hang", null],
    ["/gio-hang", null],
  ])("%s", (path, expected) => {
    expect(kindOfPath(path)).toEqual(expected)
  })

  it("knows order codes in either case and as people group them, and nothing else", () => {
    expect(isOrderCode("01arz3ndektsv4rrffq69g5fav")).toBe(true)
    expect(isOrderCode("01ARZ 3NDEK TSV4R RFFQ6 9G5FA V")).toBe(true)
    expect(isOrderCode("01ARZ3NDEK")).toBe(false)
    expect(isOrderCode("../../store/orders/order_1AAAAA")).toBe(false)
  })
})
