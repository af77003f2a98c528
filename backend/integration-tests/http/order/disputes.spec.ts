import { beforeAll, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { coreMoney, type PlacedOrder, placeOrder } from "../../support/delivered"
import {
  ask,
  createDisputed,
  type Disputed,
  shareOf as readShare,
  refused as refuse,
  decide as say,
} from "../../support/disputed"
import type { Caller } from "../../support/people"
import { refusal, sql } from "../../support/stall"

describeApp("what buyer and household cannot settle", (app) => {
  let stalls: Disputed
  let officer: Caller

  beforeAll(async () => {
    stalls = await createDisputed(app)
    officer = stalls.officer
  })

  const shareOf = (order: PlacedOrder) => readShare(stalls, order)
  const dispute = (order: PlacedOrder, body: object) => ask(stalls, order, body)
  const decide = (order: PlacedOrder, id: string, body: object) => say(stalls, order, id, body)
  const refused = () => refuse(stalls)
  const work = async (key: string) =>
    (await officer.get("/admin/todays-work")).body.rows.find((row: { key: string }) => row.key === key)

  it("comes to the officer of the commune, once, with everything on one page", async () => {
    const order = await refused()
    expect((await dispute(order, { reason: "return_refused" })).body.order.stalls[0].disputes).toHaveLength(1)
    expect(await work("disputes_open")).toMatchObject({ count: 1, path: "/seller-orders?disputed=true" })
    const { orders } = (await officer.get("/admin/seller-orders?disputed=true")).body
    expect(orders).toMatchObject([{ id: order.share.id, has_open_dispute: true, seller: { name: "Gian co-hue" } }])
    const { body } = await officer.get(`/admin/seller-orders/${order.share.id}`)
    expect(body.order).toMatchObject({
      recipient_phone: "+84912345678",
      money: { gross: 915_000, live: 915_000, at_door: 915_000 },
      returns: [{ state: "refused" }],
      disputes: [{ state: "open", opened_by: "buyer" }],
      siblings: [{ reference: order.other.reference }],
    })
    expect(JSON.stringify(body)).not.toContain(order.code)
    expect((await stalls.stranger.get("/admin/seller-orders")).body).toMatchObject({ orders: [], count: 0 })
    expect(refusal(await stalls.stranger.get(`/admin/seller-orders/${order.share.id}`))).toEqual([
      404,
      "seller_order_not_found",
      null,
    ])
  })

  it("ends with the buyer's money, written into the book, told to the household, shown to the buyer", async () => {
    const order = await refused()
    const done = await decide(order, order.dispute, { decision: "buyer" })
    expect(done.body).toEqual({ decision: "buyer", credit_vnd: 450_000 })
    expect(await shareOf(order)).toMatchObject({
      state: "delivered",
      credit_total: 450_000,
      disputes: [{ state: "decided", decision: "buyer", credit_vnd: 450_000, decision_note: "Đã gọi hai bên" }],
      refunds: [{ amount: 450_000, method: "by_hand", state: "due" }],
    })
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 700_000, cancelled: [] })
    expect(refusal(await decide(order, order.dispute, { decision: "household" }))).toEqual([
      409,
      "dispute_decided",
      null,
    ])
    const book = await sql(app, "select action, entity_id from audit_entry where action = 'dispute_decided'")
    expect(book).toEqual([{ action: "dispute_decided", entity_id: order.dispute }])
    const news = async () => (await stalls.hue.get("/seller/news")).body.news.map(({ key }: { key: string }) => key)
    await vi.waitFor(async () => expect(await news()).toContain("dispute-decided"), 10_000)
    expect((await work("disputes_open")).count).toBe(0)
  })

  it("may end with a part for each, or with nothing", async () => {
    const order = await refused()
    expect(refusal(await decide(order, order.dispute, { decision: "split", refund_vnd: 915_001 }))).toEqual([
      409,
      "refund_too_high",
      "refund_vnd",
    ])
    expect(refusal(await decide(order, order.dispute, { decision: "split", refund_vnd: 0.5 }))).toEqual([
      400,
      "refund_amount_wrong",
      "refund_vnd",
    ])
    expect(refusal(await decide(order, order.dispute, { decision: "buyer", note: "" }))).toEqual([
      400,
      "text_required",
      "note",
    ])
    expect((await shareOf(order)).disputes).toMatchObject([{ state: "open" }])
    await decide(order, order.dispute, { decision: "split", refund_vnd: 100_000 })
    expect(await shareOf(order)).toMatchObject({ credit_total: 100_000, refunds: [{ amount: 100_000 }] })

    const again = await dispute(order, { reason: "other", note: "Chưa đồng ý" })
    const open = again.body.order.stalls[0].disputes[1]
    await decide(order, open.id, { decision: "household" })
    expect(await shareOf(order)).toMatchObject({ credit_total: 100_000, refunds: [{ amount: 100_000 }] })
  })

  it("ends a parcel that never came: nothing is owed, nothing was paid", async () => {
    const order = await placeOrder(stalls)
    expect(refusal(await dispute(order, { reason: "not_arrived" }))).toEqual([409, "dispute_not_now", null])
    for (const deed of ["confirm", "pack", "ship"]) {
      await stalls.hue.post(`/seller/orders/${order.share.id}/${deed}`)
    }
    expect(refusal(await dispute(order, { reason: "vì thế" }))).toEqual([400, "dispute_reason_wrong", "reason"])
    expect(refusal(await dispute(order, { reason: "return_refused" }))).toEqual([409, "dispute_not_now", null])
    const { body } = await dispute(order, { reason: "not_arrived" })
    await decide(order, body.order.stalls[0].disputes[0].id, { decision: "buyer" })
    expect(await shareOf(order)).toMatchObject({ state: "cancelled", credit_total: 915_000, refunds: [] })
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 235_000, cancelled: [] })
  })

  it("is not asked once more by a form that comes late, after it was decided", async () => {
    const order = await placeOrder(stalls)
    for (const deed of ["confirm", "pack", "ship"]) {
      await stalls.hue.post(`/seller/orders/${order.share.id}/${deed}`)
    }
    const form = { reason: "not_arrived", request_key: "khoa-hoi-01" }
    const { body } = await dispute(order, form)
    await decide(order, body.order.stalls[0].disputes[0].id, { decision: "household" })
    expect((await dispute(order, form)).body.order.stalls[0].disputes).toMatchObject([{ state: "decided" }])
    const anew = await dispute(order, { ...form, request_key: "khoa-hoi-02" })
    expect(anew.body.order.stalls[0].disputes.map(({ state }: { state: string }) => state).sort()).toEqual([
      "decided",
      "open",
    ])
    expect(refusal(await dispute(order, { ...form, request_key: "'" }))).toEqual([
      400,
      "request_key_wrong",
      "request_key",
    ])
  })

  it("are found by code, number and telephone; what waits too long comes first and is the day's work", async () => {
    const order = await placeOrder(stalls)
    const find = async (q: string) =>
      (await officer.get(`/admin/seller-orders?q=${encodeURIComponent(q)}`)).body.orders.map(
        ({ reference }: { reference: string }) => reference,
      )
    const both = [order.share.reference, order.other.reference].sort()
    expect((await find(order.code.toLowerCase())).sort()).toEqual(both)
    expect(await find(order.share.reference)).toEqual([order.share.reference])
    expect((await find("0912 345 678")).sort()).toEqual(both)
    expect(await find("không có")).toEqual([])
    expect((await work("orders_not_accepted")).count).toBe(0)
    const since = (column: string) =>
      sql(app, `update seller_order set ${column} = now() - interval '49 hours' where id = ?`, [order.share.id])
    const late = async () =>
      (await officer.get("/admin/seller-orders")).body.orders.map(({ is_late }: { is_late: boolean }) => is_late)
    await sql(app, "update seller_order set announced_at = now()")
    await since("placed_at")
    await since("state_at")
    expect([await late(), (await work("orders_not_accepted")).count], "its money has just come").toEqual([
      [false, false],
      0,
    ])
    await since("announced_at")
    expect(await work("orders_not_accepted")).toMatchObject({ count: 1, path: "/seller-orders?state=placed" })
    expect(await late()).toEqual([true, false])
    expect((await find(order.share.reference.split("-")[0] ?? "")).sort()).toEqual(both)
    expect((await officer.get("/admin/seller-orders?limit=1&offset=1")).body).toMatchObject({
      orders: [{ reference: order.other.reference }],
      count: 2,
    })
    // Nobody is late with an order whose money has not come.
    await sql(app, "update payment set canceled_at = now()")
    expect(await late()).toEqual([false, false])
    expect((await work("orders_not_accepted")).count).toBe(0)
  })
})
