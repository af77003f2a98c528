import mendOrders from "@cho-lang/seller-orders/jobs/mend-orders"
import { Modules } from "@medusajs/framework/utils"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { afterAll, beforeAll, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { coreMoney, createTwoStalls, type PlacedOrder, placeOrder, type TwoStalls } from "../../support/delivered"
import { type LateBank, openLateBank } from "../../support/late-bank"
import { Caller, createStaff } from "../../support/people"
import { sql } from "../../support/stall"
import { allowTransfers, captureFor, payByTransfer, refundsOf } from "../../support/transfer"

describeApp("core's own deeds in Admin on an order with shares", (app) => {
  let bank: LateBank
  let stalls: TwoStalls
  let site: Caller

  beforeAll(async () => {
    bank = await openLateBank()
    stalls = await createTwoStalls(app)
    await allowTransfers(app, stalls.market)
    site = new Caller(app.origin(), (await createStaff(app.container(), "ca-cho@example.com", { level: "site" })).token)
  })
  afterAll(() => bank?.close())

  const paid = () => placeOrder(stalls, async (cartId) => bank.pay((await payByTransfer(app, cartId)).session))
  const cancel = (path: string) => stalls.buyer.send("post", `${path}/cancel`, {})
  const given = () => bank.refunds.map(({ amount }) => amount)
  const collectionOf = async (order: PlacedOrder) =>
    (
      await sql<{ id: string }>(
        app,
        "select payment_collection_id as id from order_payment_collection where order_id = ?",
        [order.id],
      )
    )[0]?.id
  /** Rows of core's that hang on the order, as an older version or another tool may have left them. */
  async function oldRows(order: PlacedOrder): Promise<void> {
    for (const table of ["order_claim", "order_exchange"]) {
      const kind = table === "order_claim" ? ", type) values (?, ?, 1, 1, 'refund')" : ") values (?, ?, 1, 1)"
      await sql(app, `insert into ${table} (id, order_id, order_version, display_id${kind}`, [table, order.id])
    }
    await sql(app, "insert into return (id, order_id, order_version, display_id) values ('return_1', ?, 1, 1)", [
      order.id,
    ])
  }

  it("are closed, each with the way that is open, and change nothing", async () => {
    const order = await paid()
    const payment = await captureFor(app, order.id, 1_150_000)
    const collection = await collectionOf(order)
    await stalls.hue.post(`/seller/orders/${order.share.id}/confirm`)
    await stalls.hue.post(`/seller/orders/${order.share.id}/pack`)
    await oldRows(order)
    const [parcel] = await sql<{ id: string }>(app, "select id from fulfillment")
    const before = await coreMoney(app, order.id)
    const of = { order_id: order.id }
    const asked: [string, string, object?][] = [
      ["post", `/admin/orders/${order.id}/cancel`],
      ["post", `/admin/orders/${order.id}/credit-lines`, { amount: 1000, reference: "order", reference_id: order.id }],
      ["post", `/admin/orders/${order.id}/fulfillments`, { items: [] }],
      ["post", `/admin/orders/${order.id}/fulfillments/${parcel?.id}/cancel`],
      ["post", `/admin/orders/${order.id}/fulfillments/${parcel?.id}/shipments`, { items: [] }],
      ["post", `/admin/orders/${order.id}/fulfillments/${parcel?.id}/mark-as-delivered`],
      ["post", `/admin/orders/${order.id}/transfer`, { customer_id: "cus_1" }],
      ["post", `/admin/orders/${order.id}/transfer/guest`, { customer_id: "cus_1" }],
      ["post", "/admin/order-edits", of],
      ["post", `/admin/order-edits/${order.id}/request`],
      ["post", `/admin/order-edits/${order.id}/confirm`],
      ["post", "/admin/claims", { ...of, type: "refund" }],
      ["post", "/admin/claims/order_claim/request"],
      ["post", "/admin/exchanges", of],
      ["post", "/admin/exchanges/order_exchange/request"],
      ["post", "/admin/returns", of],
      ["post", "/admin/returns/return_1/receive/confirm"],
      ["post", "/admin/fulfillments", { ...of, location_id: "x" }],
      ["post", `/admin/fulfillments/${parcel?.id}/cancel`],
      ["post", `/admin/payments/${payment}/refund`, { amount: 1000 }],
      ["post", `/ADMIN/Payments/${payment}/Refund/`, { amount: 1000 }],
      ["post", "/admin/payment-collections", { ...of, amount: 1000 }],
      ["post", `/admin/payment-collections/${collection}/mark-as-paid`, of],
      ["post", `/admin/payment-collections/${collection}/payment-sessions`, { provider_id: "pp_system_default" }],
      ["delete", `/admin/payment-collections/${collection}`],
    ]
    for (const [method, path, body] of asked) {
      const answer = await site.send(method, path, body ?? {})
      expect([method, path, answer.status, answer.body.code]).toEqual([method, path, 409, "order_has_shares"])
      expect(answer.body.shares).toEqual(
        [order.share.id, order.other.id].map((id) => ({ id, name: `/admin/seller-orders/${id}` })),
      )
    }
    expect(await coreMoney(app, order.id)).toEqual(before)
    expect([await sql(app, "select id from refund"), await sql(app, "select id from order_credit_line")]).toEqual([
      [],
      [],
    ])
    // Reading stays open, and so does taking an open change away.
    expect((await site.get(`/admin/orders/${order.id}`)).status).toBe(200)
    for (const [method, path] of [
      ["post", `/admin/orders/${order.id}/transfer/cancel`],
      ["delete", `/admin/order-edits/${order.id}`],
    ] as const) {
      expect((await site.send(method, path, method === "post" ? {} : undefined)).body.code).not.toBe("order_has_shares")
    }
  })

  it("tell nobody without a login what has shares", async () => {
    const order = await placeOrder(stalls)
    const nobody = new Caller(app.origin(), null)
    expect((await nobody.post(`/admin/orders/${order.id}/cancel`)).status).toBe(401)
    const clerk = new Caller(
      app.origin(),
      (await createStaff(app.container(), "xa@example.com", { level: "commune", code: "10210" })).token,
    )
    expect((await clerk.post(`/admin/orders/${order.id}/cancel`)).status).toBe(403)
  })

  it("stay open where an order has none: its money can go back", async () => {
    const order = await paid()
    const payment = await captureFor(app, order.id, 1_150_000)
    await sql(app, "delete from seller_order_item; delete from seller_order_change; delete from seller_order")
    const back = await site.post(`/admin/payments/${payment}/refund`, { amount: 150_000, note: "Đơn dở dang" })
    expect([back.status, await sql(app, "select amount::int as amount from refund")]).toEqual([
      200,
      [{ amount: 150_000 }],
    ])
    expect((await site.post(`/admin/orders/${order.id}/cancel`)).status).toBe(200)
  })

  it("leave the note of a courier's cash to staff: it is divided by share as any other", async () => {
    const order = await placeOrder(stalls)
    const [payment] = await sql<{ id: string }>(app, "select id from payment")
    expect((await site.post(`/admin/payments/${payment?.id}/capture`, { amount: 1_150_000 })).status).toBe(200)
    const noted = async (id: string) => (await site.get(`/admin/seller-orders/${id}`)).body.order.money.at_door
    expect([await noted(order.share.id), await noted(order.other.id)]).toEqual([915_000, 235_000])
  })

  /** Money that left the payment past us: a bank's own screen, or a version before the doors were closed. */
  const pastUs = async (payment_id: string, amount: number) => {
    bank.refunds.length = 0
    await refundPaymentWorkflow(app.container()).run({ input: { payment_id, amount, note: "Chuyển tay" } })
    bank.refunds.length = 0
  }

  it("that were done all the same are counted once: no share pays for its sibling, nothing is owed again by hand", async () => {
    const order = await paid()
    await pastUs(await captureFor(app, order.id, 1_150_000), 500_000)
    await cancel(order.share.path)
    await cancel(order.other.path)
    await mendOrders(app.container())
    const rows = (await refundsOf(app)).map(({ share, amount, state, method }) => [share, amount, state, method])
    expect(rows.sort()).toEqual(
      [
        [order.share.reference, 517_174, "refunded", "payment"],
        [order.other.reference, 132_826, "refunded", "payment"],
      ].sort(),
    )
    expect(given().sort()).toEqual([132_826, 517_174])
    expect((await coreMoney(app, order.id)).paid).toBe(0)
  })

  it("pay a part of what was due meanwhile: the bank is asked for the rest, and the sibling's money stays", async () => {
    const order = await paid()
    const payment = await captureFor(app, order.id, 1_150_000)
    const payments = app.container().resolve(Modules.PAYMENT)
    const broken = vi.spyOn(payments, "refundPayment").mockRejectedValueOnce(new Error("The bank does not answer"))
    await cancel(order.share.path)
    broken.mockRestore()
    await pastUs(payment, 500_000)
    await sql(app, "update share_refund set created_at = created_at - interval '6 minutes'")
    await mendOrders(app.container())
    await mendOrders(app.container())
    expect(await refundsOf(app)).toEqual([
      { share: order.share.reference, amount: 915_000, state: "refunded", method: "payment" },
    ])
    expect(given()).toEqual([415_000])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 235_000, paid: 235_000, pending: 0 })
    await cancel(order.other.path)
    expect(given()).toEqual([415_000, 235_000])
    expect((await refundsOf(app)).map(({ method }) => method)).toEqual(["payment", "payment"])
  })
})
