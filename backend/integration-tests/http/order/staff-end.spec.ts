import type { PaymentActions } from "@medusajs/framework/utils"
import { cancelOrderWorkflow, processPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { afterAll, beforeAll, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { coreMoney, deliverShare, type PlacedOrder, placeOrder, stockOf } from "../../support/delivered"
import { ask, createDisputed, type Disputed, decide, shareOf as readShare } from "../../support/disputed"
import { type LateBank, openLateBank } from "../../support/late-bank"
import { Caller, createStaff } from "../../support/people"
import { refusal, sql } from "../../support/stall"
import { allowTransfers, captureFor, payByTransfer, refundsOf } from "../../support/transfer"

const WHY = { reason: "stall_away", note: "Gọi ba lần không ai nghe máy" }

describeApp("a stall's part that nobody accepts", (app) => {
  let bank: LateBank
  let stalls: Disputed

  beforeAll(async () => {
    bank = await openLateBank()
    stalls = await createDisputed(app)
    await allowTransfers(app, stalls.market)
  })
  afterAll(() => bank?.close())

  const end = (order: PlacedOrder, body: object = WHY, by = stalls.officer) =>
    by.post(`/admin/seller-orders/${order.share.id}/decline`, body)
  const page = (order: PlacedOrder) => readShare(stalls, order)
  const desk = async (order: PlacedOrder) => (await stalls.hue.get(`/seller/orders/${order.share.id}`)).body.order
  const row = async () => (await stalls.hue.get("/seller/orders?group=over")).body.orders[0]
  /** Who ended it, as each of them reads it. */
  const enders = async (order: PlacedOrder) => {
    const { body } = await stalls.officer.get(`/admin/seller-orders/${order.share.id}`)
    const seen = [await page(order), await desk(order), await row(), body.order]
    return [...new Set(seen.map(({ ended_by }) => ended_by))]
  }
  const endable = async (order: PlacedOrder) =>
    (await stalls.officer.get(`/admin/seller-orders/${order.share.id}`)).body.order.is_endable
  const byTransfer = (paid: boolean) =>
    placeOrder(stalls, async (cartId) => {
      const { session } = await payByTransfer(app, cartId)
      if (paid) bank.pay(session)
    })

  it("is ended by an officer: stock and money are free, the rest of the order goes on, both sides read why", async () => {
    const order = await byTransfer(true)
    await captureFor(app, order.id, 1_150_000)
    const before = await stockOf(app, stalls.tray.variantId)
    expect((await end(order)).body).toEqual({ state: "declined", repeated: false })
    expect(await stockOf(app, stalls.tray.variantId)).toEqual({ ...before, reserved: (before?.reserved ?? 0) - 2 })
    expect(await refundsOf(app)).toEqual([
      { share: order.share.reference, amount: 915_000, state: "refunded", method: "payment" },
    ])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 235_000, paid: 235_000, pending: 0, cancelled: [] })
    const told = { state: "declined", ended_by: "staff", end_reason: WHY.reason, end_note: WHY.note }
    expect(await page(order)).toMatchObject(told)
    expect(await desk(order)).toMatchObject({ ...told, next_actions: [] })
    expect(await enders(order)).toEqual(["staff"])
    expect((await stalls.tam.get(`/seller/orders/${order.other.id}`)).body.order).toMatchObject({ state: "placed" })

    expect((await end(order)).body, "twice is once").toEqual({ state: "declined", repeated: true })
    const book = await sql(app, "select actor_kind, entity_id, after from audit_entry where action = 'order_ended'")
    expect(book).toEqual([{ actor_kind: "user", entity_id: order.share.id, after: { state: "declined", ...WHY } }])
    const news = async () => (await stalls.hue.get("/seller/news")).body.news.map(({ key }: { key: string }) => key)
    await vi.waitFor(async () => expect(await news()).toContain("order-ended"), 10_000)
  })

  it("is nobody's to end who is not its commune's officer, and stays where the stall has begun", async () => {
    const order = await placeOrder(stalls)
    expect(refusal(await end(order, WHY, stalls.stranger))).toEqual([404, "seller_order_not_found", null])
    const staff = async (email: string, scope: Parameters<typeof createStaff>[2]) =>
      new Caller(app.origin(), (await createStaff(app.container(), email, scope)).token)
    const clerk = await staff("van-thu@example.com", { level: "commune", code: "10210", duties: ["verify"] })
    expect(refusal(await end(order, WHY, clerk))).toEqual([403, "duty_missing", null])
    const province = await staff("tinh@example.com", { level: "province", code: "01", duties: ["orders"] })
    expect(refusal(await end(order, WHY, province))).toEqual([403, "sums_only", null])
    expect(refusal(await end(order, { ...WHY, reason: "broken" }))).toEqual([400, "end_reason_wrong", "reason"])
    expect(refusal(await end(order, { ...WHY, note: " " }))).toEqual([400, "text_required", "note"])
    expect(refusal(await end(order, { ...WHY, note: "x".repeat(301) }))).toEqual([400, "text_too_long", "note"])
    expect(refusal(await end(order, { ...WHY, reason: "transfer_late" })), "it is paid at the door").toEqual([
      400,
      "end_reason_wrong",
      "reason",
    ])
    expect((await page(order)).state).toBe("placed")
    await stalls.hue.post(`/seller/orders/${order.share.id}/confirm`)
    expect(await endable(order)).toBe(false)
    expect(refusal(await end(order))).toEqual([409, "order_state_wrong", null])
    expect((await page(order)).state).toBe("confirmed")
    expect(await sql(app, "select id from audit_entry where action = 'order_ended'")).toEqual([])
  })

  it("calls a stall silent that was called a day ago, and ends nothing that the household ended", async () => {
    const order = await placeOrder(stalls)
    const silent = { ...WHY, reason: "stall_silent" }
    await sql(app, "update seller_order set announced_at = now() - interval '23 hours'")
    expect(refusal(await end(order, silent))).toEqual([409, "order_not_late", "reason"])
    await sql(app, "update seller_order set announced_at = now() - interval '25 hours'")
    expect((await end(order, silent)).body).toEqual({ state: "declined", repeated: false })
    // A process that died over the line of the book is asked again, and writes it.
    await sql(
      app,
      "set session_replication_role = replica; delete from audit_entry; set session_replication_role = default",
    )
    await end(order, silent)
    await end(order, silent)
    expect(await sql(app, "select id from audit_entry where action = 'order_ended'")).toHaveLength(1)

    const declined = await placeOrder(stalls)
    await stalls.hue.post(`/seller/orders/${declined.share.id}/decline`, { reason: "broken" })
    expect(refusal(await end(declined))).toEqual([409, "order_state_wrong", null])
    expect(await page(declined)).toMatchObject({ ended_by: "stall", end_reason: "broken" })
  })

  it("ends too where its money never came, and says so", async () => {
    const order = await byTransfer(false)
    const late = { ...WHY, reason: "transfer_late" }
    expect(refusal(await end(order, late)), "it may come any minute").toEqual([409, "order_not_late", "reason"])
    expect(refusal(await end(order, { ...WHY, reason: "stall_silent" })), "nobody was called").toEqual([
      409,
      "order_not_late",
      "reason",
    ])
    await sql(app, "update seller_order set placed_at = now() - interval '25 hours'")
    await end(order, late)
    expect(await enders(order)).toEqual(["late_transfer"])
    expect(await refundsOf(app)).toEqual([])

    // The money comes all the same: the ended part's goes back, the sibling's stays.
    const [session] = await sql<{ id: string; amount: number }>(
      app,
      "select id, amount::int as amount from payment_session where status = 'pending_authorization'",
    )
    bank.pay(session?.id ?? "")
    const data = { session_id: session?.id ?? "", amount: session?.amount ?? 0 }
    await processPaymentWorkflow(app.container()).run({ input: { action: "captured" as PaymentActions, data } })
    const back = [{ share: order.share.reference, amount: 915_000, state: "refunded", method: "payment" }]
    await vi.waitFor(async () => expect(await refundsOf(app)).toEqual(back), 10_000)
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 235_000, paid: 235_000, pending: 0 })
  })

  it("is the household's where it accepts in the same moment, or ended: never both", async () => {
    const order = await placeOrder(stalls)
    const confirm = () => stalls.hue.post(`/seller/orders/${order.share.id}/confirm`)
    const answers = await Promise.all([confirm(), end(order), confirm(), end(order)])
    const { state, ended_by } = await page(order)
    expect([
      ["confirmed", null],
      ["declined", "staff"],
    ]).toContainEqual([state, ended_by])
    const won = state === "confirmed" ? [200, 409, 200, 409] : [409, 200, 409, 200]
    expect(answers.map(({ status }) => status)).toEqual(won)
  })

  it("says who ended it: the buyer, the stall, staff with the whole order, or a parcel that was lost", async () => {
    const cancelled = await placeOrder(stalls)
    expect(await page(cancelled)).toMatchObject({ state: "placed", ended_by: null })
    await stalls.buyer.send("post", `${cancelled.share.path}/cancel`, {})
    expect(await enders(cancelled)).toEqual(["buyer"])

    const declined = await placeOrder(stalls)
    await stalls.hue.post(`/seller/orders/${declined.share.id}/decline`, { reason: "broken", note: "Nứt khi nung" })
    expect(await enders(declined)).toEqual(["stall"])
    expect(await page(declined)).toMatchObject({ end_reason: "broken", end_note: "Nứt khi nung" })

    const whole = await placeOrder(stalls)
    await cancelOrderWorkflow(app.container()).run({ input: { order_id: whole.id } })
    await vi.waitFor(async () => expect((await page(whole)).state).toBe("cancelled"), 10_000)
    expect(await enders(whole)).toEqual(["staff"])

    const lost = await placeOrder(stalls)
    for (const deed of ["confirm", "pack", "ship"]) {
      await stalls.hue.post(`/seller/orders/${lost.share.id}/${deed}`)
    }
    const { body } = await ask(stalls, lost, { reason: "not_arrived" })
    await decide(stalls, lost, body.order.stalls[0].disputes[0].id, { decision: "buyer" })
    expect(await enders(lost)).toEqual(["lost"])
    const done = await placeOrder(stalls)
    await deliverShare(stalls.hue, done.share.id)
    expect(await page(done)).toMatchObject({ state: "delivered", ended_by: null })
  })
})
