import mendOrders from "@cho-lang/seller-orders/jobs/mend-orders"
import { afterAll, beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { coreMoney, type PlacedOrder, placeOrder, stockOf } from "../../support/delivered"
import { ask, createDisputed, type Disputed, decide, shareOf } from "../../support/disputed"
import { type LateBank, openLateBank } from "../../support/late-bank"
import { refusal, sql } from "../../support/stall"
import { allowTransfers, captureFor, payByTransfer, refundsOf } from "../../support/transfer"

const WHY = { reason: "stall_silent", note: "Nhận đơn rồi không gửi, gọi không được" }

describeApp("a stall's part that was accepted and does not go out", (app) => {
  let bank: LateBank
  let stalls: Disputed

  beforeAll(async () => {
    bank = await openLateBank()
    stalls = await createDisputed(app)
    await allowTransfers(app, stalls.market)
  })
  afterAll(() => bank?.close())

  const end = (order: PlacedOrder, by = stalls.officer) =>
    by.post(`/admin/seller-orders/${order.share.id}/decline`, WHY)
  const page = (order: PlacedOrder) => shareOf(stalls, order)
  const seen = async (order: PlacedOrder) =>
    (await stalls.officer.get(`/admin/seller-orders/${order.share.id}`)).body.order
  const since = (order: PlacedOrder, days: number) =>
    sql(
      app,
      "update seller_order set state_at = now() - :days * interval '1 day', announced_at = now() - :days * interval '1 day' where id = :id",
      { id: order.share.id, days } as never,
    )
  const deed = async (order: PlacedOrder, ...deeds: string[]) => {
    for (const one of deeds) {
      expect((await stalls.hue.post(`/seller/orders/${order.share.id}/${one}`)).status).toBe(200)
    }
  }
  async function paid(): Promise<PlacedOrder> {
    const order = await placeOrder(stalls, async (cartId) => bank.pay((await payByTransfer(app, cartId)).session))
    await captureFor(app, order.id, 1_150_000)
    return order
  }
  const book = () =>
    sql(app, "select action, entity_id, before, after from audit_entry where seller_id is not null order by created_at")
  const loseTheLine = () =>
    sql(app, "set session_replication_role = replica; delete from audit_entry; set session_replication_role = default")

  it("is ended by an officer once its days are over: stock and money as where the stall declines, both read why", async () => {
    const order = await paid()
    await deed(order, "confirm")
    await sql(app, `update order_shipping_method set data = data || '{"make_days": 10, "closed": null}'`)
    await since(order, 9)
    expect([(await seen(order)).is_endable, refusal(await end(order))]).toEqual([
      false,
      [409, "order_state_wrong", null],
    ])
    await since(order, 40)
    expect((await seen(order)).is_endable).toBe(true)
    const before = await stockOf(app, stalls.tray.variantId)
    expect((await end(order)).body).toEqual({ state: "declined", repeated: false })
    expect(await stockOf(app, stalls.tray.variantId)).toEqual({ ...before, reserved: (before?.reserved ?? 0) - 2 })
    const told = { state: "declined", ended_by: "staff", end_reason: WHY.reason, end_note: WHY.note }
    expect([await page(order), await seen(order)]).toMatchObject([told, { ...told, is_endable: false }])
    expect((await stalls.hue.get(`/seller/orders/${order.share.id}`)).body.order).toMatchObject(told)
    expect(await refundsOf(app)).toMatchObject([{ amount: 915_000, state: "refunded", method: "payment" }])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 235_000, paid: 235_000, pending: 0 })
    const line = { before: { state: "confirmed" }, after: { state: "declined", ...WHY } }
    expect(await book()).toMatchObject([{ action: "order_ended", entity_id: order.share.id, ...line }])

    // A process that died over the line: the sweeper finds what has none, and writes it once.
    await loseTheLine()
    await mendOrders(app.container())
    expect(await book(), "whoever did it may still be writing").toEqual([])
    await sql(app, "update seller_order_change set created_at = now() - interval '6 minutes'")
    await mendOrders(app.container())
    await mendOrders(app.container())
    expect(await book()).toMatchObject([{ action: "order_ended", entity_id: order.share.id, ...line }])
  })

  it("is nobody's to end once it is packed, nor another commune's", async () => {
    const order = await placeOrder(stalls)
    await deed(order, "confirm")
    await since(order, 60)
    expect(refusal(await end(order, stalls.stranger))).toEqual([404, "seller_order_not_found", null])
    await deed(order, "pack")
    await since(order, 60)
    expect(refusal(await end(order))).toEqual([409, "order_state_wrong", null])
  })

  const missing = (order: PlacedOrder) => ask(stalls, order, { reason: "not_arrived", note: "Chưa nhận được" })

  it("may be asked for as one that did not come, once it lies packed for three days; its end pays back what was paid", async () => {
    const order = await paid()
    await deed(order, "confirm", "pack")
    const packed = await stockOf(app, stalls.tray.variantId)
    await since(order, 2)
    expect(refusal(await missing(order))).toEqual([409, "dispute_not_now", null])
    await since(order, 4)
    expect((await page(order)).askable).toEqual([{ reason: "not_arrived", return_id: null }])
    expect((await missing(order)).status).toBe(200)
    const [{ id }] = (await page(order)).disputes
    await decide(stalls, order, id, { decision: "buyer" })
    expect(await page(order)).toMatchObject({ state: "cancelled", ended_by: "lost", credit_total: 915_000 })
    expect(await refundsOf(app)).toMatchObject([{ share: order.share.reference, amount: 915_000, state: "refunded" }])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 235_000, paid: 235_000, pending: 0, cancelled: [] })
    // The pieces left with the parcel: none is promised, none comes back to the shelf.
    expect(await stockOf(app, stalls.tray.variantId)).toEqual(packed)
    expect(packed).toMatchObject({ reserved: 0 })
    expect((await stalls.hue.post(`/seller/orders/${order.share.id}/ship`)).status).toBe(409)
    await mendOrders(app.container())
    expect([await stockOf(app, stalls.tray.variantId), await refundsOf(app)]).toMatchObject([
      packed,
      [{ amount: 915_000 }],
    ])
    // The line of the decision, where a process died over it.
    await loseTheLine()
    await sql(app, "update share_dispute set decided_at = now() - interval '6 minutes'")
    await mendOrders(app.container())
    await mendOrders(app.container())
    expect(await book()).toMatchObject([
      {
        action: "dispute_decided",
        entity_id: id,
        after: { decision: "buyer", credit_vnd: 915_000, note: "Đã gọi hai bên" },
      },
    ])
  })

  it("goes on from there where it was on its way after all: sent while they decide, or decided for the household", async () => {
    const order = await placeOrder(stalls)
    await deed(order, "confirm", "pack")
    await since(order, 4)
    await missing(order)
    await deed(order, "ship")
    const [{ id }] = (await page(order)).disputes
    await decide(stalls, order, id, { decision: "household" })
    await deed(order, "deliver")
    expect(await page(order)).toMatchObject({ state: "delivered", credit_total: 0 })
  })
})
