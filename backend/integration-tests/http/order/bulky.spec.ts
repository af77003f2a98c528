import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { beforeAll, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import type { Buyer } from "../../support/buyer"
import type { TestProduct } from "../../support/goods"
import type { Market } from "../../support/market"
import type { Caller } from "../../support/people"
import { sql } from "../../support/stall"
import { createTwoStalls } from "../../support/two-stalls"

describeApp("bulky goods", (app) => {
  let market: Market
  let buyer: Buyer
  let table: TestProduct
  let tray: TestProduct
  let hue: Caller
  let stranger: Caller

  beforeAll(async () => {
    ;({ market, buyer, hue, stranger } = await createTwoStalls(app))
    table = await market.addProduct({ handle: "bo-ban-ghe", price: 9_000_000 })
    tray = await market.addProduct({ handle: "khay-tron", price: 450_000 })
    await sql(app, "update listing set delivery_by_agreement = true where product_id = ?", [table.id])
  })

  /** An order with the piece, accepted by its household. */
  async function accepted(variantId = table.variantId) {
    const { body } = await buyer.complete(await buyer.readyCart(variantId))
    const [row] = (await hue.get("/seller/orders")).body.orders
    await hue.post(`/seller/orders/${row.id}/confirm`)
    return { code: body.order_code as string, id: row.id as string, reference: row.reference as string }
  }

  const desk = async (id: string) => (await hue.get(`/seller/orders/${id}`)).body.order
  const page = async (code: string) => (await buyer.send("get", `/store/orders/by-code/${code}`)).body.order
  const propose = (id: string, amount_vnd: unknown, by = hue) =>
    by.post(`/seller/orders/${id}/delivery-fee`, { amount_vnd, note: "Xe tải, giao tận cửa" })
  const answer = (code: string, reference: string, body: unknown) =>
    buyer.send("post", `/store/orders/by-code/${code}/shares/${reference}/delivery-fee`, body)

  it("are ordered without a fee, and said to be so on the page, in the basket and in the order", async () => {
    const { delivery } = (await buyer.send("get", `/store/product-delivery/${table.handle}?province_code=96`)).body
    expect(delivery).toMatchObject({ by_agreement: true, fee_vnd: 0 })
    const cartId = await buyer.readyCart(table.variantId)
    await buyer.add(cartId, tray.variantId)
    expect((await buyer.basket(cartId)).body.basket).toMatchObject({
      shipping_total: 0,
      stalls: [{ by_agreement: true, shipping: 0 }],
    })
    const { body } = await buyer.complete(cartId)
    expect((await page(body.order_code)).stalls).toMatchObject([{ by_agreement: true, fee_request: null }])
  })

  it("are packed when the buyer agreed to the fee, and not before; the courier collects it with the rest", async () => {
    const { code, id, reference } = await accepted()
    expect(await desk(id)).toMatchObject({ by_agreement: true, next_actions: ["decline"], to_collect: 9_000_000 })
    const early = await hue.post(`/seller/orders/${id}/pack`)
    expect([early.status, early.body.code]).toEqual([409, "fee_not_agreed"])

    expect((await propose(id, 350_000)).body.order.fee_request).toMatchObject({
      amount_vnd: 350_000,
      state: "proposed",
    })
    const unanswered = await hue.post(`/seller/orders/${id}/pack`)
    expect([unanswered.status, unanswered.body.code]).toEqual([409, "fee_not_agreed"])
    const seen = (await page(code)).stalls[0].fee_request
    expect(seen).toEqual({
      code: `${reference}-1`,
      amount_vnd: 350_000,
      state: "proposed",
      note: "Xe tải, giao tận cửa",
    })

    const agreed = await answer(code, reference, { code: seen.code, agree: true })
    expect(agreed.body.order).toMatchObject({ total: 9_000_000, agreed_fees: 350_000 })
    expect((await answer(code, reference, { code: seen.code, agree: true })).status).toBe(200)
    const news = async () => (await hue.get("/seller/news")).body.news.map(({ key }: { key: string }) => key)
    await vi.waitFor(async () => expect(await news()).toContain("order-fee-agreed"), 10_000)
    expect(await desk(id)).toMatchObject({ to_collect: 9_350_000, next_actions: ["pack", "decline"] })
    const other = await propose(id, 100_000)
    expect([other.status, other.body.code]).toEqual([409, "fee_agreed"])
    expect((await hue.post(`/seller/orders/${id}/pack`)).status).toBe(200)
    expect((await hue.post(`/seller/orders/${id}/ship`, {})).status).toBe(200)
  })

  it("are agreed upon by the proposal that was read, not by a newer one", async () => {
    const { code, id, reference } = await accepted()
    await propose(id, 350_000)
    await propose(id, 900_000)
    const late = await answer(code, reference, { code: `${reference}-1`, agree: true })
    expect([late.status, late.body.code]).toEqual([409, "fee_changed"])
    expect((await answer(code, reference, { code: `${reference}-2`, agree: false })).status).toBe(200)
    expect(await desk(id)).toMatchObject({ fee_request: { state: "refused" }, next_actions: ["decline"] })
    await propose(id, 500_000)
    const both = await Promise.all(
      [true, false].map((agree) => answer(code, reference, { code: `${reference}-3`, agree })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it("have one fee asked by one form, also where it comes late or after a newer one", async () => {
    const { code, id, reference } = await accepted()
    const form = (key: string, amount_vnd: number, replaces: string) =>
      hue.post(`/seller/orders/${id}/delivery-fee`, { amount_vnd, request_key: `form-${key}-00`, replaces })
    const told = async (key: string, amount_vnd: number, replaces: string) => {
      const { status, body } = await form(key, amount_vnd, replaces)
      return body.code ?? [status, body.repeated, body.order.fee_request.code, body.order.fee_request.amount_vnd]
    }
    const [first, second, third] = [1, 2, 3].map((n) => `${reference}-${n}`) as [string, string, string]
    expect(await told("a", 350_000, "")).toEqual([200, false, first, 350_000])
    expect(await told("a", 350_000, ""), "twice").toEqual([200, true, first, 350_000])
    expect(await told("a", 250_000, ""), "corrected, though the first had come").toBe("fee_changed")
    expect(await told("b", 250_000, first)).toEqual([200, false, second, 250_000])
    expect(await told("a", 350_000, ""), "late").toEqual([200, true, second, 250_000])
    expect(await told("c", 400_000, ""), "late, and first now").toBe("fee_changed")
    await answer(code, reference, { code: second, agree: false })
    expect(await told("b", 250_000, first), "late, after it was refused").toEqual([200, true, second, 250_000])
    expect((await page(code)).stalls[0].fee_request).toMatchObject({ code: second, state: "refused" })
    expect(await told("d", 250_000, second)).toEqual([200, false, third, 250_000])
    const both = await Promise.all([form("e", 100_000, third), form("e", 100_000, third)])
    expect(both.map(({ body }) => body.repeated).sort()).toEqual([false, true])
    const rows = await sql(app, "select code from payment_request where seller_order_id = ?", [id])
    expect(rows).toHaveLength(4)
  })

  it("have their fee talked over with who buys, whose number is there until it is agreed", async () => {
    const cartId = await buyer.openCart()
    await buyer.add(cartId, table.variantId)
    await buyer.deliver(cartId, { contact: "0987 654 321" })
    const { body } = await buyer.complete(cartId)
    const { id, reference } = (await hue.get("/seller/orders")).body.orders[0]
    const number = async () => (await desk(id)).delivery.buyer_phone
    expect(await number()).toBeNull()
    await hue.post(`/seller/orders/${id}/confirm`)
    expect(await number()).toBe("+84987654321")
    await propose(id, 350_000)
    await answer(body.order_code, reference, { code: `${reference}-1`, agree: true })
    expect(await number()).toBeNull()
  })

  it("owe no fee once their share is over", async () => {
    const { code, id, reference } = await accepted()
    await propose(id, 350_000)
    await answer(code, reference, { code: `${reference}-1`, agree: true })
    await buyer.send("post", `/store/orders/by-code/${code}/shares/${reference}/cancel`)
    expect(await page(code)).toMatchObject({ agreed_fees: 0, total: 0, stalls: [{ fee_request: null }] })
    expect(await desk(id)).toMatchObject({ to_collect: 0 })
  })

  /** Handed over with its fee, 9,350,000 paid at the door. */
  async function delivered() {
    const order = await accepted()
    await propose(order.id, 350_000)
    await answer(order.code, order.reference, { code: `${order.reference}-1`, agree: true })
    for (const deed of ["pack", "ship", "deliver"]) {
      expect((await hue.post(`/seller/orders/${order.id}/${deed}`, {})).status).toBe(200)
    }
    return { ...order, path: `/store/orders/by-code/${order.code}/shares/${order.reference}` }
  }

  it("have their fee paid when they are handed over, and given back when they come back broken", async () => {
    const { code, id, path } = await delivered()
    expect(await desk(id)).toMatchObject({ to_collect: 0, fee_request: { state: "captured" } })
    const shown = await page(code)
    expect(shown).toMatchObject({ total: 9_000_000, agreed_fees: 350_000 })
    const items = [{ id: shown.stalls[0].items[0].id, quantity: 1 }]
    const asked = await buyer.send("post", `${path}/returns`, { request_key: "khoa-bulky-1", reason: "broken", items })
    const [{ id: back }] = asked.body.order.stalls[0].returns
    await hue.post(`/seller/orders/${id}/returns/${back}/receive`, { items: [{ id: items[0]?.id, restock: 0 }] })
    const after = await page(code)
    expect(after).toMatchObject({ total: 0, agreed_fees: 0 })
    expect(after.stalls[0]).toMatchObject({
      state: "returned",
      refunds: [{ amount: 9_350_000, method: "by_hand", state: "due" }],
    })
    expect((await desk(id)).fee_request.state).toBe("captured")
    await buyer.send("post", `${path}/refunds/${after.stalls[0].refunds[0].id}/received`, {})
    expect((await desk(id)).fee_request.state).toBe("refunded")
  })

  it("keep their fee where the buyer changed his mind", async () => {
    const { code, id, path } = await delivered()
    const items = [{ id: (await page(code)).stalls[0].items[0].id, quantity: 1 }]
    const wish = { request_key: "khoa-bulky-2", reason: "changed_mind", items }
    const [{ id: back }] = (await buyer.send("post", `${path}/returns`, wish)).body.order.stalls[0].returns
    await hue.post(`/seller/orders/${id}/returns/${back}/receive`, { items: [{ id: items[0]?.id, restock: 1 }] })
    expect((await page(code)).stalls[0].refunds).toMatchObject([{ amount: 9_000_000 }])
  })

  it("ask for no fee once their whole order was cancelled by staff", async () => {
    const { code, id, reference } = await accepted()
    await propose(id, 350_000)
    await answer(code, reference, { code: `${reference}-1`, agree: true })
    const [row] = await sql<{ order_id: string }>(app, "select order_id from seller_order where id = ?", [id])
    await cancelOrderWorkflow(app.container()).run({ input: { order_id: row?.order_id ?? "" } })
    await vi.waitFor(async () => expect((await desk(id)).state).toBe("cancelled"), 10_000)
    expect(await desk(id)).toMatchObject({ to_collect: 0, fee_request: null, next_actions: [] })
    expect((await page(code)).agreed_fees).toBe(0)
    expect(await propose(id, 100_000).then(({ status, body }) => [status, body.code])).toEqual([
      409,
      "order_state_wrong",
    ])
  })

  it("ask nobody else, and for nothing that is no fee", async () => {
    const bulky = await accepted()
    const refused = async (call: Promise<{ status: number; body: { code: string } }>) => {
      const { status, body } = await call
      return [status, body.code]
    }
    expect(await refused(propose(bulky.id, 1000, stranger))).toEqual([404, "seller_order_not_found"])
    expect(await refused(propose(bulky.id, -1))).toEqual([400, "fee_wrong"])
    expect(await refused(propose(bulky.id, 350)), "thousands without their zeros").toEqual([400, "fee_small"])
    expect(await refused(propose(bulky.id, 0.5))).toEqual([400, "fee_wrong"])
    expect(await refused(propose(bulky.id, ""))).toEqual([400, "fee_missing"])
    expect(await refused(propose(bulky.id, 50_000_001))).toEqual([400, "fee_too_high"])
    const wrongCode = answer(bulky.code, bulky.reference, { code: `${bulky.reference}-1`, agree: true })
    expect(await refused(wrongCode)).toEqual([409, "fee_changed"])
    expect(await refused(answer("0".repeat(26), bulky.reference, { code: "1-1-1", agree: true }))).toEqual([
      404,
      "order_not_found",
    ])
    const usual = await accepted(tray.variantId)
    expect(await refused(propose(usual.id, 20_000))).toEqual([409, "fee_not_asked"])
  })
})
