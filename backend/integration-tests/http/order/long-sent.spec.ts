import completeShares from "@cho-lang/seller-orders/jobs/complete-shares"
import tellBuyers from "@cho-lang/seller-orders/jobs/tell-buyers"
import { afterAll, beforeAll, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { askBack, coreMoney, type PlacedOrder, placeOrder } from "../../support/delivered"
import { ask, createDisputed, type Disputed, decide, shareOf } from "../../support/disputed"
import { type LateBank, openLateBank } from "../../support/late-bank"
import { watchMessages } from "../../support/messages"
import { refusal, sql } from "../../support/stall"
import { allowTransfers, captureFor, payByTransfer } from "../../support/transfer"

/** Days that the buyer was told of the way, at most; two weeks more and it counts as there. */
const WAY = 4

describeApp("what was sent, and nobody says a word of", (app) => {
  let bank: LateBank
  let stalls: Disputed

  afterAll(() => bank?.close())
  beforeAll(async () => {
    bank = await openLateBank()
    stalls = await createDisputed(app)
    await allowTransfers(app, stalls.market)
  })

  async function sent({ isPaid = true, last = "ship" } = {}): Promise<PlacedOrder> {
    const pay = async (cartId: string) => bank.pay((await payByTransfer(app, cartId)).session)
    const order = await placeOrder(stalls, isPaid ? async (cartId) => void (await pay(cartId)) : undefined)
    if (isPaid) {
      await captureFor(app, order.id, 1_150_000)
    }
    await sql(app, "update order_shipping_method set data = data || ?::jsonb", [
      JSON.stringify({ days: [2, WAY], pick_up: last === "ready" }),
    ])
    for (const deed of ["confirm", "pack", last]) {
      const { status } = await stalls.hue.post(`/seller/orders/${order.share.id}/${deed}`)
      expect([deed, status]).toEqual([deed, 200])
    }
    return order
  }
  /** So many days in its state; then the job comes. */
  async function wait({ share }: PlacedOrder, days: number): Promise<void> {
    await sql(app, "update seller_order set state_at = now() - ? * interval '1 day' where id = ?", [days, share.id])
    await completeShares(app.container())
  }
  const state = async (order: PlacedOrder) => (await shareOf(stalls, order)).state

  it("counts as delivered after its days and two weeks, which its buyer is told; the seven days begin then", async () => {
    const messages = watchMessages(app)
    const order = await sent()
    await wait(order, WAY + 13)
    expect(await shareOf(stalls, order)).toMatchObject({ state: "shipped", by_silence: false })
    await wait(order, WAY + 15)
    await completeShares(app.container())
    const shown = await shareOf(stalls, order)
    expect(shown).toMatchObject({ state: "delivered", by_silence: true })
    expect(shown.askable.map(({ reason }: { reason: string }) => reason)).toContain("not_arrived")
    expect(shown.returnable.reasons).toContain("changed_mind")
    const { changes, next_actions } = (await stalls.hue.get(`/seller/orders/${order.share.id}`)).body.order
    expect(changes.at(-1)).toMatchObject({ action: "deliver", by_kind: "system" })
    expect(next_actions, "it may still come back").toEqual(["come_back"])
    for (let run = 0; run < 2; run += 1) await tellBuyers(app.container())
    const told = () => messages.filter(({ template }) => template === "share-presumed")
    await vi.waitFor(() => expect(told()).toHaveLength(1), 10_000)
    expect(told()[0]?.text).toContain("coi như")
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 1_150_000, paid: 1_150_000, pending: 0 })
    await wait(order, 8)
    expect(await shareOf(stalls, order)).toMatchObject({ state: "completed", by_silence: false })
  })

  it("may still come back, as its household says then: its buyer did not take it", async () => {
    const before = bank.refunds.length
    const order = await sent()
    await wait(order, WAY + 15)
    const path = `/seller/orders/${order.share.id}`
    const { items } = (await stalls.hue.get(path)).body.order
    const back = { reason: "refused", items: [{ id: items[0].id, restock: items[0].quantity }] }
    expect((await stalls.hue.post(`${path}/came-back`, back)).status).toBe(200)
    expect(await shareOf(stalls, order)).toMatchObject({ state: "cancelled", by_silence: false })
    expect(bank.refunds.slice(before).map(({ amount }) => amount)).toEqual([900_000])
    const [level] = await sql<{ restock_quantity: number }>(
      app,
      "select restock_quantity from seller_order_item where seller_order_id = ?",
      [order.share.id],
    )
    expect(level?.restock_quantity).toBe(items[0].quantity)
  })

  it("did not come back where its buyer gives something back", async () => {
    const order = await sent()
    await wait(order, WAY + 15)
    const { items } = await shareOf(stalls, order)
    await askBack(stalls, order.share.path, [{ id: items[0].id, quantity: 1 }])
    const told = await stalls.hue.post(`/seller/orders/${order.share.id}/came-back`, { reason: "refused", items: [] })
    expect(refusal(told)).toEqual([409, "order_state_wrong", null])
  })

  it("is paid back whole where it never came, as its buyer may say then", async () => {
    const before = bank.refunds.length
    const order = await sent()
    await wait(order, WAY + 15)
    const { body } = await ask(stalls, order, { reason: "not_arrived" })
    const [{ id }] = body.order.stalls[0].disputes
    await decide(stalls, order, id, { decision: "buyer" })
    expect(await shareOf(stalls, order)).toMatchObject({ state: "cancelled", ended_by: "lost", by_silence: false })
    expect(bank.refunds.slice(before).map(({ amount }) => amount)).toEqual([915_000])
  })

  it("stays on its way while money is to be collected with it: whoever collects it says whether it came", async () => {
    const order = await sent({ isPaid: false })
    await wait(order, 90)
    expect(await state(order)).toBe("shipped")
    const paid = await sent()
    await sql(
      app,
      `insert into payment_request (id, seller_order_id, kind, amount_vnd, code, state, state_at, asked_by_kind, collected_by)
       values ('payreq_1', ?, 'delivery_fee', 350000, 'x-1', 'expected', now(), 'seller_member', 'courier')`,
      [paid.share.id],
    )
    await wait(paid, 90)
    expect(await state(paid)).toBe("shipped")
  })

  it("stays where it is while officers are asked, and two weeks more", async () => {
    const order = await sent()
    const { body } = await ask(stalls, order, { reason: "not_arrived" })
    await wait(order, 90)
    expect(await state(order)).toBe("shipped")
    await decide(stalls, order, body.order.stalls[0].disputes[0].id, { decision: "household" })
    await wait(order, 90)
    expect(await state(order)).toBe("shipped")
    await sql(app, "update share_dispute set decided_at = now() - interval '15 days'")
    await wait(order, 90)
    expect(await state(order)).toBe("delivered")
  })

  it("lies at the stall where its buyer is to collect it, and is the stall's to end", async () => {
    const order = await sent({ last: "ready" })
    await wait(order, 90)
    expect(await state(order)).toBe("ready_to_collect")
  })
})
