import tellHouseholds from "@cho-lang/seller-orders/jobs/tell-households"
import { ensureSharesWorkflow } from "@cho-lang/seller-orders/workflows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { beforeAll, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import type { TestProduct } from "../../support/goods"
import { createMarket, type Market, type TestSeller } from "../../support/market"
import { Caller, createPerson } from "../../support/people"
import { sql } from "../../support/stall"

interface Stock {
  stocked: number
  reserved: number
}

describeApp("an order's shares", (app) => {
  let market: Market
  let buyer: Buyer
  let tam: TestSeller
  let tray: TestProduct
  let box: TestProduct
  let hue: Caller
  let bacTam: Caller

  beforeAll(async () => {
    const container = app.container()
    market = await createMarket(container)
    tam = await market.addSeller("bac-tam")
    buyer = new Buyer(app.origin(), market)
    tray = await market.addProduct({ handle: "khay-tron", price: 450_000 })
    box = await market.addProduct({ handle: "hop-tron", price: 220_000, seller_id: tam.id })
    const owner = async (phone: string, { id }: { id: string }) =>
      new Caller(app.origin(), (await createPerson(container, phone, [{ seller_id: id, role: "owner" }])).token)
    hue = await owner("0912 345 678", market.seller)
    bacTam = await owner("0912 345 679", tam)
  })

  /** An order of two trays and one box; its code. */
  async function order(delivery: Record<string, unknown> = {}): Promise<{ code: string; id: string }> {
    const cartId = await buyer.openCart()
    await buyer.add(cartId, tray.variantId, 2)
    await buyer.add(cartId, box.variantId)
    await buyer.deliver(cartId, delivery)
    const { body } = await buyer.complete(cartId)
    return { code: body.order_code, id: body.order.id }
  }

  const mine = async (desk: Caller) => (await desk.get("/seller/orders")).body.orders[0]
  const read = async (code: string) => (await buyer.send("get", `/store/orders/by-code/${code}`)).body.order

  async function stock(variantId: string): Promise<Stock | undefined> {
    const [level] = await sql<Stock>(
      app,
      `select stocked_quantity::int as stocked, reserved_quantity::int as reserved from inventory_level level
         join product_variant_inventory_item need on need.inventory_item_id = level.inventory_item_id
        where need.variant_id = ?`,
      [variantId],
    )
    return level
  }

  async function coreTotal(orderId: string): Promise<number> {
    const query = app.container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "order", fields: ["total"], filters: { id: orderId } })
    return Number(data[0]?.total)
  }

  it("are one for each stall, with its own lines and its own parcel, and add up to the order", async () => {
    const { code, id } = await order()
    const shown = await read(code)
    expect(shown.stalls).toMatchObject([
      { seller: { handle: "co-hue" }, subtotal: 900_000, shipping: 15_000, state: "placed" },
      { seller: { handle: "bac-tam" }, subtotal: 220_000, shipping: 15_000, state: "placed" },
    ])
    const [a, b] = [await mine(hue), await mine(bacTam)]
    expect([a, b]).toMatchObject([
      { state: "placed", item_count: 2, total: 915_000, title: "Khay khay-tron" },
      { state: "placed", item_count: 1, total: 235_000 },
    ])
    expect([a.total + b.total, shown.total]).toEqual([await coreTotal(id), await coreTotal(id)])
    const rates = await sql(
      app,
      "select distinct commission_bps, value_added_tax_bps, income_tax_bps from seller_order",
    )
    expect(rates).toEqual([{ commission_bps: 0, value_added_tax_bps: 100, income_tax_bps: 50 }])
  })

  it("show a household its own alone: no core id, no e-mail, and the telephone from acceptance on", async () => {
    const { id } = await order()
    const { id: share } = await mine(hue)
    const { order: before } = (await hue.get(`/seller/orders/${share}`)).body
    expect(before).toMatchObject({
      items: [{ title: "Khay khay-tron", quantity: 2, total: 900_000 }],
      to_collect: 915_000,
      delivery: { recipient_name: "Trần Thị Mai", recipient_phone: null },
      next_actions: ["confirm", "decline"],
    })
    const after = (await hue.post(`/seller/orders/${share}/confirm`)).body.order
    expect(after).toMatchObject({ state: "confirmed", delivery: { recipient_phone: "+84912345678" } })
    for (const text of [before, after].map((view) => JSON.stringify(view))) {
      expect(text).not.toMatch(new RegExp(`${id}|mai@example.com|hop-tron`))
    }
    expect((await bacTam.get(`/seller/orders/${share}`)).body.code).toBe("seller_order_not_found")
    expect((await bacTam.post(`/seller/orders/${share}/pack`)).body.code).toBe("seller_order_not_found")
  })

  it("tell the household that a parcel is a present, and the wish when it has accepted", async () => {
    const gift = { is_gift: true, gift_note: "Chúc bà mạnh khỏe" }
    const { code } = await order(gift)
    expect((await read(code)).delivery).toMatchObject(gift)
    const { id } = await mine(hue)
    expect((await hue.get(`/seller/orders/${id}`)).body.order.delivery).toMatchObject({
      is_gift: true,
      gift_note: null,
    })
    expect((await hue.post(`/seller/orders/${id}/confirm`)).body.order.delivery).toMatchObject(gift)
  })

  it("go from hand to hand: packed goods leave the stock, a parcel has its number, a tap counts once", async () => {
    const { code } = await order()
    const { id } = await mine(hue)
    const tap = (deed: string, body = {}) => hue.post(`/seller/orders/${id}/${deed}`, body)
    expect((await tap("ship")).body).toMatchObject({ code: "order_state_wrong", state: "placed" })
    expect(await stock(tray.variantId)).toEqual({ stocked: 10, reserved: 2 })
    const confirmed = await Promise.all([tap("confirm"), tap("confirm")])
    expect(confirmed.map(({ body }) => [body.order.state, body.repeated]).sort()).toEqual([
      ["confirmed", false],
      ["confirmed", true],
    ])
    expect((await tap("pack")).body.order).toMatchObject({ state: "packed", next_actions: ["ship", "unpack"] })
    expect((await tap("ready")).body.code, "sending was paid for").toBe("order_state_wrong")
    expect(await stock(tray.variantId)).toEqual({ stocked: 8, reserved: 0 })
    expect(await stock(box.variantId)).toEqual({ stocked: 10, reserved: 1 })
    expect((await tap("ship", { tracking_code: "x" })).body).toMatchObject({
      code: "tracking_code_wrong",
      field: "tracking_code",
    })
    const sent = await tap("ship", { carrier: "Bưu điện", tracking_code: "vn 1234 5678" })
    expect(sent.body.order).toMatchObject({ state: "shipped", tracking_code: "VN12345678" })
    // Sent late from a bad network: it was accepted long ago.
    expect((await tap("confirm")).body).toMatchObject({ repeated: true, order: { state: "shipped" } })
    expect((await tap("deliver")).body.order).toMatchObject({ state: "delivered", next_actions: [] })
    const stalls = (await read(code)).stalls
    expect(stalls).toMatchObject([{ state: "delivered", tracking_code: "VN12345678" }, { state: "placed" }])
    const query = app.container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: ["fulfillments.delivered_at", "fulfillments.labels.tracking_number"],
    })
    expect(data).toMatchObject([{ fulfillments: [{ labels: [{ tracking_number: "VN12345678" }] }] }])
  })

  it("can be declined alone: stock is free, the order owes less, the others go on", async () => {
    const { code, id } = await order()
    const { id: share } = await mine(hue)
    const wrong = await hue.post(`/seller/orders/${share}/decline`, { reason: "vì thế" })
    expect([wrong.status, wrong.body.code, wrong.body.field]).toEqual([400, "end_reason_wrong", "reason"])
    const done = await hue.post(`/seller/orders/${share}/decline`, { reason: "broken", note: "Khay bị nứt" })
    expect(done.body.order).toMatchObject({ state: "declined", to_collect: 0, end_reason: "broken", next_actions: [] })
    expect(await stock(tray.variantId)).toEqual({ stocked: 10, reserved: 0 })
    expect(await coreTotal(id)).toBe(235_000)
    const other = await mine(bacTam)
    for (const deed of ["confirm", "pack", "ship", "deliver"]) {
      expect((await bacTam.post(`/seller/orders/${other.id}/${deed}`)).status, deed).toBe(200)
    }
    expect(await read(code)).toMatchObject({
      credit_total: 915_000,
      total: 235_000,
      stalls: [{ state: "declined", end_reason: "broken" }, { state: "delivered" }],
    })
    expect(await coreTotal(id)).toBe(235_000)
    expect((await hue.post(`/seller/orders/${share}/confirm`)).body).toMatchObject({ code: "order_state_wrong" })
  })

  it("are told to the household at once, and again when one has waited for a day; each once", async () => {
    await order()
    const news = async (desk: Caller) =>
      (await desk.get("/seller/news")).body.news.map(
        ({ key, facts }: { key: string; facts: { reference: string } }) => [key, facts.reference],
      )
    const { reference } = await mine(hue)
    await vi.waitFor(async () => expect(await news(hue)).toEqual([["order-new", reference]]), 10_000)
    await tellHouseholds(app.container())
    await sql(app, "update seller_order set announced_at = now() - interval '25 hours'")
    await bacTam.post(`/seller/orders/${(await mine(bacTam)).id}/confirm`)
    await tellHouseholds(app.container())
    await tellHouseholds(app.container())
    expect(await news(hue)).toEqual([
      ["order-waits", reference],
      ["order-new", reference],
    ])
    expect((await news(bacTam)).map(([key]: string[]) => key)).toEqual(["order-new"])
  })

  it("can be cancelled by who has the code until they are packed, and received once they are sent", async () => {
    const { code, id } = await order()
    const buy = (reference: string, deed: string) =>
      buyer.send("post", `/store/orders/by-code/${code}/shares/${reference}/${deed}`, {})
    const [a, b] = [await mine(hue), await mine(bacTam)]
    const cancelled = await buy(a.reference, "cancel")
    expect(cancelled.body.order).toMatchObject({
      total: 235_000,
      stalls: [{ state: "cancelled" }, { state: "placed" }],
    })
    expect([await stock(tray.variantId), await coreTotal(id)]).toEqual([{ stocked: 10, reserved: 0 }, 235_000])
    expect((await buy(a.reference, "cancel")).status).toBe(200)
    expect(await coreTotal(id)).toBe(235_000)
    const keys = async () => (await hue.get("/seller/news")).body.news.map(({ key }: { key: string }) => key)
    await vi.waitFor(async () => expect(await keys()).toContain("order-cancelled"), 10_000)

    for (const deed of ["confirm", "pack"]) {
      await bacTam.post(`/seller/orders/${b.id}/${deed}`)
    }
    expect((await buy(b.reference, "cancel")).body).toMatchObject({ code: "order_state_wrong", state: "packed" })
    expect((await buy(b.reference, "receive")).body).toMatchObject({ code: "order_state_wrong" })
    await bacTam.post(`/seller/orders/${b.id}/ship`)
    expect((await buy(b.reference, "receive")).body.order.stalls[1]).toMatchObject({ state: "completed" })
    expect((await buy(b.reference, "receive")).status).toBe(200)
    for (const [wrong, reference] of [
      [code, "1-99"],
      ["00000000000000000000000000", b.reference],
    ]) {
      const path = `/store/orders/by-code/${wrong}/shares/${reference}/cancel`
      expect((await buyer.send("post", path, {})).body.code).toBe("order_not_found")
    }
  })

  it("are made again where a dying process left an order without them, never twice", async () => {
    const { id } = await order()
    const known = await sql(app, "select seller_id, position, reference from seller_order order by position")
    await sql(app, "delete from seller_order_item")
    await sql(app, "delete from seller_order")
    const ensure = () => ensureSharesWorkflow(app.container()).run({ input: { order_id: id } })
    const made = await Promise.all([ensure(), ensure(), ensure()])
    expect(made.flatMap(({ result }) => result)).toHaveLength(2)
    expect(await sql(app, "select seller_id, position, reference from seller_order order by position")).toEqual(known)
    expect(await sql(app, "select count(*)::int as lines from seller_order_item")).toEqual([{ lines: 2 }])
  })

  it("go with the order when it cannot be: nothing is left of it", async () => {
    const cartId = await buyer.readyCart(tray.variantId)
    await sql(app, "update payment_session set provider_id = 'pp_gone'")
    const { status } = await buyer.complete(cartId)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(await sql(app, "select id from seller_order")).toEqual([])
    expect(await sql(app, "select id from seller_order_item")).toEqual([])
    expect(await stock(tray.variantId)).toEqual({ stocked: 10, reserved: 0 })
  })
})
