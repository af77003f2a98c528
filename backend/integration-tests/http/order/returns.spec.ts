import { beforeAll, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import {
  askBack,
  coreMoney,
  createTwoStalls,
  placeOrder,
  readOrder,
  stockOf,
  type TwoStalls,
} from "../../support/delivered"
import { givingBack } from "../../support/returned"
import { refusal, sql } from "../../support/stall"

describeApp("goods that go back", (app) => {
  let stalls: TwoStalls

  beforeAll(async () => {
    stalls = await createTwoStalls(app)
  })

  const { asked, delivered, lineOf, shareOf, tap } = givingBack(() => stalls)

  it("are asked for by who has the code, answered by the household, and cost the buyer nothing once they are back", async () => {
    const order = await asked(1, { note: "Vỡ một góc" })
    expect(await shareOf(order)).toMatchObject({
      state: "delivered",
      returns: [{ state: "asked", reason: "broken", note: "Vỡ một góc", items: [{ quantity: 1 }] }],
      returnable: { items: [{ id: order.line, left: 1 }] },
    })
    const news = async () => (await stalls.hue.get("/seller/news")).body.news.map(({ key }: { key: string }) => key)
    await vi.waitFor(async () => expect(await news()).toContain("return-asked"), 10_000)

    const accepted = await tap(order, order.returned, "accept", { way_back_payer: "stall" })
    expect(accepted.body).toMatchObject({
      repeated: false,
      order: { returns: [{ state: "accepted", way_back_payer: "stall", next_actions: ["receive", "refuse"] }] },
    })
    expect((await stockOf(app, stalls.tray.variantId))?.stocked).toBe(8)
    const back = await tap(order, order.returned, "receive", { items: [{ id: order.line, restock: 1 }] })
    expect(back.body.order).toMatchObject({
      state: "delivered",
      returned_total: 450_000,
      returns: [{ state: "received", next_actions: [] }],
      refunds: [{ amount: 450_000, method: "by_hand", state: "due" }],
    })
    expect((await stockOf(app, stalls.tray.variantId))?.stocked).toBe(9)
    const shown = await readOrder(stalls, order)
    expect(shown).toMatchObject({ total: 700_000, returned_total: 450_000 })
    // The other stall's cash on delivery stands as it was.
    expect(await coreMoney(app, order.id)).toEqual({
      total: 700_000,
      paid: 0,
      pending: 700_000,
      collections: ["authorized"],
      cancelled: [],
    })
  })

  it("are counted once, however often the tap comes", async () => {
    const order = await asked(2)
    const body = { items: [{ id: order.line, restock: 2 }] }
    const taps = await Promise.all([1, 2, 3].map(() => tap(order, order.returned, "receive", body)))
    expect(taps.map(({ status, body }) => [status, body.repeated]).sort()).toEqual([
      [200, false],
      [200, true],
      [200, true],
    ])
    expect((await stockOf(app, stalls.tray.variantId))?.stocked).toBe(10)
    expect(await shareOf(order)).toMatchObject({
      state: "returned",
      returned_total: 900_000,
      // The household answers for what was broken, and nothing is left: the delivery fee goes back too.
      credit_total: 15_000,
      refunds: [{ amount: 915_000 }],
      returnable: null,
    })
    expect((await coreMoney(app, order.id)).total).toBe(235_000)
  })

  it("are written off where they cannot be sold again", async () => {
    const order = await asked(2, { reason: "changed_mind" })
    await tap(order, order.returned, "receive", { items: [{ id: order.line, restock: 1 }] })
    expect((await stockOf(app, stalls.tray.variantId))?.stocked).toBe(9)
    const share = await shareOf(order)
    expect(share).toMatchObject({ state: "returned", credit_total: 0, refunds: [{ amount: 900_000 }] })
    expect(share.returns[0].items).toMatchObject([{ quantity: 2, restock: 1 }])
    expect((await coreMoney(app, order.id)).total).toBe(250_000)
  })

  it("are never more than were bought, also of two requests at once", async () => {
    const order = await delivered()
    const one = [{ id: order.line, quantity: 1 }]
    const three = await Promise.all([1, 2, 3].map(() => askBack(stalls, order.share.path, one)))
    expect(three.map(({ status }) => status).sort()).toEqual([200, 200, 409])
    expect(refusal(three.find(({ status }) => status === 409) as never)).toEqual([
      409,
      "return_quantity_too_high",
      "items.0.quantity",
    ])
    const twice = await Promise.all(
      [1, 2].map(() =>
        stalls.buyer.send("post", `${order.share.path}/returns`, {
          request_key: "mot-khoa-1",
          reason: "other",
          items: one,
        }),
      ),
    )
    expect(twice.map(({ body }) => body.code)).toEqual(["return_quantity_too_high", "return_quantity_too_high"])
    const [first] = (await shareOf(order)).returns
    await tap(order, first.id, "refuse", { reason: "used", note: "Đã dùng" })
    const again = () =>
      stalls.buyer.send("post", `${order.share.path}/returns`, {
        request_key: "mot-khoa-2",
        reason: "other",
        items: one,
      })
    expect((await Promise.all([again(), again()])).map(({ status }) => status)).toEqual([200, 200])
    expect((await shareOf(order)).returns.map(({ state }: { state: string }) => state)).toEqual([
      "refused",
      "asked",
      "asked",
    ])
  })

  it("refuse what is not right, and nothing changes", async () => {
    const order = await delivered()
    const { line } = order
    const ask = (items: { id: string; quantity: unknown }[], more = {}) =>
      askBack(stalls, order.share.path, items, more)
    const foreign = await lineOf(order, 1)
    expect(refusal(await ask([{ id: foreign, quantity: 1 }]))).toEqual([400, "return_item_unknown", "items.0.id"])
    expect(refusal(await ask([{ id: line, quantity: 3 }]))).toEqual([
      409,
      "return_quantity_too_high",
      "items.0.quantity",
    ])
    expect(refusal(await ask([{ id: line, quantity: 1.5 }]))).toEqual([400, "quantity_not_whole", "items.0.quantity"])
    expect(refusal(await ask([{ id: line, quantity: 1 }], { reason: "thích" }))).toEqual([
      400,
      "return_reason_wrong",
      "reason",
    ])
    expect(refusal(await ask([{ id: line, quantity: 1 }], { photos: ["sphoto_1"] }))).toEqual([
      400,
      "photo_unknown",
      "photos.0",
    ])
    expect(refusal(await ask([]))).toEqual([400, "return_items_missing", "items"])
    const other = await askBack(stalls, order.other.path, [{ id: foreign, quantity: 1 }])
    expect(refusal(other)).toEqual([409, "return_not_delivered", null])
    const guessed = order.share.path.replace(order.code, "00000000000000000000000000")
    expect((await askBack(stalls, guessed, [{ id: line, quantity: 1 }])).body.code).toBe("order_not_found")
    expect(await sql(app, "select id from share_return")).toEqual([])

    const { returned } = await asked()
    const mine = { ...(await placeOrder(stalls)) }
    expect((await tap(mine, returned, "accept", { way_back_payer: "stall" })).body.code).toBe("return_not_found")
    const strange = await stalls.tam.post(`/seller/orders/${order.share.id}/returns/${returned}/accept`, {
      way_back_payer: "stall",
    })
    expect(refusal(strange)).toEqual([404, "seller_order_not_found", null])
    const [row] = await sql<{ share: string }>(app, "select seller_order_id as share from share_return")
    const of = (deed: string, body: object) =>
      stalls.hue.post(`/seller/orders/${row?.share}/returns/${returned}/${deed}`, body)
    expect(refusal(await of("accept", { way_back_payer: "hàng xóm" }))).toEqual([
      400,
      "way_back_payer_wrong",
      "way_back_payer",
    ])
    expect(refusal(await of("refuse", {}))).toEqual([400, "refuse_reason_wrong", "reason"])
    const [item] = await sql<{ line: string }>(app, "select line_item_id as line from share_return_item")
    const receive = (restock: unknown) => of("receive", { items: [{ id: item?.line, restock }] })
    expect(refusal(await receive(2))).toEqual([400, "restock_too_high", "items.0.restock"])
    expect(refusal(await receive(-1))).toEqual([400, "restock_wrong", "items.0.restock"])
    expect(await sql(app, "select state from share_return")).toEqual([{ state: "asked" }])
    await of("refuse", { reason: "used" })
    expect(refusal(await receive(1))).toEqual([409, "return_state_wrong", null])
    expect((await of("refuse", { reason: "used" })).body.repeated).toBe(true)
  })

  it("go back until the time for the reason is over, and what was made for one buyer only when it is not right", async () => {
    const order = await delivered()
    const one = [{ id: order.line, quantity: 1 }]
    const later = (days: number) =>
      sql(app, `update seller_order_change set created_at = now() - interval '${days} days' where action = 'deliver'`)
    await later(8)
    expect(refusal(await askBack(stalls, order.share.path, one, { reason: "changed_mind" }))).toEqual([
      409,
      "return_too_late",
      "reason",
    ])
    expect((await shareOf(order)).returnable.reasons).toEqual([
      "broken",
      "wrong_piece",
      "missing_pieces",
      "not_as_described",
    ])
    await later(31)
    expect(refusal(await askBack(stalls, order.share.path, one))).toEqual([409, "return_too_late", "reason"])
    expect((await shareOf(order)).returnable).toBeNull()
    await later(1)
    await sql(app, "update listing set lead_time_days = 5 where product_id = ?", [stalls.tray.id])
    expect(refusal(await askBack(stalls, order.share.path, one, { reason: "changed_mind" }))).toEqual([
      409,
      "return_not_for_these",
      "items.0.id",
    ])
    expect((await askBack(stalls, order.share.path, one)).status).toBe(200)
  })

  it("may be kept after all until they are back", async () => {
    const order = await asked()
    const withdraw = () => stalls.buyer.send("post", `${order.share.path}/returns/${order.returned}/withdraw`, {})
    expect((await withdraw()).body.order.stalls[0]).toMatchObject({ returns: [{ state: "withdrawn" }] })
    expect((await withdraw()).status).toBe(200)
    expect(refusal(await tap(order, order.returned, "receive", {}))).toEqual([409, "return_state_wrong", null])
    expect((await shareOf(order)).returnable.items).toMatchObject([{ left: 2 }])
  })
})
