import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import type { Buyer } from "../../support/buyer"
import type { Caller } from "../../support/people"
import { createTwoStalls } from "../../support/two-stalls"

const TERMS = {
  zones: null,
  free_from_vnd: null,
  pick_up: true,
  pick_up_place: "12 xóm Đình",
  pick_up_hours: "8–17 giờ",
}
const COLLECTS = {
  recipient_name: "Trần Thị Mai",
  recipient_phone: "0912 345 678",
  contact: "mai@example.com",
  street: "",
  commune_code: "",
}

describeApp("a buyer who comes for everything", (app) => {
  let buyer: Buyer
  let hue: Caller
  let tray: string
  let box: string

  beforeAll(async () => {
    const { market, ...shop } = await createTwoStalls(app)
    ;({ buyer, hue } = shop)
    tray = (await market.addProduct({ handle: "khay-tron", price: 450_000 })).variantId
    const tam = await market.addSeller("anh-nam")
    box = (await market.addProduct({ handle: "hop-vuong", price: 220_000, seller_id: tam.id })).variantId
    await hue.post("/seller/delivery", { revision: 0, ...TERMS })
  })

  async function cart(...variants: string[]): Promise<string> {
    const id = await buyer.openCart()
    for (const variant of variants) {
      await buyer.add(id, variant)
    }
    return id
  }
  const give = (id: string, change = {}) =>
    buyer.send("post", `/store/carts/${id}/delivery`, { ...COLLECTS, pick_up: ["co-hue"], ...change })

  it("types no address: none is kept, none is shown, and nothing is paid for sending", async () => {
    const id = await cart(tray)
    const given = await give(id)
    expect([given.status, given.body.basket]).toMatchObject([
      200,
      {
        delivery: { recipient_name: "Trần Thị Mai", street: null, commune_name: "", province_name: "" },
        shipping_total: 0,
        stalls: [{ pick_up: true, shipping: 0, expected: { from: expect.any(String) } }],
      },
    ])
    const { body, status } = await buyer.complete(id)
    expect(status).toBe(200)
    const { order } = (await buyer.send("get", `/store/orders/by-code/${body.order_code}`)).body
    expect(order).toMatchObject({
      total: 450_000,
      delivery: { recipient_phone: "+84912345678", street: null, commune_name: "", province_name: "" },
      stalls: [{ pick_up_at: { place: "12 xóm Đình" } }],
    })

    const [{ id: share }] = (await hue.get("/seller/orders")).body.orders
    for (const deed of ["confirm", "pack", "ready", "deliver"]) {
      expect([deed, (await hue.post(`/seller/orders/${share}/${deed}`)).status]).toEqual([deed, 200])
    }
    const seen = (await hue.get(`/seller/orders/${share}`)).body.order.delivery
    expect(seen).toMatchObject({
      recipient_name: "Trần Thị Mai",
      street: null,
      commune_name: null,
      province_name: null,
    })
  })

  it.each([
    ["something is sent", ["co-hue"], true],
    ["nothing is collected", [], false],
  ])("is asked for one where %s, at both fields", async (_, pick_up, both) => {
    const { status, body } = await give(await cart(tray, ...(both ? [box] : [])), { pick_up })
    expect([status, body]).toMatchObject([
      400,
      { code: "text_required", errors: [{ field: "street" }, { field: "commune_code" }] },
    ])
  })

  it("is asked for one when goods of another stall come into the basket", async () => {
    const id = await cart(tray)
    await give(id)
    await buyer.add(id, box)
    const { body } = await buyer.basket(id)
    expect(body.basket).toMatchObject({
      delivery: null,
      shipping_total: 0,
      stalls: [{ shipping: null }, { shipping: null }],
    })
    const placed = await buyer.complete(id)
    expect([placed.status, placed.body.code]).toEqual([400, "delivery_missing"])
    expect((await buyer.deliver(id, { pick_up: ["co-hue"] })).status).toBe(200)
    expect((await buyer.complete(id)).status).toBe(200)
  })

  it("is asked for one when the stall lets nobody come any more, unless it was settled before", async () => {
    const [settled, open] = [await cart(tray), await cart(tray)]
    await give(settled)
    await give(open)
    await hue.post("/seller/delivery", { revision: 1, ...TERMS, pick_up: false })
    await buyer.add(open, tray)
    const placed = await buyer.complete(open)
    expect([placed.status, placed.body.code]).toEqual([400, "delivery_missing"])
    expect((await buyer.complete(settled)).status).toBe(200)
  })

  it("who gives an address all the same keeps it", async () => {
    const id = await cart(tray)
    const { body } = await buyer.deliver(id, { pick_up: ["co-hue"] })
    expect(body.basket.delivery).toMatchObject({ street: "12 ngõ 5, thôn Hạ Thái", commune_name: "Xã Hồng Vân" })
    // And takes it back by leaving it empty.
    expect((await give(id)).body.basket.delivery).toMatchObject({ street: null, commune_name: "" })
  })
})
