import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { askBack, coreMoney, type PlacedOrder, stockOf } from "../../support/delivered"
import { ask, createDisputed, type Disputed, decide } from "../../support/disputed"
import { givingBack } from "../../support/returned"
import { refusal, sql } from "../../support/stall"

describeApp("goods that come back other than announced", (app) => {
  let stalls: Disputed

  beforeAll(async () => {
    stalls = await createDisputed(app)
  })

  const { asked, shareOf, tap } = givingBack(() => stalls)
  type Asked = PlacedOrder & { line: string; returned: string }
  const stock = async () => await stockOf(app, stalls.tray.variantId)
  const count = (order: Asked, received: unknown, restock: unknown = 0) =>
    tap(order, order.returned, "receive", { items: [{ id: order.line, received, restock }] })
  const answeredBefore = (days: number) =>
    sql(app, `update share_return set answered_at = now() - interval '${days} days' where state = 'accepted'`)

  it("are paid for as far as they came; the rest stays the buyer's, who may ask officers", async () => {
    const order = await asked(2)
    await tap(order, order.returned, "accept", { way_back_payer: "stall" })
    const { body } = await count(order, 1, 1)
    expect(body.order).toMatchObject({
      state: "delivered",
      returned_total: 450_000,
      returns: [{ state: "received", items: [{ quantity: 2, received: 1, restock: 1 }] }],
      refunds: [{ amount: 450_000, state: "due" }],
    })
    expect((await stock())?.stocked).toBe(9)
    expect((await coreMoney(app, order.id)).total).toBe(700_000)
    const share = await shareOf(order)
    expect(share).toMatchObject({ credit_total: 0, returnable: { items: [{ left: 1 }] } })
    expect(share.askable).toEqual([
      { reason: "other", return_id: null },
      { reason: "other", return_id: order.returned },
    ])
    // The piece that did not come goes back after all, and with it the fee.
    const later = await askBack(stalls, order.share.path, [{ id: order.line, quantity: 1 }])
    await tap(order, later.body.order.stalls[0].returns[1].id, "receive", { items: [] })
    expect(await shareOf(order)).toMatchObject({ state: "returned", returned_total: 900_000, credit_total: 15_000 })
    expect((await coreMoney(app, order.id)).total).toBe(235_000)
  })

  it("are worth the missing pieces alone where officers side with the buyer, and come back no more", async () => {
    const order = await asked(2)
    await count(order, 1, 1)
    await sql(app, "update seller_order_change set created_at = now() - interval '31 days' where action = 'deliver'")
    const about = { reason: "other", return_id: order.returned }
    expect((await shareOf(order)).askable).toEqual([about])
    const opened = await ask(stalls, order, { ...about, note: "Gửi đủ hai khay" })
    await sql(app, "update seller_order_change set created_at = now() - interval '1 day' where action = 'deliver'")
    expect((await shareOf(order)).returnable, "officers are at it").toBeNull()
    const [{ id }] = opened.body.order.stalls[0].disputes
    const decided = await decide(stalls, order, id, { decision: "buyer" })
    expect(decided.body).toEqual({ decision: "buyer", credit_vnd: 450_000 })
    const share = await shareOf(order)
    expect(share).toMatchObject({ returned_total: 450_000, credit_total: 450_000, returnable: null })
    expect(share.refunds.map(({ amount }: { amount: number }) => amount)).toEqual([450_000, 450_000])
    expect(share.askable).toEqual([{ reason: "other", return_id: null }])
    expect((await coreMoney(app, order.id)).total).toBe(250_000)
  })

  it("are counted as they were said first, however often the tap comes", async () => {
    const order = await asked(2)
    await count(order, 1)
    expect((await count(order, 2, 2)).body).toMatchObject({ repeated: true, order: { returned_total: 450_000 } })
    expect((await stock())?.stocked).toBe(8)
  })

  it("are neither more than announced nor none, and none of what did not come is sold again", async () => {
    const order = await asked(2)
    expect(refusal(await count(order, 3))).toEqual([400, "received_too_high", "items.0.received"])
    expect(refusal(await count(order, -1))).toEqual([400, "received_wrong", "items.0.received"])
    expect(refusal(await count(order, 1.5))).toEqual([400, "received_wrong", "items.0.received"])
    expect(refusal(await count(order, 1, 2))).toEqual([400, "restock_too_high", "items.0.restock"])
    expect(refusal(await count(order, 0))).toEqual([400, "return_nothing_came", "items"])
    expect(await shareOf(order)).toMatchObject({ returned_total: 0, refunds: [], returns: [{ state: "asked" }] })
    expect((await stock())?.stocked).toBe(8)
  })

  it("may be refused after a yes: no money moves, the promise ends, and officers decide what they were worth", async () => {
    const order = await asked(1, { wants: "same" })
    await tap(order, order.returned, "accept", { way_back_payer: "stall", remedy: "same" })
    expect((await stock())?.reserved).toBe(1)
    const refuse = (reason: string) => tap(order, order.returned, "refuse", { reason, note: "Về một hòn đá" })
    expect(refusal(await refuse("as_described"))).toEqual([400, "refuse_reason_wrong", "reason"])
    const { body } = await refuse("came_otherwise")
    expect(body.order).toMatchObject({
      returned_total: 0,
      refunds: [],
      returns: [{ state: "refused", refuse_reason: "came_otherwise", refuse_note: "Về một hòn đá", next_actions: [] }],
    })
    expect(body.order.returns[0].replacement).toMatchObject({ state: "ended", end_reason: "lapsed" })
    expect(await stock()).toEqual({ stocked: 8, reserved: 0 })
    expect((await refuse("came_otherwise")).body.repeated).toBe(true)
    expect(refusal(await count(order, 1))).toEqual([409, "return_state_wrong", null])
    expect((await shareOf(order)).askable).toContainEqual({ reason: "return_refused", return_id: order.returned })
    const opened = await ask(stalls, order, { reason: "return_refused", return_id: order.returned })
    await decide(stalls, order, opened.body.order.stalls[0].disputes[0].id, { decision: "buyer" })
    expect(await shareOf(order)).toMatchObject({ credit_total: 450_000, refunds: [{ amount: 450_000 }] })
  })

  it("are said to be missing after two weeks alone, and before a yes by nobody", async () => {
    const order = await asked(1)
    const refuse = (reason: string) => tap(order, order.returned, "refuse", { reason })
    expect(refusal(await refuse("never_came"))).toEqual([400, "refuse_reason_wrong", "reason"])
    await tap(order, order.returned, "accept", { way_back_payer: "stall" })
    expect(refusal(await refuse("never_came"))).toEqual([409, "return_not_late", "reason"])
    await answeredBefore(13)
    expect(refusal(await refuse("never_came"))).toEqual([409, "return_not_late", "reason"])
    await answeredBefore(15)
    expect((await refuse("never_came")).body.order.returns).toMatchObject([{ state: "refused" }])
    expect(await shareOf(order)).toMatchObject({ returned_total: 0, refunds: [] })
  })

  it("of which the same were promised are all there, or the promise is given up first", async () => {
    const order = await asked(2, { wants: "same" })
    await tap(order, order.returned, "accept", { way_back_payer: "stall", remedy: "same" })
    expect(refusal(await count(order, 1))).toEqual([409, "replacement_promised", "items"])
    await tap(order, order.returned, "replacement/give-up")
    expect((await count(order, 1, 1)).body.order).toMatchObject({
      returned_total: 450_000,
      refunds: [{ amount: 450_000 }],
    })
    expect(await stock()).toEqual({ stocked: 9, reserved: 0 })
  })
})
