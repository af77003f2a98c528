import { describe, expect, it } from "vitest"
import type { Goods } from "../steps/find-goods"
import { type GoodsWish, planGoods } from "./plan-goods"

const goods: Goods = {
  product_id: "prod_1",
  name: "Khay",
  status: "published",
  one_of_a_kind: false,
  variants: [{ id: "v1", title: "Khay", price_vnd: 500_000, inventory_item_id: "i1", location_id: "l1" }],
}
const pricesOf = (wish: GoodsWish) => planGoods(goods, wish).prices.map(({ before, after }) => [before, after])

describe("the price of a piece that two screens change", () => {
  it("stays as somebody else set it where this screen left it as it was shown", () => {
    expect(pricesOf({ price_vnd: 450_000, price_shown: 450_000, more: 1 })).toEqual([])
  })

  it("is told to the later one who typed another", () => {
    const told = { code: "price_changed", field: "price_vnd", details: { price_vnd: 500_000, variant_id: "v1" } }
    expect(() => pricesOf({ price_vnd: 470_000, price_shown: 450_000 })).toThrow(expect.objectContaining(told))
    expect(pricesOf({ price_vnd: 470_000, price_shown: 500_000 })).toEqual([[500_000, 470_000]])
  })

  it("is no question where both typed the same, or nobody was shown one", () => {
    expect(pricesOf({ price_vnd: 500_000, price_shown: 450_000 })).toEqual([])
    expect(pricesOf({ price_vnd: 470_000 })).toEqual([[500_000, 470_000]])
  })
})

it("never brings a second one of what buyers were told is the only one", () => {
  const only: Goods = { ...goods, one_of_a_kind: true }
  for (const wish of [{ adjust: { variant_id: null, by: 1 } }, { more: 1 }, { quantity: 2 }]) {
    expect(planGoods(only, wish).stock).toEqual([expect.objectContaining({ only_one: true })])
    expect(planGoods(only, { ...wish, one_of_a_kind: false }).stock[0]).not.toHaveProperty("only_one")
    expect(planGoods(goods, wish).stock[0]).not.toHaveProperty("only_one")
  }
})
