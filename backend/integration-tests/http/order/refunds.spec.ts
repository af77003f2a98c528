import mendOrders from "@cho-lang/seller-orders/jobs/mend-orders"
import { Modules } from "@medusajs/framework/utils"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { beforeAll, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import {
  askBack,
  coreMoney,
  createTwoStalls,
  deliverShare,
  type PlacedOrder,
  placeOrder,
  readOrder,
  type TwoStalls,
} from "../../support/delivered"
import { sql } from "../../support/stall"

describeApp("money that goes back", (app) => {
  let stalls: TwoStalls

  beforeAll(async () => {
    stalls = await createTwoStalls(app)
  })

  /** Money of the whole order comes in, or a part of it. */
  async function capture(order: PlacedOrder, amount: number): Promise<string> {
    const [payment] = await sql<{ id: string }>(
      app,
      `select payment.id from order_payment_collection link
         join payment on payment.payment_collection_id = link.payment_collection_id where link.order_id = ?`,
      [order.id],
    )
    await capturePaymentWorkflow(app.container()).run({ input: { payment_id: payment?.id ?? "", amount } })
    return payment?.id ?? ""
  }

  const refunds = () =>
    sql<{ share: string; amount: number; state: string; method: string }>(
      app,
      `select share.reference as share, refund.amount::int as amount, refund.state, refund.method
         from share_refund refund join seller_order share on share.id = refund.seller_order_id order by refund.created_at, refund.method desc`,
    )
  const coreRefunds = () => sql<{ amount: number; note: string }>(app, "select amount::int as amount, note from refund")
  const cancel = (path: string) => stalls.buyer.send("post", `${path}/cancel`, {})

  async function giveBack(order: PlacedOrder, pieces: number): Promise<void> {
    const line = (await readOrder(stalls, order)).stalls[0].items[0].id
    const { body } = await askBack(stalls, order.share.path, [{ id: line, quantity: pieces }])
    const id = body.order.stalls[0].returns.at(-1).id
    await stalls.hue.post(`/seller/orders/${order.share.id}/returns/${id}/receive`, {
      items: [{ id: line, restock: 0 }],
    })
  }

  it("is a share's own, all of it, where the whole order was paid", async () => {
    const order = await placeOrder(stalls)
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
    const order = await placeOrder(stalls)
    await capture(order, 500_000)
    await cancel(order.share.path)
    expect(await refunds()).toMatchObject([{ share: order.share.reference, amount: 397_826, state: "refunded" }])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 235_000, paid: 102_174, pending: 132_826 })
    await cancel(order.other.path)
    expect((await coreRefunds()).map(({ amount }) => amount).sort()).toEqual([102_174, 397_826])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 0, paid: 0, pending: 0 })
  })

  it("is nothing for a share that was given up before the money came", async () => {
    const order = await placeOrder(stalls)
    await cancel(order.share.path)
    await capture(order, 235_000)
    expect(await refunds()).toEqual([])
    await cancel(order.other.path)
    expect(await refunds()).toMatchObject([{ share: order.other.reference, amount: 235_000 }])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 0, paid: 0, pending: 0 })
  })

  it("follows goods that come back, piece by piece, and never twice", async () => {
    const order = await placeOrder(stalls)
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
    const order = await placeOrder(stalls)
    await capture(order, 1_000_000)
    // What is left is brought by the courier, who takes it at the door.
    await deliverShare(stalls.hue, order.share.id)
    await giveBack(order, 2)
    expect(await refunds()).toMatchObject([
      { amount: 795_652, method: "payment", state: "refunded" },
      { amount: 119_348, method: "by_hand", state: "due" },
    ])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 235_000, paid: 204_348, pending: 30_652 })
  })

  it("is made later where the payment could not give it back, once", async () => {
    const order = await placeOrder(stalls)
    await capture(order, 1_150_000)
    const payments = app.container().resolve(Modules.PAYMENT)
    const broken = vi.spyOn(payments, "refundPayment").mockRejectedValueOnce(new Error("The bank does not answer"))
    expect((await cancel(order.share.path)).status).toBe(200)
    broken.mockRestore()
    expect([await coreRefunds(), await refunds()]).toMatchObject([[], [{ amount: 915_000, state: "due" }]])
    await sql(app, "update share_refund set created_at = now() - interval '6 minutes'")
    await mendOrders(app.container())
    expect((await coreRefunds()).map(({ amount }) => amount)).toEqual([915_000])
    // A process that died after the bank's answer: the refund is found, not made again.
    await sql(app, "update share_refund set state = 'due', created_at = now() - interval '6 minutes'")
    await mendOrders(app.container())
    expect((await refunds()).map(({ state }) => state)).toEqual(["refunded"])
    expect(await coreRefunds()).toHaveLength(1)
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 235_000, paid: 235_000, pending: 0 })
  })
})
