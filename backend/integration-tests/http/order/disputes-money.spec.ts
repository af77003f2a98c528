import mendOrders from "@cho-lang/seller-orders/jobs/mend-orders"
import { Modules } from "@medusajs/framework/utils"
import { beforeAll, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { askBack, coreMoney, deliverShare, type PlacedOrder, placeOrder } from "../../support/delivered"
import {
  ask,
  createDisputed,
  type Disputed,
  shareOf as readShare,
  refused as refuse,
  decide as say,
} from "../../support/disputed"
import { openLateBank } from "../../support/late-bank"
import { refusal, sql } from "../../support/stall"
import { allowTransfers, captureFor, payByTransfer } from "../../support/transfer"

describeApp("money that officers decide about", (app) => {
  let stalls: Disputed

  beforeAll(async () => {
    stalls = await createDisputed(app)
  })

  const shareOf = (order: PlacedOrder) => readShare(stalls, order)
  const dispute = (order: PlacedOrder, body: object) => ask(stalls, order, body)
  const decide = (order: PlacedOrder, id: string, body: object) => say(stalls, order, id, body)
  const refused = () => refuse(stalls)
  const sums = async (order: PlacedOrder) => {
    const { state, returned_total, credit_total, refunds } = await shareOf(order)
    const back = refunds.reduce((sum: number, { amount }: { amount: number }) => sum + amount, 0)
    return { state, returned_total, credit_total, back, total: (await coreMoney(app, order.id)).total }
  }

  /** Pieces asked back for a changed mind and counted in. */
  async function giveBack(order: PlacedOrder, quantity: number) {
    const [{ id: line }] = (await shareOf(order)).items
    const asked = await askBack(stalls, order.share.path, [{ id: line, quantity }], { reason: "changed_mind" })
    if (asked.status === 200) {
      const { id } = asked.body.order.stalls[0].returns.at(-1)
      await stalls.hue.post(`/seller/orders/${order.share.id}/returns/${id}/receive`, {
        items: [{ id: line, restock: quantity }],
      })
    }
    return asked
  }

  it("is not paid twice: what was decided for the buyer does not come back as well", async () => {
    const order = await refused()
    await decide(order, order.dispute, { decision: "buyer" })
    expect((await shareOf(order)).returnable.items).toMatchObject([{ left: 1 }])
    expect(refusal(await giveBack(order, 2))).toEqual([409, "return_quantity_too_high", "items.0.quantity"])
    await giveBack(order, 1)
    expect(await sums(order)).toEqual({
      state: "delivered",
      returned_total: 450_000,
      credit_total: 450_000,
      back: 900_000,
      total: 250_000,
    })
  })

  it("never costs the household more than it was paid, where everything comes back after a part was decided", async () => {
    const order = await refused()
    await decide(order, order.dispute, { decision: "split", refund_vnd: 800_000 })
    await giveBack(order, 2)
    expect(await sums(order)).toEqual({
      state: "returned",
      returned_total: 900_000,
      credit_total: 15_000,
      back: 915_000,
      total: 235_000,
    })
  })

  it("is settled later where the process died, once, and stays decided", async () => {
    const order = await refused()
    const orders = app.container().resolve(Modules.ORDER)
    const broken = vi.spyOn(orders, "createOrderChange").mockRejectedValueOnce(new Error("The process died"))
    expect((await decide(order, order.dispute, { decision: "buyer" })).status).toBe(200)
    broken.mockRestore()
    expect(await shareOf(order)).toMatchObject({ credit_total: 0, disputes: [{ state: "decided" }] })
    await sql(app, "update share_dispute set decided_at = now() - interval '6 minutes'")
    await mendOrders(app.container())
    // Also where it died before it could say so.
    await sql(app, "update share_dispute set settled_at = null")
    await mendOrders(app.container())
    await mendOrders(app.container())
    expect(await sums(order)).toMatchObject({ credit_total: 450_000, back: 450_000, total: 700_000 })
  })

  /** Decided by a process that dies over what follows; run what happens then, and settle it. */
  async function settleLate(decided: () => Promise<{ status: number }>, meanwhile: () => Promise<unknown>) {
    const orders = app.container().resolve(Modules.ORDER)
    const broken = vi.spyOn(orders, "listOrderChanges").mockRejectedValueOnce(new Error("The process died"))
    const { status } = await decided()
    broken.mockRestore()
    expect(status).toBe(200)
    const unsettled = () => sql(app, "select id from share_dispute where state = 'decided' and settled_at is null")
    expect(await unsettled()).toHaveLength(1)
    await meanwhile()
    // What was handed over was so before it was decided.
    await sql(app, "update seller_order_change set created_at = created_at - interval '1 hour'")
    await sql(app, "update share_dispute set decided_at = now() - interval '6 minutes'")
    await mendOrders(app.container())
    await mendOrders(app.container())
    expect(await unsettled()).toEqual([])
  }

  it("takes off no more than is left, where the parcel came back before it was settled", async () => {
    const order = await missing(false)
    await settleLate(
      () => decide(order, order.dispute, { decision: "buyer" }),
      async () => {
        const [{ id }] = (await shareOf(order)).items
        const back = { reason: "not_collected", items: [{ id, restock: 2 }] }
        expect((await stalls.hue.post(`/seller/orders/${order.share.id}/came-back`, back)).status).toBe(200)
      },
    )
    const nothing = { returned_total: 0, credit_total: 915_000, back: 0, total: 235_000 }
    expect(await sums(order)).toEqual({ state: "cancelled", ...nothing })
    expect(await coreMoney(app, order.id)).toMatchObject({ pending: 235_000 })
  })

  it("takes off no more than is left, where pieces came back before it was settled", async () => {
    const order = await refused()
    await settleLate(
      () => decide(order, order.dispute, { decision: "split", refund_vnd: 800_000 }),
      async () => expect((await giveBack(order, 1)).status).toBe(200),
    )
    const all = { returned_total: 450_000, credit_total: 465_000, back: 915_000, total: 235_000 }
    expect(await sums(order)).toEqual({ state: "delivered", ...all })
  })

  it("is open again, and nothing is paid, where it could not be written into the book", async () => {
    const bank = await openLateBank()
    await allowTransfers(app, stalls.market)
    const order = await refuse(stalls, async (cartId) => bank.pay((await payByTransfer(app, cartId)).session))
    await captureFor(app, order.id, 1_150_000)
    const engine = app.container().resolve(Modules.WORKFLOW_ENGINE)
    const run = engine.run.bind(engine)
    const broken = vi
      .spyOn(engine, "run")
      .mockImplementation((name: unknown, ...more: unknown[]) =>
        name === "record-audit-entry"
          ? Promise.reject(new Error("The book is closed"))
          : (run as (...all: unknown[]) => never)(name, ...more),
      )
    expect((await decide(order, order.dispute, { decision: "buyer" })).status).toBe(500)
    broken.mockRestore()
    expect(await shareOf(order)).toMatchObject({ credit_total: 0, refunds: [], disputes: [{ state: "open" }] })
    expect(bank.refunds).toEqual([])
    expect((await decide(order, order.dispute, { decision: "buyer" })).status).toBe(200)
    expect(bank.refunds.map(({ amount }) => amount)).toEqual([450_000])
    expect(await sums(order)).toMatchObject({ credit_total: 450_000, back: 450_000, total: 700_000 })
    bank.close()
  })

  it("is about each refused return by itself, once", async () => {
    const order = await refused()
    const [{ id: first }] = (await shareOf(order)).returns
    await decide(order, order.dispute, { decision: "household" })
    const again = { reason: "return_refused", return_id: first }
    expect(refusal(await dispute(order, again))).toEqual([409, "dispute_not_now", null])
    expect((await shareOf(order)).askable).toEqual([{ reason: "other", return_id: null }])
    await sql(app, "update seller_order_change set created_at = now() - interval '31 days' where action = 'deliver'")
    expect(refusal(await dispute(order, { reason: "other" }))).toEqual([409, "dispute_not_now", null])
  })

  /** Sent, and its buyer says that it did not come. */
  async function missing(isDelivered: boolean) {
    const order = await placeOrder(stalls)
    for (const deed of ["confirm", "pack", "ship", ...(isDelivered ? ["deliver"] : [])]) {
      await stalls.hue.post(`/seller/orders/${order.share.id}/${deed}`)
    }
    const { body } = await dispute(order, { reason: "not_arrived" })
    return { ...order, dispute: body.order.stalls[0].disputes[0].id as string }
  }

  it("is not taken from the buyer by a household that says it was handed over", async () => {
    const asked = await missing(false)
    const deliver = () => stalls.hue.post(`/seller/orders/${asked.share.id}/deliver`)
    expect(refusal(await deliver())).toEqual([409, "dispute_open", null])
    await decide(asked, asked.dispute, { decision: "household" })
    expect((await deliver()).status).toBe(200)

    const late = await missing(true)
    await decide(late, late.dispute, { decision: "buyer" })
    // Nothing came, so nothing was paid at the door, and nothing is due.
    expect(await sums(late)).toMatchObject({ state: "cancelled", credit_total: 915_000, back: 0, total: 235_000 })
  })

  it("takes a part off what the courier collects while it is on its way, and not again when it came", async () => {
    const order = await missing(false)
    const desk = async () => (await stalls.hue.get(`/seller/orders/${order.share.id}`)).body.order
    expect((await desk()).to_collect).toBe(915_000)
    await decide(order, order.dispute, { decision: "split", refund_vnd: 50_000 })
    expect((await desk()).to_collect).toBe(865_000)
    await stalls.hue.post(`/seller/orders/${order.share.id}/deliver`)
    expect(await desk()).toMatchObject({ to_collect: 0, refunds: [] })
    await giveBack(order, 1)
    expect(await sums(order)).toMatchObject({ back: 450_000, credit_total: 50_000, total: 650_000 })
  })

  it("was paid where its buyer said that it came after all, whatever was asked before", async () => {
    const order = await missing(false)
    await stalls.buyer.send("post", `${order.share.path}/receive`, {})
    await decide(order, order.dispute, { decision: "buyer" })
    expect(await sums(order)).toMatchObject({ credit_total: 915_000, back: 915_000, total: 235_000 })
    expect((await shareOf(order)).state).not.toBe("cancelled")
  })

  it("was not paid where nothing came, also when staff noted the cash of the whole order", async () => {
    const order = await missing(false)
    await deliverShare(stalls.tam, order.other.id)
    await captureFor(app, order.id, 1_150_000)
    await decide(order, order.dispute, { decision: "buyer" })
    expect(await sums(order)).toMatchObject({ state: "cancelled", credit_total: 915_000, back: 0 })
  })

  it("is no debt of a household whose buyer has paid nobody: a part of what only the household says was handed over", async () => {
    const order = await missing(true)
    await decide(order, order.dispute, { decision: "split", refund_vnd: 500_000 })
    expect(await sums(order)).toMatchObject({ credit_total: 500_000, back: 0, total: 650_000 })
  })

  it("is not paid twice for pieces that come back while officers still decide about them", async () => {
    const order = await refused()
    expect((await shareOf(order)).returnable.items).toMatchObject([{ left: 1 }])
    expect(refusal(await giveBack(order, 2))).toEqual([409, "return_quantity_too_high", "items.0.quantity"])
    await decide(order, order.dispute, { decision: "household" })
    expect((await giveBack(order, 2)).status).toBe(200)
    expect(await sums(order)).toMatchObject({ state: "returned", back: 900_000 })
  })
})
