import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { createMarket, type Market } from "../../support/market"
import { Caller, createStaff } from "../../support/people"

describeApp("reductions that staff set up", (app) => {
  let market: Market
  let staff: Caller
  let buyer: Buyer

  beforeAll(async () => {
    market = await createMarket(app.container())
    staff = new Caller(app.origin(), (await createStaff(app.container(), "xa@example.com", { level: "site" })).token)
    buyer = new Buyer(app.origin(), market)
  })

  const promote = (method: object, more: object = {}) =>
    staff.post("/admin/promotions", {
      code: "LANG-NGHE",
      type: "standard",
      is_automatic: true,
      status: "active",
      application_method: {
        type: "percentage",
        target_type: "items",
        allocation: "each",
        max_quantity: 9,
        value: 7,
        currency_code: "vnd",
        ...method,
      },
      ...more,
    })

  it("take whole đồng off each piece, whatever the percentage comes to", async () => {
    const { variantId } = await market.addProduct({ handle: "khay-tron", price: 333_333 })
    const { status, body } = await promote({})
    expect([status, body.promotion?.is_tax_inclusive]).toEqual([200, true])
    const cartId = await buyer.openCart()
    await buyer.add(cartId, variantId, 3)
    const { basket } = (await buyer.deliver(cartId)).body
    // 7 % of 333,333 is 23,333.31: 23,333 off each.
    expect(basket.stalls[0]).toMatchObject({ subtotal: 3 * 310_000 })
    const placed = await buyer.complete(cartId)
    const { order } = (await buyer.send("get", `/store/orders/by-code/${placed.body.order_code}`)).body
    expect(order.total).toBe(basket.total)
  })

  it("are never of a delivery fee, which is its stall's, nor made so afterwards", async () => {
    const { status, body } = await promote({ target_type: "shipping_methods" })
    expect([status, body.code, body.field]).toEqual([400, "reduction_on_delivery", "application_method.target_type"])
    expect((await staff.get("/admin/promotions")).body.promotions).toEqual([])
  })

  it("stay with tax, as prices are, when staff change them", async () => {
    const { promotion } = (await promote({}, { is_tax_inclusive: false })).body
    const changed = await staff.post(`/admin/promotions/${promotion.id}`, { is_tax_inclusive: false })
    expect(changed.body.promotion?.is_tax_inclusive ?? changed.body).toBe(true)
  })
})
