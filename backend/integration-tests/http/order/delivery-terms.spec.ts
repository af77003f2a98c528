import { beforeAll, describe, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import type { Buyer } from "../../support/buyer"
import type { TestProduct } from "../../support/goods"
import type { Market } from "../../support/market"
import type { Caller } from "../../support/people"
import { DELIVERY_FEE } from "../../support/shop"
import { sql } from "../../support/stall"
import { createTwoStalls } from "../../support/two-stalls"

const sums = { first_kg_vnd: 11_000, each_further_kg_vnd: 2_000 }
const OWN = {
  revision: 0,
  zones: { commune: sums, province: sums, region: sums, country: sums },
  free_from_vnd: 1_000_000,
  pick_up: true,
  pick_up_place: "Số 5, thôn Hạ Thái",
  pick_up_hours: "8 giờ đến 17 giờ",
}

describeApp("how a stall sends", (app) => {
  let market: Market
  let buyer: Buyer
  let tray: TestProduct
  let hue: Caller
  let stranger: Caller

  beforeAll(async () => {
    ;({ market, buyer, hue, stranger } = await createTwoStalls(app))
    tray = await market.addProduct({ handle: "khay-tron", price: 450_000 })
  })

  const stallOf = async (cartId: string) => (await buyer.basket(cartId)).body.basket.stalls[0]

  describe("at the desk", () => {
    it("is as the market does until it is written, over the revision that was read", async () => {
      const { body } = await hue.get("/seller/delivery")
      expect(body.delivery).toMatchObject({ revision: 0, zones: null, free_from_vnd: null, pick_up: false })
      expect(body.market.commune).toEqual({ first_kg_vnd: 15_000, each_further_kg_vnd: 3_000 })

      const saved = await hue.post("/seller/delivery", OWN)
      expect([saved.status, saved.body.delivery]).toEqual([200, { ...OWN, revision: 1 }])
      expect((await stranger.get("/seller/delivery")).body.delivery.revision).toBe(0)

      const late = await hue.post("/seller/delivery", { ...OWN, pick_up: false })
      expect([late.status, late.body.code]).toEqual([409, "delivery_changed"])
      const both = await Promise.all([1, 2].map(() => hue.post("/seller/delivery", { ...OWN, revision: 1 })))
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
      expect((await hue.get("/seller/delivery")).body.delivery).toEqual({ ...OWN, revision: 2 })
    })

    it("names every wrong sum", async () => {
      const zones = { ...OWN.zones, commune: { first_kg_vnd: -1 } }
      const { status, body } = await hue.post("/seller/delivery", { ...OWN, zones, free_from_vnd: 5 })
      expect([status, body.code]).toEqual([400, "fee_wrong"])
      expect(body.errors).toEqual([
        { code: "fee_wrong", field: "zones.commune.first_kg_vnd" },
        { code: "fee_missing", field: "zones.commune.each_further_kg_vnd" },
        { code: "fee_small", field: "free_from_vnd" },
      ])
    })
  })

  it("decides the fee: the stall's own sums, and nothing from its amount on", async () => {
    await hue.post("/seller/delivery", OWN)
    const page = await buyer.send("get", `/store/product-delivery/${tray.handle}?province_code=96`)
    expect(page.body.delivery).toMatchObject({
      fee_vnd: 11_000,
      free_from_vnd: 1_000_000,
      collect_from: expect.any(String),
    })

    const cartId = await buyer.readyCart(tray.variantId)
    expect(await stallOf(cartId)).toMatchObject({ shipping: 11_000, can_pick_up: true, free_from_vnd: 1_000_000 })
    await buyer.add(cartId, tray.variantId, 2)
    expect(await stallOf(cartId)).toMatchObject({ shipping: 0 })
    const { body } = await buyer.complete(cartId)
    const { order } = (await buyer.send("get", `/store/orders/by-code/${body.order_code}`)).body
    expect(order).toMatchObject({ subtotal: 1_350_000, shipping_total: 0, total: 1_350_000 })
  })

  it("changes no fee that was shown while the payment over it stands", async () => {
    await hue.post("/seller/delivery", OWN)
    const shown = await buyer.readyCart(tray.variantId)
    const market = {
      revision: 1,
      zones: null,
      free_from_vnd: null,
      pick_up: true,
      pick_up_place: "a",
      pick_up_hours: "b",
    }
    expect((await hue.post("/seller/delivery", market)).status).toBe(200)
    expect(await stallOf(shown)).toMatchObject({ shipping: 11_000 })
    const { body } = await buyer.complete(shown)
    const { order } = (await buyer.send("get", `/store/orders/by-code/${body.order_code}`)).body
    expect([order.shipping_total, order.total]).toEqual([11_000, 461_000])
    expect(await stallOf(await buyer.readyCart(tray.variantId))).toMatchObject({ shipping: DELIVERY_FEE })
  })

  it("keeps no copy of the stall's address: who collects after it moved is sent to the new house", async () => {
    const { delivery } = (await hue.get("/seller/delivery")).body
    const saved = await hue.post("/seller/delivery", {
      ...OWN,
      revision: delivery.revision,
      pick_up_place: delivery.pick_up_place,
    })
    expect(saved.status).toBe(200)
    await sql(app, "update seller set street_address = 'Ngõ mới' where id = ?", [market.seller.id])
    expect((await hue.get("/seller/delivery")).body.delivery.pick_up_place).toMatch(/^Ngõ mới/)
  })

  it("lets the buyer come to the stall, who reads where and when once it is ordered", async () => {
    await hue.post("/seller/delivery", OWN)
    const cartId = await buyer.openCart()
    await buyer.add(cartId, tray.variantId)
    const { body: chosen } = await buyer.deliver(cartId, { pick_up: [market.seller.handle] })
    expect(chosen.basket).toMatchObject({ shipping_total: 0, stalls: [{ pick_up: true, shipping: 0 }] })
    expect(JSON.stringify(chosen.basket)).not.toContain(OWN.pick_up_place)

    const { body } = await buyer.complete(cartId)
    const read = async () => (await buyer.send("get", `/store/orders/by-code/${body.order_code}`)).body.order.stalls[0]
    expect(await read()).toMatchObject({
      pick_up: true,
      pick_up_at: { place: OWN.pick_up_place, hours: OWN.pick_up_hours },
    })
    const [row] = (await hue.get("/seller/orders")).body.orders
    expect(row.pick_up).toBe(true)
    for (const deed of ["confirm", "pack"]) await hue.post(`/seller/orders/${row.id}/${deed}`)
    const { order } = (await hue.get(`/seller/orders/${row.id}`)).body
    expect([order.pick_up, order.next_actions]).toEqual([true, ["ready", "unpack"]])
    const sent = await hue.post(`/seller/orders/${row.id}/ship`, {})
    expect([sent.status, sent.body.code]).toEqual([409, "order_state_wrong"])
    await hue.post(`/seller/orders/${row.id}/ready`)
    expect((await read()).state).toBe("ready_to_collect")
    await hue.post(`/seller/orders/${row.id}/deliver`)
    expect((await read()).state).toBe("delivered")
  })

  it("refuses to have it collected where that is not offered", async () => {
    await hue.post("/seller/delivery", OWN)
    const cartId = await buyer.openCart()
    await buyer.add(cartId, tray.variantId)
    for (const pick_up of [["bac-tam"], ["khong-co"], [market.seller.handle, "bac-tam"]]) {
      const { status, body } = await buyer.deliver(cartId, { pick_up })
      expect([status, body.code, body.field]).toEqual([400, "pick_up_not_offered", "pick_up"])
    }
    expect((await buyer.basket(cartId)).body.basket.delivery).toBeNull()
  })
})
