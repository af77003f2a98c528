import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { type PlacedOrder, placeOrder } from "../../support/delivered"
import { createDisputed, type Disputed } from "../../support/disputed"
import { sql } from "../../support/stall"

describeApp("what waits too long stands first in the officers' list", (app) => {
  let stalls: Disputed
  let order: PlacedOrder

  beforeAll(async () => {
    stalls = await createDisputed(app)
    order = await placeOrder(stalls)
    // Nothing of this is about the other stall.
    await sql(app, "update seller_order set state = 'completed' where id = ?", [order.other.id])
  })

  const way = (data: object) =>
    sql(app, "update order_shipping_method set data = data || ?::jsonb", [JSON.stringify({ closed: null, ...data })])
  const since = (state: string, days: number) =>
    sql(
      app,
      "update seller_order set state = ?, announced_at = now(), state_at = now() - ? * interval '1 day' where id = ?",
      [state, days, order.share.id],
    )
  /** Whether it is among the late ones. */
  async function isLate(): Promise<boolean> {
    const { orders } = (await stalls.officer.get("/admin/seller-orders")).body
    return orders.find(({ id }: { id: string }) => id === order.share.id).is_late
  }
  /** A fee for sending it, said some days ago. */
  const fee = (state: string, days: number) =>
    sql(
      app,
      `insert into payment_request (id, seller_order_id, kind, amount_vnd, code, state, state_at, asked_by_kind)
       values ('payreq_1', :id, 'delivery_fee', 350000, 'x-1', :state, now() - :days * interval '1 day', 'seller_member')
       on conflict (id) do update set state = :state, state_at = excluded.state_at`,
      { id: order.share.id, state, days } as never,
    )

  // Wide apart, so that no holiday between tells another story.
  it.each<[string, string, number, object, boolean]>([
    ["accepted, in its days", "confirmed", 2, { make_days: 1 }, false],
    ["accepted, long after them", "confirmed", 40, { make_days: 1 }, true],
    ["made to order, in its days", "confirmed", 20, { make_days: 35 }, false],
    ["made to order, long after them", "confirmed", 90, { make_days: 35 }, true],
    ["packed for two days", "packed", 2, { make_days: 35 }, false],
    ["packed for four, however long it took to make", "packed", 4, { make_days: 35 }, true],
    ["on its way", "shipped", 3, { days: [2, 4] }, false],
    ["on its way to a far island", "shipped", 20, { days: [10, 30] }, false],
    ["on its way for a month", "shipped", 30, { days: [2, 4] }, true],
    ["to be collected since yesterday", "ready_to_collect", 1, { days: null, pick_up: true }, false],
    ["to be collected for more than a week", "ready_to_collect", 8, { days: null, pick_up: true }, true],
    ["handed over", "delivered", 30, { days: [2, 4] }, false],
  ])("%s", async (_, state, days, data, late) => {
    await way(data)
    await since(state, days)
    expect(await isLate()).toBe(late)
  })

  it("not on the days on which its household rests, as the order was told", async () => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    await since("confirmed", 40)
    await way({ make_days: 1, closed: { from: day(-50), until: day(1) } })
    expect(await isLate()).toBe(false)
    await way({ make_days: 1, closed: { from: day(-50), until: day(-35) } })
    expect(await isLate()).toBe(true)
  })

  it("from when it was accepted, however often it was packed and unpacked since", async () => {
    await way({ make_days: 1, days: [2, 4] })
    const tap = (deed: string) => stalls.hue.post(`/seller/orders/${order.share.id}/${deed}`)
    for (const deed of ["confirm", "pack", "unpack"]) {
      expect([deed, (await tap(deed)).status]).toEqual([deed, 200])
    }
    expect(await isLate()).toBe(false)
    await sql(
      app,
      "update seller_order_change set created_at = created_at - interval '40 days' where action = 'confirm' and seller_order_id = ?",
      [order.share.id],
    )
    expect(await isLate()).toBe(true)
  })

  it("bulky goods from when their fee was asked or agreed, not from when they were accepted", async () => {
    await way({ make_days: 5, by_agreement: true })
    await since("confirmed", 40)
    expect([await isLate(), "nobody has asked for a fee"]).toEqual([true, "nobody has asked for a fee"])
    await fee("proposed", 1)
    expect(await isLate(), "its buyer has not answered").toBe(false)
    await fee("proposed", 4)
    expect(await isLate()).toBe(true)
    await fee("refused", 1)
    expect(await isLate(), "it is to be asked anew").toBe(false)
    await fee("expected", 2)
    expect(await isLate(), "agreed: it has its days").toBe(false)
    await fee("expected", 35)
    expect(await isLate()).toBe(true)
  })

  it("money that a household owes its buyer, after a week", async () => {
    await since("delivered", 1)
    const owed = (days: number) =>
      sql(
        app,
        `insert into share_refund (id, seller_order_id, origin, origin_id, method, amount, raw_amount, created_at)
         values ('srefd_1', :id, 'return', 'x', 'by_hand', 450000, '{"value": "450000"}', now() - :days * interval '1 day')
         on conflict (id) do update set created_at = excluded.created_at`,
        { id: order.share.id, days } as never,
      )
    await owed(6)
    expect(await isLate()).toBe(false)
    const rowsOf = async () => {
      const { rows } = (await stalls.officer.get("/admin/todays-work")).body
      const { path, count } = rows.find(({ key }: { key: string }) => key === "refunds_due")
      const { body } = await stalls.officer.get(`/admin${path}`)
      return [count, body.orders.map(({ id }: { id: string }) => id), body.count]
    }
    expect(await rowsOf(), "nothing yet").toEqual([0, [], 0])
    await owed(8)
    expect(await isLate()).toBe(true)
    expect(await rowsOf(), "the day's work leads to just these").toEqual([1, [order.share.id], 1])
    await sql(app, "update share_refund set state = 'told', told_at = now()")
    expect(await isLate()).toBe(false)
    expect(await rowsOf()).toEqual([0, [], 0])
  })

  it("not before anybody was called, nor where the money has not come", async () => {
    await since("placed", 5)
    expect(await isLate()).toBe(false)
    await sql(app, "update seller_order set announced_at = now() - interval '25 hours' where id = ?", [order.share.id])
    expect(await isLate()).toBe(true)
    await sql(app, "update payment set canceled_at = now()")
    expect(await isLate()).toBe(false)
    await since("shipped", 60)
    expect(await isLate()).toBe(false)
  })

  it("counts an order that nobody accepts from when its household was called, oldest call first", async () => {
    const work = async () =>
      (await stalls.officer.get("/admin/todays-work")).body.rows.find(
        ({ key }: { key: string }) => key === "orders_not_accepted",
      )
    await sql(
      app,
      "update seller_order set placed_at = now() - interval '9 days', announced_at = now() - interval '1 day'",
    )
    expect((await work()).count).toBe(0)
    await sql(app, "update seller_order set announced_at = now() - interval '49 hours'")
    const { count, oldest_at } = await work()
    expect(count).toBe(1)
    expect(Math.round((Date.now() - new Date(oldest_at).getTime()) / 3_600_000)).toBe(49)
  })
})
