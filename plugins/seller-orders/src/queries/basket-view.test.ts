import { describe, expect, it } from "vitest"
import { type BasketRow, type ItemRow, toBasket } from "./basket-view"

const TODAY = "2026-11-26"

const item: ItemRow = {
  id: "1",
  variant_id: "v",
  product_handle: "khay",
  title: "Khay",
  variant_title: null,
  thumbnail: null,
  quantity: 2,
  unit_price: 10_000,
  total: 20_000,
  stock: 5,
  month_left: null,
  one_of_a_kind: false,
  available: true,
  holiday_until: null,
  seller_handle: "co-hue",
  seller_name: "Cô Huệ",
  parcel: {
    seller_id: "sel_hue",
    from: { commune_code: "10210", province_code: "01" },
    quantity: 2,
    grams: 400,
    by_agreement: false,
    amount_vnd: 20_000,
    make_days: 1,
    closed: null,
    terms: null,
  },
}
const tam = {
  seller_handle: "bac-tam",
  seller_name: "Bác Tám",
  parcel: item.parcel && { ...item.parcel, seller_id: "sel_tam" },
}
const row: BasketRow = {
  id: "cart_1",
  completed: false,
  currency_code: "vnd",
  email: null,
  contact_phone: null,
  recipient_name: null,
  recipient_phone: null,
  street: "12 ngõ 5",
  commune_code: null,
  commune_name: null,
  province_name: null,
  note: null,
  is_gift: false,
  gift_note: null,
  province_code: null,
  settled: null,
  pick_up: [],
  items: [item, { ...item, id: "2", ...tam }, { ...item, id: "3" }],
}

describe("toBasket", () => {
  it("puts each stall's lines together in the order of the cart, and sums them", () => {
    const basket = toBasket(row, TODAY)
    expect(
      basket.stalls.map(({ seller, items, subtotal }) => [seller?.handle, items.map(({ id }) => id), subtotal]),
    ).toEqual([
      ["co-hue", ["1", "3"], 40_000],
      ["bac-tam", ["2"], 20_000],
    ])
    expect(basket).toMatchObject({ item_count: 6, subtotal: 60_000, total: 60_000, delivery: null, problems: [] })
  })

  it("adds each stall's parcel once the place is known, over all its pieces", () => {
    const basket = toBasket({ ...row, street: "12 ngõ 5", commune_code: "11953", province_code: "33" }, TODAY)
    expect(basket.stalls.map(({ shipping }) => shipping)).toEqual([34_000, 28_000])
    expect(basket).toMatchObject({ shipping_total: 62_000, total: 122_000 })
    expect(basket.stalls[0]?.items[0]).not.toHaveProperty("parcel")
  })

  it("says what was settled with the delivery, and when the goods come if they are ordered today", () => {
    const settled = { sel_hue: { fee_vnd: 30_000, way: { make_days: 10, days: [1, 1] as [number, number] } } }
    const basket = toBasket({ ...row, commune_code: "11953", province_code: "33", settled }, TODAY)
    expect(basket.stalls.map(({ shipping, expected }) => [shipping, expected])).toEqual([
      [30_000, { send_by: "2026-12-07", from: "2026-12-08", until: "2026-12-08" }],
      [28_000, { send_by: "2026-11-27", from: "2026-11-30", until: "2026-12-02" }],
    ])
    expect(toBasket(row, TODAY).stalls.map(({ shipping, expected }) => [shipping, expected])).toEqual([
      [null, null],
      [null, null],
    ])
  })

  it("knows where the buyer may come, and to whom the buyer comes", () => {
    const terms = { zones: null, free_from_vnd: 500_000, pick_up: true }
    const items = row.items.map((line) => ({ ...line, parcel: line.parcel && { ...line.parcel, terms } }))
    const known = { ...row, items, commune_code: "11953", province_code: "33", pick_up: ["sel_hue"] }
    expect(toBasket(known, TODAY).stalls).toMatchObject([
      { pick_up: true, shipping: 0, can_pick_up: true, free_from_vnd: 500_000, expected: { from: "2026-11-27" } },
      { pick_up: false, shipping: 28_000, can_pick_up: true },
    ])
    const settled = { sel_hue: { fee_vnd: 34_000, way: { make_days: 1, days: [2, 4] as [number, number] } } }
    expect(toBasket({ ...known, settled }, TODAY).stalls[0]).toMatchObject({ shipping: 34_000 })
  })

  it("needs an address for what is sent, and none for what is collected", () => {
    const terms = { zones: null, free_from_vnd: null, pick_up: true }
    const items = row.items.map((line) => ({ ...line, parcel: line.parcel && { ...line.parcel, terms } }))
    const buyer = { recipient_name: "Mai", recipient_phone: "+84912345678", email: "mai@example.com" }
    const known = { ...row, ...buyer, items, street: null, commune_code: "11953", province_code: "33" }
    expect(toBasket({ ...known, pick_up: ["sel_hue", "sel_tam"] }, TODAY)).toMatchObject({
      delivery: { recipient_name: "Mai", street: null },
      stalls: [{ shipping: 0 }, { shipping: 0 }],
    })
    expect(toBasket({ ...known, pick_up: ["sel_hue"] }, TODAY)).toMatchObject({
      delivery: null,
      shipping_total: 0,
      stalls: [{ shipping: null }, { shipping: null }],
    })
  })

  it("says from when on goods can be ordered again of which this month's work is given away", () => {
    const items = [item, { ...item, id: "2", month_left: 1 }, { ...item, id: "3", month_left: 2 }]
    const from = (today: string) =>
      toBasket({ ...row, items }, today).stalls[0]?.items.map(({ more_from }) => more_from)
    expect(from(TODAY)).toEqual([null, "2026-12-01", null])
    expect(from("2026-12-31")).toEqual([null, "2027-01-01", null])
  })

  it("names what stands in the way of each line, nothing once it is an order", () => {
    const items = [
      { ...item, available: false },
      { ...item, id: "2", stock: 1 },
      { ...item, id: "3", stock: null },
      { ...item, id: "4", holiday_until: "2026-12-20" },
      { ...item, id: "5", month_left: 1 },
      { ...item, id: "6", month_left: 2 },
    ]
    expect(toBasket({ ...row, items }, TODAY).problems).toEqual([
      { code: "product_unavailable", line_id: "1" },
      { code: "stock_insufficient", line_id: "2", available: 1 },
      { code: "stall_on_holiday", line_id: "4", until: "2026-12-20" },
      { code: "capacity_reached", line_id: "5", available: 1 },
    ])
    expect(toBasket({ ...row, items, completed: true }, TODAY).problems).toEqual([])
  })

  it("keeps goods whose stall is gone", () => {
    const items = [{ ...item, seller_handle: null, seller_name: null, available: false }]
    expect(toBasket({ ...row, items }, TODAY).stalls).toMatchObject([{ seller: null, subtotal: 20_000 }])
  })
})
