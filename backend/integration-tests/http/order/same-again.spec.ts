import completeShares from "@cho-lang/seller-orders/jobs/complete-shares"
import mendReplacements from "@cho-lang/seller-orders/jobs/mend-replacements"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { askBack } from "../../support/delivered"
import { ask, createDisputed, type Disputed, decide } from "../../support/disputed"
import { sameAgain } from "../../support/same-again"
import { refusal, sql } from "../../support/stall"

describeApp("the same piece once more, for one that goes back", (app) => {
  let stalls: Disputed
  let of: ReturnType<typeof sameAgain>

  beforeAll(async () => {
    stalls = await createDisputed(app)
    of = sameAgain(app, stalls)
  })

  it("is kept from the yes on, leaves the shelf when it is sent, and moves no money", async () => {
    const order = await of.broken()
    expect(await of.backOf(order)).toMatchObject({ state: "asked", wants: "same", remedy: null, replacement: null })
    const costs = await of.total(order)
    expect((await of.again(order)).body.order.returns[0].next_actions).toEqual(["receive", "refuse", "send", "give_up"])
    expect(await of.stock()).toEqual({ stocked: 8, reserved: 1 })
    await of.tap(order, order.back, "receive", { items: [] })
    await of.again(order)
    expect(await of.backOf(order)).toMatchObject({
      state: "received",
      remedy: "same",
      replacement: { state: "reserved" },
    })
    const sent = await of.tap(order, order.back, "replacement/send", {
      carrier: "Bưu điện",
      tracking_code: "vn 123 456",
    })
    expect(sent.status).toBe(200)
    expect(await of.stock()).toEqual({ stocked: 7, reserved: 0 })
    expect((await of.tap(order, order.back, "replacement/send")).body.repeated).toBe(true)
    expect(await of.stock()).toEqual({ stocked: 7, reserved: 0 })
    expect((await of.backOf(order)).replacement).toMatchObject({ state: "sent", tracking_code: "VN123456" })
    expect((await of.share(order)).returnable.items).toEqual([expect.objectContaining({ left: 1 })])
    await of.buyerSays(order, order.back, "replacement/received")
    const done = await of.share(order)
    expect(done.returns[0].replacement.state).toBe("received")
    expect(done).toMatchObject({ state: "delivered", refunds: [], returned_total: 0, credit_total: 0 })
    expect(done.returnable.items).toEqual([expect.objectContaining({ left: 2 })])
    expect(await of.total(order)).toBe(costs)
  })

  it("is sent without anything coming back where the broken one is not worth it, and arrives two weeks after its way's days", async () => {
    const order = await of.broken()
    await of.again(order, "nobody")
    expect(await of.backOf(order)).toMatchObject({ state: "received", way_back_payer: "nobody" })
    await of.tap(order, order.back, "replacement/send")
    await sql(app, "update seller_order set state_at = now() - interval '8 days' where id = ?", [order.share.id])
    await completeShares(app.container())
    await mendReplacements(app.container())
    expect([(await of.share(order)).state, (await of.backOf(order)).replacement.state]).toEqual(["delivered", "sent"])
    const sentAgo = (days: number) =>
      sql(app, "update share_replacement set sent_at = now() - ? * interval '1 day'", [days])
    // Its order was told of a way of at most nine days: two weeks after them it counts as there.
    await sql(app, `update order_shipping_method set data = data || '{"days": [5, 9]}'`)
    await sentAgo(22)
    await mendReplacements(app.container())
    expect((await of.backOf(order)).replacement.state).toBe("sent")
    expect((await of.share(order)).askable, "officers can be asked before").toContainEqual({
      reason: "replacement_missing",
      return_id: order.back,
    })
    await sentAgo(24)
    await mendReplacements(app.container())
    await completeShares(app.container())
    expect([(await of.share(order)).state, (await of.backOf(order)).replacement.state]).toEqual([
      "completed",
      "received",
    ])
    expect((await of.share(order)).refunds).toEqual([])
  })

  it("money goes back at once where the broken one stays with the buyer and money was promised", async () => {
    const order = await of.broken()
    const costs = await of.total(order)
    await of.tap(order, order.back, "accept", { way_back_payer: "nobody", remedy: "money" })
    const { returns, refunds } = await of.share(order)
    expect([returns[0].state, returns[0].items[0].restock, refunds[0].amount]).toEqual(["received", 0, 450_000])
    expect([await of.total(order), await of.stock()]).toEqual([costs - 450_000, { stocked: 8, reserved: 0 }])
  })

  it("is not promised where none is left; of two who are promised the last one, one is", async () => {
    const [first, second] = [await of.broken(), await of.broken()]
    await sql(app, "update inventory_level set stocked_quantity = reserved_quantity + 1")
    const answers = await Promise.all([of.again(first), of.again(second)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const lost = answers[0]?.status === 409 ? first : second
    expect(refusal(await of.again(lost))).toEqual([409, "replacement_none_left", "remedy"])
    expect(await of.backOf(lost)).toMatchObject({ state: "asked", replacement: null })
    expect((await of.tap(lost, lost.back, "accept", { way_back_payer: "stall" })).status).toBe(200)
    expect(await of.backOf(lost)).toMatchObject({ state: "accepted", remedy: "money" })
  })

  it("becomes money where the household cannot after all: what that piece cost, and of nobody else's", async () => {
    for (const isBack of [true, false]) {
      const order = await of.broken()
      const costs = await of.total(order)
      await of.again(order)
      if (isBack) {
        await of.tap(order, order.back, "receive", { items: [] })
      }
      expect((await of.tap(order, order.back, "replacement/give-up")).status).toBe(200)
      expect((await of.tap(order, order.back, "replacement/give-up")).body.repeated).toBe(true)
      if (!isBack) {
        expect((await of.share(order)).refunds).toEqual([])
        await of.tap(order, order.back, "receive", { items: [] })
      }
      const { refunds, returned_total } = await of.share(order)
      expect([refunds.map(({ amount }: { amount: number }) => amount), returned_total]).toEqual([[450_000], 450_000])
      expect([await of.total(order), (await of.stock())?.reserved]).toEqual([costs - 450_000, 0])
      expect(refusal(await of.tap(order, order.back, "replacement/send"))).toEqual([
        409,
        "replacement_state_wrong",
        null,
      ])
    }
  })

  it("is free again where the buyer keeps the goods, unless it is on its way", async () => {
    const order = await of.broken()
    await of.again(order)
    expect((await of.buyerSays(order, order.back, "withdraw")).status).toBe(200)
    expect([(await of.backOf(order)).state, (await of.stock())?.reserved]).toEqual(["withdrawn", 0])
    const other = await of.broken()
    await of.again(other)
    await of.tap(other, other.back, "replacement/send")
    expect(refusal(await of.buyerSays(other, other.back, "withdraw"))).toEqual([409, "replacement_sent", null])
    expect((await of.backOf(other)).state).toBe("accepted")
  })

  it("takes its share of the month's work, where it is made to order", async () => {
    const { tray } = stalls
    await sql(app, "update product_variant set allow_backorder = true where id = ?", [tray.variantId])
    await sql(app, "update listing set lead_time_days = 9, monthly_capacity = 2 where product_id = ?", [tray.id])
    const order = await of.broken()
    expect(refusal(await of.again(order))).toEqual([409, "replacement_none_left", "remedy"])
    expect(await of.backOf(order)).toMatchObject({ state: "asked", replacement: null })
    expect((await of.stock())?.reserved).toBe(0)
    await sql(app, `update "order" set created_at = created_at - interval '32 days'`)
    expect((await of.again(order)).status).toBe(200)
    const [{ pieces }] = (await sql<{ pieces: number }>(app, "select pieces_ordered_this_month(?)::int as pieces", [
      tray.id,
    ])) as [{ pieces: number }]
    expect(pieces).toBe(1)
    expect((await of.tap(order, order.back, "replacement/send")).status).toBe(200)
  })

  it("is brought before officers where it does not come; nothing is sent while they decide, nor after they gave the money back", async () => {
    const order = await of.broken()
    await of.again(order, "nobody")
    const opened = await ask(stalls, order, { reason: "replacement_missing", return_id: order.back })
    expect(opened.status).toBe(200)
    expect(refusal(await of.tap(order, order.back, "replacement/send"))).toEqual([409, "dispute_open", null])
    const [{ id }] = (await of.share(order)).disputes
    await decide(stalls, order, id, { decision: "buyer" })
    expect(refusal(await of.tap(order, order.back, "replacement/send"))).toEqual([409, "dispute_open", null])
    await mendReplacements(app.container())
    const done = await of.share(order)
    expect(done.returns[0].replacement.state).toBe("ended")
    expect([done.credit_total, done.returned_total]).toEqual([450_000, 0])
    expect(done.refunds.map(({ amount }: { amount: number }) => amount)).toEqual([450_000])
    expect((await of.stock())?.reserved).toBe(0)
  })

  it("is nobody's but the household's and the buyer's; not forced on who wants money, nor promised of goods that are gone", async () => {
    const order = await of.broken()
    await of.again(order)
    for (const deed of ["send", "give-up"]) {
      const path = `/seller/orders/${order.share.id}/returns/${order.back}/replacement/${deed}`
      expect(refusal(await stalls.tam.post(path))).toEqual([404, "seller_order_not_found", null])
    }
    const foreign = { ...order, share: order.other }
    expect(refusal(await of.buyerSays(foreign, order.back, "replacement/received"))).toEqual([
      404,
      "return_not_found",
      null,
    ])
    const [{ id }] = (await of.share(order)).items
    const { body } = await askBack(stalls, order.share.path, [{ id, quantity: 1 }], { reason: "changed_mind" })
    const wish = { way_back_payer: "buyer", remedy: "same" }
    const money = body.order.stalls[0].returns[1].id
    expect(refusal(await of.tap(order, money, "accept", wish))).toEqual([409, "remedy_not_wanted", "remedy"])
    const gone = await of.broken()
    await sql(app, "update product_variant set deleted_at = now() where id = ?", [stalls.tray.variantId])
    expect(refusal(await of.again(gone))).toEqual([409, "replacement_none_left", "remedy"])
  })
})
