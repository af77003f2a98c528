import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import { expectedOf } from "@cho-lang/seller-orders/workflows/rules/delivery-days"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import type { TestProduct } from "../../support/goods"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { Caller, createPerson } from "../../support/people"
import { DELIVERY_FEE } from "../../support/shop"
import { sql } from "../../support/stall"

const HA_NOI = "01"
const CA_MAU = "96"
const READY = { make_days: 1, closed: null }

describeApp("when goods come", (app) => {
  let market: Market
  let buyer: Buyer
  let tray: TestProduct
  let made: TestProduct
  let hue: Caller
  const today = vietnamDate(new Date())

  beforeAll(async () => {
    market = await createMarket(app.container())
    buyer = new Buyer(app.origin(), market)
    tray = await market.addProduct({ handle: "khay-tron", price: 450_000 })
    made = await market.addProduct({ handle: "khay-dat-lam", price: 900_000 })
    await sql(app, "update listing set lead_time_days = 12 where product_id = ?", [made.id])
    const members = [{ seller_id: market.seller.id, role: "owner" as const }]
    hue = new Caller(app.origin(), (await createPerson(app.container(), "0912 345 678", members)).token)
  })

  const ask = (handle: string, province: string, commune = "") =>
    buyer.send("get", `/store/product-delivery/${handle}?province_code=${province}&commune_code=${commune}`)

  it("is told on the product's page for the buyer's province, with the fee", async () => {
    const { body } = await ask(tray.handle, CA_MAU)
    expect(body.delivery).toMatchObject({
      province_name: "Tỉnh Cà Mau",
      fee_vnd: 33_000,
      expected: expectedOf(today, { ...READY, days: [3, 6] }),
    })
    const later = (await ask(made.handle, CA_MAU)).body.delivery.expected
    expect(later).toEqual(expectedOf(today, { make_days: 12, days: [3, 6], closed: null }))
  })

  it("is told for the commune where it is known, with the fee of the basket; one of another province counts for nothing", async () => {
    const { delivery } = (await ask(tray.handle, HA_NOI, HONG_VAN)).body
    expect(delivery).toMatchObject({ commune_name: "Xã Hồng Vân", fee_vnd: DELIVERY_FEE })
    const cartId = await buyer.readyCart(tray.variantId)
    expect((await buyer.basket(cartId)).body.basket).toMatchObject({
      delivery: { commune_code: HONG_VAN, province_code: HA_NOI },
      stalls: [{ shipping: delivery.fee_vnd }],
    })
    const province = (await ask(tray.handle, HA_NOI)).body.delivery
    expect(province).toMatchObject({ commune_name: null, fee_vnd: 20_000 })
    expect((await ask(tray.handle, HA_NOI, "00000")).body.delivery).toEqual(province)
    const far = (await ask(tray.handle, CA_MAU)).body.delivery
    expect((await ask(tray.handle, CA_MAU, HONG_VAN)).body.delivery).toEqual(far)
  })

  it("is refused for a province that is none, and for goods that are not to be seen", async () => {
    const nowhere = await ask(tray.handle, "00")
    expect([nowhere.status, nowhere.body.code, nowhere.body.field]).toEqual([400, "province_unknown", "province_code"])
    const unknown = await ask("khong-co", CA_MAU)
    expect([unknown.status, unknown.body.code]).toEqual([404, "product_not_found"])
  })

  it("is the same in basket, order and at the household, and a holiday set later moves nothing", async () => {
    const cartId = await buyer.readyCart(tray.variantId)
    const expected = expectedOf(today, { ...READY, days: [1, 2] })
    expect((await buyer.basket(cartId)).body.basket.stalls[0].expected).toEqual(expected)
    await buyer.add(cartId, made.variantId)
    const slow = expectedOf(today, { make_days: 12, days: [1, 2], closed: null })
    expect((await buyer.basket(cartId)).body.basket.stalls[0].expected).toEqual(slow)

    const { body } = await buyer.complete(cartId)
    await sql(app, "update seller set holiday_from = ?, holiday_until = ? where id = ?", [
      today,
      "2027-12-31",
      market.seller.id,
    ])
    const { order } = (await buyer.send("get", `/store/orders/by-code/${body.order_code}`)).body
    expect(order.stalls[0].expected).toEqual(slow)
    const [row] = (await hue.get("/seller/orders")).body.orders
    expect(row.send_by).toBe(slow.send_by)
    expect((await hue.get(`/seller/orders/${row.id}`)).body.order.expected).toEqual(slow)
    // The product's page already counts the holiday.
    expect((await ask(tray.handle, CA_MAU)).body.delivery.expected.send_by > "2027-12-31").toBe(true)
  })
})
