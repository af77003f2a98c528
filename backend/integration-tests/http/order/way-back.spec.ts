import completeShares from "@cho-lang/seller-orders/jobs/complete-shares"
import mendOrders from "@cho-lang/seller-orders/jobs/mend-orders"
import request from "supertest"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { askBack, coreMoney, deliverShare, type PlacedOrder, placeOrder, readOrder } from "../../support/delivered"
import { createDisputed, type Disputed } from "../../support/disputed"
import { photo } from "../../support/photo"
import { refusal, sql } from "../../support/stall"

describeApp("what sending goods back cost the buyer", (app) => {
  let stalls: Disputed
  let receipt: Buffer

  beforeAll(async () => {
    stalls = await createDisputed(app)
    receipt = await photo()
  })

  const share = async (order: PlacedOrder) => (await readOrder(stalls, order)).stalls[0]
  const tap = (order: PlacedOrder, id: string, deed: string, body: object = {}) =>
    stalls.hue.post(`/seller/orders/${order.share.id}/returns/${id}/${deed}`, body)

  async function sendPhoto(order: PlacedOrder): Promise<string> {
    const { body } = await request(app.origin())
      .post(`${order.share.path}/photos`)
      .set("x-publishable-api-key", stalls.market.publishableKey)
      .attach("file", receipt, "bien-lai.jpg")
    return body.photo.id
  }
  const say = (order: PlacedOrder, id: string, body: object) =>
    stalls.buyer.send("post", `${order.share.path}/returns/${id}/way-back`, body)

  async function asked(reason: string): Promise<PlacedOrder & { back: string }> {
    const order = await placeOrder(stalls)
    await deliverShare(stalls.hue, order.share.id)
    const [{ id }] = (await share(order)).items
    const { body } = await askBack(stalls, order.share.path, [{ id, quantity: 1 }], { reason })
    return { ...order, back: body.order.stalls[0].returns[0].id }
  }
  const accept = (order: PlacedOrder & { back: string }, way_back_payer: string, more: object = {}) =>
    tap(order, order.back, "accept", { way_back_payer, ...more })
  async function accepted(): Promise<PlacedOrder & { back: string }> {
    const order = await asked("broken")
    expect((await accept(order, "stall")).status).toBe(200)
    return order
  }
  const receive = (order: PlacedOrder & { back: string }) => tap(order, order.back, "receive", { items: [] })

  /** The goods are back, and what they cost too. */
  async function received(): Promise<PlacedOrder & { back: string }> {
    const order = await accepted()
    expect((await receive(order)).status).toBe(200)
    return order
  }
  const wayBacks = async (order: PlacedOrder) =>
    (await share(order)).refunds.filter(({ origin }: { origin: string }) => origin === "way_back")

  it("is owed by hand where the stall pays it, beside what the goods cost, and said once", async () => {
    const order = await received()
    const before = await coreMoney(app, order.id)
    const said = await say(order, order.back, { amount_vnd: 35_000, photo: await sendPhoto(order) })
    expect(said.status).toBe(200)
    await say(order, order.back, { amount_vnd: 90_000, photo: await sendPhoto(order) })
    const { returns } = await share(order)
    expect(returns[0]).toMatchObject({ way_back_vnd: 35_000, photos: [expect.any(String)] })
    expect(await wayBacks(order)).toMatchObject([
      { amount: 35_000, method: "by_hand", origin: "way_back", state: "due" },
    ])
    expect(await coreMoney(app, order.id)).toEqual(before)
    const { order: seen } = (await stalls.hue.get(`/seller/orders/${order.share.id}`)).body
    expect(seen.refunds).toMatchObject([{ amount: 450_000 }, { amount: 35_000, origin: "way_back" }])
    const [{ id }] = await wayBacks(order)
    await stalls.hue.post(`/seller/orders/${order.share.id}/refunds/${id}/told`)
    await stalls.buyer.send("post", `${order.share.path}/refunds/${id}/received`, {})
    expect(await wayBacks(order)).toMatchObject([{ amount: 35_000, state: "refunded" }])
  })

  it("is not owed before the goods are there: they may be kept, or never come", async () => {
    const order = await accepted()
    const wish = { amount_vnd: 35_000, photo: await sendPhoto(order) }
    expect(refusal(await say(order, order.back, wish))).toEqual([409, "way_back_not_yet", null])
    await stalls.buyer.send("post", `${order.share.path}/returns/${order.back}/withdraw`, {})
    expect(refusal(await say(order, order.back, wish))).toEqual([409, "way_back_not_owed", null])
    expect((await share(order)).refunds, "nothing is due for goods that were kept").toEqual([])

    const late = await accepted()
    await sql(app, "update share_return set answered_at = now() - interval '31 days'")
    await completeShares(app.container())
    expect((await share(late)).returns).toMatchObject([{ state: "lapsed" }])
    const photo = await sendPhoto(late)
    expect(refusal(await say(late, late.back, { ...wish, photo }))).toEqual([409, "way_back_not_owed", null])
    expect((await share(late)).refunds).toEqual([])
  })

  it.each(["broken", "wrong_piece", "missing_pieces", "not_as_described"])(
    "is never put on the buyer of goods that the household answers for: %s",
    async (reason) => {
      const order = await asked(reason)
      expect((await share(order)).returns).toMatchObject([{ is_fault: true }])
      const wrong = [409, "way_back_payer_wrong", "way_back_payer"]
      expect(refusal(await accept(order, "buyer"))).toEqual(wrong)
      expect((await share(order)).returns).toMatchObject([{ state: "asked", way_back_payer: null }])
      expect((await accept(order, "stall")).body.order.returns).toMatchObject([
        { state: "accepted", way_back_payer: "stall", is_fault: true },
      ])
      expect((await accept(order, "buyer")).body, "said before").toMatchObject({ repeated: true })
    },
  )

  it("is not promised away with the same pieces either", async () => {
    const order = await asked("broken")
    await sql(app, "update share_return set wants = 'same'")
    const again = { remedy: "same" }
    expect(refusal(await accept(order, "buyer", again))).toEqual([409, "way_back_payer_wrong", "way_back_payer"])
    expect(await sql(app, "select id from share_replacement where deleted_at is null")).toEqual([])
    expect((await accept(order, "stall", again)).status).toBe(200)
  })

  it("is owed too for goods that simply came back, where the household answers for them", async () => {
    const [broken, unwanted] = [await asked("broken"), await asked("changed_mind")]
    for (const order of [broken, unwanted]) await receive(order)
    const wish = async (order: PlacedOrder) => ({ amount_vnd: 35_000, photo: await sendPhoto(order) })
    expect((await say(broken, broken.back, await wish(broken))).status).toBe(200)
    expect(await wayBacks(broken)).toMatchObject([{ amount: 35_000, state: "due" }])
    const refused = refusal(await say(unwanted, unwanted.back, await wish(unwanted)))
    expect(refused).toEqual([409, "way_back_not_owed", null])
  })

  it("never comes out of the order's payment, nor is it written into its books", async () => {
    const order = await received()
    await say(order, order.back, { amount_vnd: 35_000, photo: await sendPhoto(order) })
    const [{ id }] = await wayBacks(order)
    await stalls.buyer.send("post", `${order.share.path}/refunds/${id}/received`, {})
    await sql(app, "update share_refund set refunded_at = now() - interval '6 minutes'")
    await mendOrders(app.container())
    expect(await sql(app, "select id from refund")).toEqual([])
    expect(await sql(app, "select id from order_transaction where amount < 0")).toEqual([])
  })

  it("is settled by an officer to what was right, which both read; of nothing else is the sum touched", async () => {
    const order = await received()
    await say(order, order.back, { amount_vnd: 900_000, photo: await sendPhoto(order) })
    const { refunds } = await share(order)
    const of = (origin: string) => refunds.find((one: { origin: string }) => one.origin === origin).id
    const settle = (id: string, body: object, by = stalls.officer) =>
      by.post(`/admin/seller-orders/${order.share.id}/refunds/${id}/paid`, body)
    const note = "Bưu điện báo cước 35.000 đ, hai bên đồng ý"
    const refused = async (id: string, amount: unknown, more: object = {}) =>
      refusal(await settle(id, { note, amount, ...more }))
    expect(await refused(of("way_back"), 900_001)).toEqual([409, "refund_too_high", "amount"])
    expect(await refused(of("way_back"), -1)).toEqual([400, "refund_amount_wrong", "amount"])
    expect(await refused(of("way_back"), 0.5)).toEqual([400, "refund_amount_wrong", "amount"])
    expect(await refused(of("way_back"), 35_000, { note: " " })).toEqual([400, "text_required", "note"])
    expect(await refused(of("return"), 1_000)).toEqual([400, "refund_amount_wrong", "amount"])
    expect(refusal(await settle(of("way_back"), { note, amount: 1 }, stalls.stranger))).toEqual([
      404,
      "seller_order_not_found",
      null,
    ])
    const before = await coreMoney(app, order.id)
    expect((await settle(of("way_back"), { note, amount: 35_000 })).body).toEqual({ repeated: false })
    expect((await settle(of("way_back"), { note, amount: 1_000 })).body, "once").toEqual({ repeated: true })
    const settled = { amount: 35_000, state: "refunded", settled_note: note }
    const desk = (await stalls.hue.get(`/seller/orders/${order.share.id}`)).body.order
    for (const { returns, refunds: read } of [await share(order), desk]) {
      expect(read.find(({ origin }: { origin: string }) => origin === "way_back")).toMatchObject(settled)
      expect(read.find(({ origin }: { origin: string }) => origin === "return")).toMatchObject({
        amount: 450_000,
        state: "due",
      })
      expect(returns[0].way_back_vnd).toBe(35_000)
    }
    expect(await coreMoney(app, order.id)).toEqual(before)
    expect(await sql(app, "select before, after from audit_entry where action = 'refund_settled'")).toEqual([
      {
        before: { state: "due", amount_vnd: 900_000 },
        after: { state: "refunded", amount_vnd: 35_000, method: "by_hand", note },
      },
    ])
  })

  it("is refused where the stall does not pay, above what the goods cost, and without a receipt of this order", async () => {
    const buyers = await asked("changed_mind")
    expect((await share(buyers)).returns).toMatchObject([{ is_fault: false }])
    await accept(buyers, "buyer")
    await receive(buyers)
    const wish = { amount_vnd: 35_000, photo: await sendPhoto(buyers) }
    expect(refusal(await say(buyers, buyers.back, wish))).toEqual([409, "way_back_not_owed", null])
    const order = await received()
    const foreign = { amount_vnd: 35_000, photo: wish.photo }
    expect(refusal(await say(order, order.back, foreign))).toEqual([400, "photo_unknown", "photo"])
    const high = { amount_vnd: 915_001, photo: await sendPhoto(order) }
    expect(refusal(await say(order, order.back, high))).toEqual([409, "way_back_too_high", "amount_vnd"])
    expect(refusal(await say(order, order.back, { amount_vnd: 35_000 }))).toEqual([
      400,
      "way_back_receipt_missing",
      "photo",
    ])
    expect(refusal(await say(order, buyers.back, wish))).toEqual([404, "return_not_found", null])
    expect(await wayBacks(order)).toEqual([])
  })
})
