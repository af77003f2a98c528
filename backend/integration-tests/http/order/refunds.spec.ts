import mendOrders from "@cho-lang/seller-orders/jobs/mend-orders"
import { Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import {
  askBack,
  coreMoney,
  createTwoStalls,
  deliverShare,
  type PlacedOrder,
  placeOrder as placeAtDoor,
  readOrder,
  type TwoStalls,
} from "../../support/delivered"
import { type LateBank, openLateBank } from "../../support/late-bank"
import { sql } from "../../support/stall"
import { allowTransfers, captureFor, payByTransfer, refundsOf } from "../../support/transfer"

describeApp("money that goes back", (app) => {
  let bank: LateBank
  let stalls: TwoStalls

  beforeAll(async () => {
    bank = await openLateBank()
    stalls = await createTwoStalls(app)
    await allowTransfers(app, stalls.market)
  })

  afterAll(() => bank?.close())
  beforeEach(() => {
    bank.refunds.length = 0
  })

  /** An order by transfer, whose money is there before the goods go out. */
  const placeOrder = () =>
    placeAtDoor(stalls, async (cartId) => {
      const { session } = await payByTransfer(app, cartId)
      bank.pay(session)
    })
  const capture = (order: PlacedOrder, amount: number) => captureFor(app, order.id, amount)
  /** What the bank gave back. */
  const given = () => bank.refunds.map(({ amount }) => amount)

  const refunds = () => refundsOf(app)
  const coreRefunds = () => sql<{ amount: number; note: string }>(app, "select amount::int as amount, note from refund")
  const cancel = (path: string) => stalls.buyer.send("post", `${path}/cancel`, {})

  /** A share ends while the bank does not answer; its money is due, since some minutes. */
  async function cancelWithoutBank(order: PlacedOrder): Promise<void> {
    const payments = app.container().resolve(Modules.PAYMENT)
    const broken = vi.spyOn(payments, "refundPayment").mockRejectedValueOnce(new Error("The bank does not answer"))
    await cancel(order.share.path)
    broken.mockRestore()
    expect((await refunds()).map(({ state }) => state)).toEqual(["due"])
    await sql(app, "update share_refund set created_at = now() - interval '6 minutes'")
  }

  async function giveBack(order: PlacedOrder, pieces: number): Promise<void> {
    const line = (await readOrder(stalls, order)).stalls[0].items[0].id
    const { body } = await askBack(stalls, order.share.path, [{ id: line, quantity: pieces }])
    const id = body.order.stalls[0].returns.at(-1).id
    await stalls.hue.post(`/seller/orders/${order.share.id}/returns/${id}/receive`, {
      items: [{ id: line, restock: 0 }],
    })
  }

  it("is a share's own, all of it, where the whole order was paid", async () => {
    const order = await placeOrder()
    await capture(order, 1_150_000)
    await cancel(order.share.path)
    await cancel(order.share.path)
    expect(await refunds()).toEqual([
      { share: order.share.reference, amount: 915_000, state: "refunded", method: "payment" },
    ])
    expect(await coreRefunds()).toMatchObject([{ amount: 915_000, note: expect.stringContaining(order.share.id) }])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 235_000, paid: 235_000, pending: 0, cancelled: [] })
    await cancel(order.other.path)
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 0, paid: 0, pending: 0 })
  })

  it("is its part alone where only a part of the order was paid: the sibling's stays", async () => {
    const order = await placeOrder()
    await capture(order, 500_000)
    await cancel(order.share.path)
    expect(await refunds()).toMatchObject([{ share: order.share.reference, amount: 397_826, state: "refunded" }])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 235_000, paid: 102_174, pending: 132_826 })
    await cancel(order.other.path)
    expect((await coreRefunds()).map(({ amount }) => amount).sort()).toEqual([102_174, 397_826])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 0, paid: 0, pending: 0 })
  })

  it("is nothing for a share that was given up before the money came", async () => {
    const order = await placeOrder()
    await cancel(order.share.path)
    await capture(order, 235_000)
    expect(await refunds()).toEqual([])
    await cancel(order.other.path)
    expect(await refunds()).toMatchObject([{ share: order.other.reference, amount: 235_000 }])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 0, paid: 0, pending: 0 })
  })

  it("follows goods that come back, piece by piece, and never twice", async () => {
    const order = await placeOrder()
    await capture(order, 1_150_000)
    await deliverShare(stalls.hue, order.share.id)
    await giveBack(order, 1)
    expect(await refunds()).toMatchObject([{ amount: 450_000, state: "refunded", method: "payment" }])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 700_000, paid: 700_000, pending: 0, cancelled: [] })
    await giveBack(order, 1)
    expect((await refunds()).map(({ amount }) => amount)).toEqual([450_000, 465_000])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 235_000, paid: 235_000, pending: 0 })
    await cancel(order.other.path)
    expect((await refunds()).map(({ amount }) => amount)).toEqual([450_000, 465_000, 235_000])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 0, paid: 0, pending: 0 })
  })

  it("of a part that was paid for goes back before what the share still owes is asked for", async () => {
    const order = await placeOrder()
    await capture(order, 1_000_000)
    await deliverShare(stalls.hue, order.share.id)
    await giveBack(order, 2)
    expect(await refunds()).toMatchObject([{ amount: 795_652, method: "payment", state: "refunded" }])
    expect(given()).toEqual([795_652])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 235_000, paid: 204_348, pending: 30_652 })
  })

  it("is made later where the payment could not give it back, once", async () => {
    const order = await placeOrder()
    await capture(order, 1_150_000)
    await cancelWithoutBank(order)
    expect([await coreRefunds(), await refunds()]).toMatchObject([[], [{ amount: 915_000, state: "due" }]])
    await mendOrders(app.container())
    expect((await coreRefunds()).map(({ amount }) => amount)).toEqual([915_000])
    // A process that died after the bank's answer: the refund is found, not made again.
    await sql(app, "update share_refund set state = 'due', created_at = now() - interval '6 minutes'")
    await mendOrders(app.container())
    expect((await refunds()).map(({ state }) => state)).toEqual(["refunded"])
    expect([await coreRefunds(), given()]).toEqual([[expect.anything()], [915_000]])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 235_000, paid: 235_000, pending: 0 })
  })

  it("is not made again where its row is gone: core knows whose it was", async () => {
    const order = await placeOrder()
    await capture(order, 1_150_000)
    await deliverShare(stalls.hue, order.share.id)
    await giveBack(order, 1)
    await sql(app, "delete from share_refund")
    await giveBack(order, 1)
    expect(given()).toEqual([450_000, 465_000])
  })

  it("is not made again where staff gave it back in Admin meanwhile", async () => {
    const order = await placeOrder()
    await capture(order, 1_150_000)
    await cancelWithoutBank(order)
    const [payment] = await sql<{ id: string }>(app, "select id from payment where canceled_at is null")
    const by = { payment_id: payment?.id ?? "", amount: 915_000, note: "Đã chuyển tay" }
    await refundPaymentWorkflow(app.container()).run({ input: by })
    await mendOrders(app.container())
    await mendOrders(app.container())
    expect([given(), await refunds()]).toMatchObject([[915_000], [{ state: "refunded" }]])
    expect((await coreMoney(app, order.id)).paid).toBe(235_000)
  })

  it("is over where staff cancel the whole order: core gave everything back", async () => {
    const order = await placeOrder()
    await capture(order, 1_150_000)
    await cancelWithoutBank(order)
    await cancelOrderWorkflow(app.container()).run({ input: { order_id: order.id } })
    await mendOrders(app.container())
    expect(given()).toEqual([1_150_000])
    expect((await refunds()).map(({ state }) => state)).toEqual(["refunded"])
  })

  it("is in the order's books once, also where they were closed when the bank had paid", async () => {
    const order = await placeOrder()
    await capture(order, 1_150_000)
    const orders = app.container().resolve(Modules.ORDER)
    const broken = vi.spyOn(orders, "addOrderTransactions").mockRejectedValueOnce(new Error("The process died"))
    await cancel(order.share.path)
    broken.mockRestore()
    expect([given(), await refunds()]).toMatchObject([[915_000], [{ state: "due" }]])
    await sql(app, "update share_refund set created_at = now() - interval '6 minutes'")
    await mendOrders(app.container())
    await mendOrders(app.container())
    expect([given(), await refunds()]).toMatchObject([[915_000], [{ state: "refunded" }]])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 235_000, paid: 235_000, pending: 0 })
  })

  it("is divided over the payments that brought it", async () => {
    const order = await placeOrder()
    await capture(order, 1_150_000)
    // A deposit and the rest, as two payments of one order hold it.
    const [first] = await sql<{ id: string }>(app, "select id from payment")
    await sql(
      app,
      `insert into payment (id, amount, raw_amount, currency_code, provider_id, data, payment_collection_id, payment_session_id, created_at)
       select 'pay_rest', amount, raw_amount, currency_code, provider_id, data, payment_collection_id, payment_session_id || '-2',
         created_at + interval '1 second' from payment`,
    )
    const half = (id: string, amount: number) =>
      sql(
        app,
        `insert into capture (id, amount, raw_amount, payment_id) values
          (?, ?, jsonb_build_object('value', ?::text, 'precision', 20), ?)`,
        [`capt_${id}`, amount, String(amount), id],
      )
    await sql(app, "delete from capture")
    await half(first?.id ?? "", 500_000)
    await half("pay_rest", 650_000)
    await cancel(order.share.path)
    expect((await refunds()).map(({ amount, state }) => [amount, state])).toEqual([
      [500_000, "refunded"],
      [415_000, "refunded"],
    ])
    expect(given().sort((a, b) => b - a)).toEqual([500_000, 415_000])
  })

  it("is paid from hand to hand where it was paid at the door, also when staff noted the courier's money", async () => {
    const order = await placeAtDoor(stalls)
    await deliverShare(stalls.hue, order.share.id)
    await deliverShare(stalls.tam, order.other.id)
    await capture(order, 1_150_000)
    await giveBack(order, 1)
    expect(await refunds()).toMatchObject([{ amount: 450_000, state: "due", method: "by_hand" }])
    expect([await coreRefunds(), given()]).toEqual([[], []])
    const [{ id }] = (await readOrder(stalls, order)).stalls[0].refunds
    await stalls.hue.post(`/seller/orders/${order.share.id}/refunds/${id}/told`)
    expect(await coreRefunds(), "the household's word alone").toEqual([])
    const got = () => stalls.buyer.send("post", `${order.share.path}/refunds/${id}/received`, {})
    expect([(await got()).status, (await got()).status]).toEqual([200, 200])
    expect(await coreRefunds()).toMatchObject([{ amount: 450_000 }])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 700_000, paid: 700_000, pending: 0 })
  })

  it("of cash is in core's books also where staff noted the courier's money afterwards", async () => {
    const order = await placeAtDoor(stalls)
    await deliverShare(stalls.hue, order.share.id)
    await giveBack(order, 1)
    const [{ id }] = (await readOrder(stalls, order)).stalls[0].refunds
    await stalls.buyer.send("post", `${order.share.path}/refunds/${id}/received`, {})
    await capture(order, 1_150_000)
    await sql(app, "update share_refund set refunded_at = now() - interval '6 minutes'")
    await mendOrders(app.container())
    await mendOrders(app.container())
    expect(await coreRefunds()).toMatchObject([{ amount: 450_000 }])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 700_000, paid: 700_000, pending: 0 })
  })
})
