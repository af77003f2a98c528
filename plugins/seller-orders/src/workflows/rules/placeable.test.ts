import { describe, expect, it } from "vitest"
import {
  isPrepared,
  isSettledAsCollected,
  type PlaceableCart,
  refuseStalePayment,
  refuseUnplaceable,
} from "./placeable"

const address = {
  first_name: "Mai",
  phone: "+84912345678",
  address_1: "12 ngõ 5",
  country_code: "vn",
  metadata: { commune_code: "10210" },
}
const cart: PlaceableCart & { total: number } = {
  email: "mai@example.com",
  items: [{}],
  shipping_address: address,
  total: 5,
  payment_collection: { amount: 5, payment_sessions: [{ status: "pending", amount: 5 }] },
}

describe("refuseUnplaceable", () => {
  it("lets a cart with goods, delivery and a contact pass", () => {
    expect(() => refuseUnplaceable(cart)).not.toThrow()
    expect(() => refuseUnplaceable({ ...cart, email: null, metadata: { contact_phone: "+33612345678" } })).not.toThrow()
  })

  it.each([[], null, undefined])("refuses a cart with the goods %j", (items) => {
    expect(() => refuseUnplaceable({ ...cart, items })).toThrow(expect.objectContaining({ code: "cart_empty" }))
  })

  it("needs no address of who comes for everything", () => {
    const nowhere = { ...cart, shipping_address: { ...address, address_1: null } }
    expect(() => refuseUnplaceable({ ...nowhere, is_collected: true })).not.toThrow()
    expect(() => refuseUnplaceable(nowhere)).toThrow(expect.objectContaining({ code: "delivery_missing" }))
  })

  it.each([
    [[{ data: { seller_id: "a", pick_up: true } }], true],
    [[{ data: { seller_id: "a", pick_up: true } }, { data: { seller_id: "b" } }], false],
    [[], false],
  ])("with the methods %j is settled as collected: %s", (shipping_methods, collected) => {
    expect(isSettledAsCollected({ ...cart, shipping_methods })).toBe(collected)
  })

  it.each([
    { email: null },
    { shipping_address: null },
    { shipping_address: { ...address, first_name: null } },
    { shipping_address: { ...address, phone: "024 3825 5555" } },
    { shipping_address: { ...address, address_1: "" } },
    { shipping_address: { ...address, country_code: "us" } },
    { shipping_address: { ...address, metadata: null } },
  ])("refuses a delivery with %j", (change) => {
    expect(() => refuseUnplaceable({ ...cart, ...change })).toThrow(
      expect.objectContaining({ code: "delivery_missing" }),
    )
  })
})

describe("payment", () => {
  it("stands with one open session", () => {
    expect(isPrepared(cart)).toBe(true)
    expect(isPrepared({ ...cart, payment_collection: null })).toBe(false)
    expect(isPrepared({ ...cart, payment_collection: { payment_sessions: [{ status: "canceled" }] } })).toBe(false)
  })

  it("is over the total, collection and session alike", () => {
    expect(() => refuseStalePayment(cart)).not.toThrow()
    const stale = expect.objectContaining({ code: "cart_changed" })
    expect(() => refuseStalePayment({ ...cart, total: 6 })).toThrow(stale)
    const payment_collection = { amount: 5, payment_sessions: [{ status: "pending", amount: 4 }] }
    expect(() => refuseStalePayment({ ...cart, payment_collection })).toThrow(stale)
  })
})
