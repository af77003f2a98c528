import mendOrders from "@cho-lang/seller-orders/jobs/mend-orders"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import request from "supertest"
import { afterAll, beforeAll, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { coreMoney, type PlacedOrder, placeOrder } from "../../support/delivered"
import { createDisputed, type Disputed, decide, refused, shareOf } from "../../support/disputed"
import { type LateBank, openLateBank } from "../../support/late-bank"
import { photo } from "../../support/photo"
import { refusal, sql } from "../../support/stall"
import { allowTransfers, captureFor, payByTransfer, refundsOf } from "../../support/transfer"

const NOTE = "Cô Huệ chuyển khoản cho khách ngày 20/11, có giấy"

describeApp("an officer's page of a stall's part", (app) => {
  let bank: LateBank
  let stalls: Disputed

  beforeAll(async () => {
    bank = await openLateBank()
    stalls = await createDisputed(app)
    await allowTransfers(app, stalls.market)
  })
  afterAll(() => bank?.close())

  const read = async (order: PlacedOrder) =>
    (await stalls.officer.get(`/admin/seller-orders/${order.share.id}`)).body.order
  const settle = (order: PlacedOrder, id: string, body: object = { note: NOTE }, by = stalls.officer) =>
    by.post(`/admin/seller-orders/${order.share.id}/refunds/${id}/paid`, body)
  const states = async () => (await refundsOf(app)).map(({ state }) => state)

  it("shows by what it can be judged: the receipt, the days and fee that were said, the buyer's note, the goods", async () => {
    await sql(app, "update listing set delivery_by_agreement = true where product_id = ?", [stalls.tray.id])
    const order = await placeOrder(stalls)
    expect(await read(order)).toMatchObject({
      buyer_note: "Gọi trước khi giao",
      has_receipt: false,
      by_agreement: true,
    })
    const path = `/admin/seller-orders/${order.share.id}/receipt`
    expect(refusal(await stalls.officer.get(path))).toEqual([404, "receipt_not_found", null])
    const desk = `/seller/orders/${order.share.id}`
    await stalls.hue.post(`${desk}/confirm`)
    const { fee_request } = (await stalls.hue.post(`${desk}/delivery-fee`, { amount_vnd: 350_000 })).body.order
    await stalls.buyer.send("post", `${order.share.path}/delivery-fee`, { code: fee_request.code, agree: true })
    await stalls.hue.post(`${desk}/pack`)
    const kept = request(app.origin()).post(`${desk}/receipt`).set(stalls.hue.authorization())
    expect((await kept.attach("file", await photo(), "phieu.jpg")).status).toBe(200)
    await stalls.hue.post(`${desk}/ship`, {})
    expect(await read(order)).toMatchObject({
      has_receipt: true,
      fee_request: { amount_vnd: 350_000, state: "expected" },
    })
    const seen = await stalls.officer.get(path)
    expect([seen.status, seen.headers["content-type"], seen.headers["cache-control"]]).toEqual([
      200,
      "image/jpeg",
      "private, no-store",
    ])
    expect(refusal(await stalls.stranger.get(path))).toEqual([404, "seller_order_not_found", null])
  })

  it("says which return a question is about, who pays its way back, and the days that were promised", async () => {
    const order = await refused(stalls)
    const { returns, disputes, expected } = await read(order)
    expect(disputes).toMatchObject([{ share_return_id: returns[0].id }])
    expect(returns).toMatchObject([{ way_back_payer: null, state: "refused" }])
    expect(expected).toEqual({
      send_by: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      from: expect.any(String),
      until: expect.any(String),
    })
  })

  /** An order paid by transfer whose first part was cancelled while the bank did not answer: its money is due. */
  async function dueAtBank(): Promise<{ order: PlacedOrder; due: { id: string } }> {
    const order = await placeOrder(stalls, async (cartId) => {
      bank.pay((await payByTransfer(app, cartId)).session)
    })
    await captureFor(app, order.id, 1_150_000)
    const payments = app.container().resolve(Modules.PAYMENT)
    const broken = vi.spyOn(payments, "refundPayment").mockRejectedValue(new Error("The bank does not answer"))
    await stalls.buyer.send("post", `${order.share.path}/cancel`, {})
    broken.mockRestore()
    const [due] = (await read(order)).refunds
    expect(due).toMatchObject({ amount: 915_000, method: "payment", state: "due" })
    bank.refunds.length = 0
    return { order, due }
  }
  const coreRefunds = () => sql<{ id: string; amount: number }>(app, "select id, amount::int as amount from refund")
  const later = async () => {
    await sql(app, "update share_refund set created_at = now() - interval '6 minutes'")
    await sql(app, "update seller_order set state_at = now() - interval '6 minutes'")
  }

  it("ends money that a bank never took, paid in another way: once, and nothing pays it again", async () => {
    const { order, due } = await dueAtBank()
    expect(refusal(await settle(order, due.id, { note: " " }))).toEqual([400, "text_required", "note"])
    expect(refusal(await settle(order, due.id, undefined, stalls.stranger))).toEqual([
      404,
      "seller_order_not_found",
      null,
    ])
    expect(refusal(await settle(order, "srefd_none"))).toEqual([404, "refund_not_found", null])
    const other = `/admin/seller-orders/${order.other.id}/refunds/${due.id}/paid`
    expect(refusal(await stalls.officer.post(other, { note: NOTE }))).toEqual([404, "refund_not_found", null])
    expect(await states()).toEqual(["due"])

    expect((await settle(order, due.id)).body).toEqual({ repeated: false })
    expect((await settle(order, due.id)).body).toEqual({ repeated: true })
    expect(await states()).toEqual(["refunded"])
    expect((await shareOf(stalls, order)).refunds).toMatchObject([{ state: "refunded", settled_note: NOTE }])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 235_000, paid: 235_000, pending: 0 })
    const book = await sql(app, "select entity_id, before, after from audit_entry where action = 'refund_settled'")
    expect(book).toEqual([
      {
        entity_id: due.id,
        before: { state: "due" },
        after: { state: "refunded", amount_vnd: 915_000, method: "payment", note: NOTE },
      },
    ])
    await later()
    const warn = vi.spyOn(app.container().resolve(ContainerRegistrationKeys.LOGGER), "warn")
    await mendOrders(app.container())
    expect(warn.mock.calls.filter(([text]) => String(text).startsWith("Orders mended"))).toEqual([])
    warn.mockRestore()
    expect(bank.refunds).toEqual([])
    expect(await refundsOf(app)).toHaveLength(1)

    // Staff cancel the whole order: the bank gives back what it still owes, not what was paid otherwise as well.
    await cancelOrderWorkflow(app.container()).run({ input: { order_id: order.id } })
    expect(bank.refunds.map(({ amount }) => amount)).toEqual([235_000])
  })

  it("is refused where the bank may have paid it, or staff gave it back in Admin: the sweeper ends it, once", async () => {
    const { order, due } = await dueAtBank()
    const under = [409, "refund_under_way", null]
    const write = (note: string | null) =>
      sql(
        app,
        `insert into refund (id, payment_id, amount, raw_amount, note) select 'ref_1', payment_id, 915000, '{"value": "915000"}', ?
           from share_refund where id = ?`,
        [note, due.id],
      )
    await write(`${order.share.id} ${due.id}`)
    expect(refusal(await settle(order, due.id)), "a process died while the bank was asked").toEqual(under)
    await sql(app, "delete from refund")
    await write(null)
    expect(refusal(await settle(order, due.id)), "made in Admin").toEqual(under)
    expect([await states(), await sql(app, "select id from audit_entry where action = 'refund_settled'")]).toEqual([
      ["due"],
      [],
    ])
    await later()
    await mendOrders(app.container())
    expect([await states(), await coreRefunds(), bank.refunds]).toEqual([
      ["refunded"],
      [{ id: "ref_1", amount: 915_000 }],
      [],
    ])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 235_000, paid: 235_000, pending: 0 })
  })

  it("comes to its end where a process died over it, and is asked again without a second line", async () => {
    const { order, due } = await dueAtBank()
    const orders = app.container().resolve(Modules.ORDER)
    const dying = vi.spyOn(orders, "addOrderTransactions").mockRejectedValue(new Error("died"))
    await settle(order, due.id)
    dying.mockRestore()
    expect(await states(), "core has it, the order does not").toEqual(["due"])
    await later()
    await mendOrders(app.container())
    expect([await states(), bank.refunds]).toEqual([["refunded"], []])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 235_000, paid: 235_000, pending: 0 })
    expect((await settle(order, due.id)).body).toEqual({ repeated: true })
    expect(await sql(app, "select id from audit_entry where action = 'refund_settled'")).toHaveLength(1)
  })

  it("books nothing where no payment holds it any more", async () => {
    const { order, due } = await dueAtBank()
    await sql(app, "update share_refund set payment_id = ''")
    const before = await coreMoney(app, order.id)
    expect((await settle(order, due.id)).body).toEqual({ repeated: false })
    expect([await states(), await coreRefunds()]).toEqual([["refunded"], []])
    expect(await coreMoney(app, order.id)).toEqual(before)
  })

  it("ends cash that a household gives back by an officer's word, and tells the household", async () => {
    const order = await refused(stalls)
    await decide(stalls, order, order.dispute, { decision: "buyer" })
    const [due] = (await read(order)).refunds
    expect(due).toMatchObject({ amount: 450_000, method: "by_hand", state: "due" })
    await settle(order, due.id)
    expect((await shareOf(stalls, order)).refunds).toMatchObject([{ state: "refunded", amount: 450_000 }])
    const news = async () => (await stalls.hue.get("/seller/news")).body.news.map(({ key }: { key: string }) => key)
    await vi.waitFor(async () => expect(await news()).toContain("refund-settled"), 10_000)
    const told = await stalls.hue.post(`/seller/orders/${order.share.id}/refunds/${due.id}/told`)
    expect(refusal(told)).toEqual([409, "refund_state_wrong", null])
  })
})
