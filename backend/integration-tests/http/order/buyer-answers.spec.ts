import tellBuyers from "@cho-lang/seller-orders/jobs/tell-buyers"
import { Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { beforeAll, beforeEach, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { askBack, deliverShare, type PlacedOrder, placeOrder } from "../../support/delivered"
import { ask, createDisputed, type Disputed, decide, refused, shareOf } from "../../support/disputed"
import { type SentMessage, watchMessages } from "../../support/messages"
import { sql } from "../../support/stall"

describeApp("a buyer hears of what others answer or ask", (app) => {
  let stalls: Disputed
  let messages: SentMessage[]

  beforeAll(async () => {
    stalls = await createDisputed(app)
  })
  beforeEach(() => {
    messages = watchMessages(app)
  })

  /** As often as events and the minutely job would, also at one moment; what was told beside the placing of the order. */
  async function told(): Promise<string[]> {
    await Promise.all([tellBuyers(app.container()), tellBuyers(app.container())])
    await tellBuyers(app.container())
    return messages.map(({ template }) => template).filter((kind) => kind !== "order-placed")
  }
  const moved = async (order: PlacedOrder, ...deeds: string[]) => {
    for (const deed of deeds) {
      await stalls.hue.post(`/seller/orders/${order.share.id}/${deed}`)
    }
  }

  it("that a delivery fee is asked, and that another one is", async () => {
    await sql(app, "update listing set delivery_by_agreement = true where product_id = ?", [stalls.tray.id])
    const order = await placeOrder(stalls)
    await moved(order, "confirm")
    const propose = (amount_vnd: number) =>
      stalls.hue.post(`/seller/orders/${order.share.id}/delivery-fee`, { amount_vnd })
    await propose(350_000)
    expect(await told()).toEqual(["fee-asked"])
    expect(messages.at(-1)?.text).toContain(`phí giao phần đơn ${order.share.reference}: Khay khay-tron.`)
    await propose(300_000)
    expect(await told(), "not for each one of a moment").toEqual(["fee-asked"])
    await sql(app, "update buyer_message set created_at = created_at - interval '31 minutes'")
    expect(await told()).toEqual(["fee-asked", "fee-asked"])
  })

  it("that a return is answered, each by itself", async () => {
    const order = await placeOrder(stalls)
    await deliverShare(stalls.hue, order.share.id)
    const { items } = await shareOf(stalls, order)
    await told()
    messages.length = 0
    const answers: [string, object][] = [
      ["refuse", { reason: "used" }],
      ["accept", { way_back_payer: "stall" }],
    ]
    for (const [deed, body] of answers) {
      const asked = await askBack(stalls, order.share.path, [{ id: items[0].id, quantity: 1 }])
      const { id } = asked.body.order.stalls[0].returns.at(-1)
      const { status } = await stalls.hue.post(`/seller/orders/${order.share.id}/returns/${id}/${deed}`, body)
      expect([deed, status]).toEqual([deed, 200])
    }
    expect(await told()).toEqual(["return-answered", "return-answered"])
    expect(messages[0]?.text).toContain("đã trả lời việc trả hàng")
  })

  it("what officers decided", async () => {
    const order = await refused(stalls)
    await told()
    messages.length = 0
    await decide(stalls, order, order.dispute, { decision: "household" })
    expect(await told()).toEqual(["dispute-decided"])
  })

  it("of a parcel that was lost once, not twice", async () => {
    const order = await placeOrder(stalls)
    await moved(order, "confirm", "pack", "ship")
    const { body } = await ask(stalls, order, { reason: "not_arrived" })
    await told()
    messages.length = 0
    await decide(stalls, order, body.order.stalls[0].disputes[0].id, { decision: "buyer" })
    expect(await told()).toEqual(["dispute-decided"])
  })

  it("that an officer ended a part, in other words than of a stall that cannot do it", async () => {
    const order = await placeOrder(stalls)
    await stalls.officer.post(`/admin/seller-orders/${order.share.id}/decline`, {
      reason: "stall_away",
      note: "Không liên lạc được",
    })
    expect(await told()).toEqual(["share-ended"])
    expect(messages.at(-1)?.text).toContain("Cán bộ đã hủy phần đơn")
  })

  it("once that staff cancelled the whole order, not once for each stall", async () => {
    const order = await placeOrder(stalls)
    await cancelOrderWorkflow(app.container()).run({ input: { order_id: order.id } })
    await vi.waitFor(async () => expect((await shareOf(stalls, order)).state).toBe("cancelled"), 10_000)
    expect(await told()).toEqual(["share-ended"])
    expect(messages.at(-1)?.text).toMatch(/^Đơn số \d+: đã bị hủy/)
  })

  it("nothing of a fee that was answered before the message could go", async () => {
    await sql(app, "update listing set delivery_by_agreement = true where product_id = ?", [stalls.tray.id])
    const order = await placeOrder(stalls)
    await moved(order, "confirm")
    const down = vi.spyOn(app.container().resolve(Modules.NOTIFICATION), "createNotifications")
    down.mockRejectedValue(new Error("no route"))
    const { body } = await stalls.hue.post(`/seller/orders/${order.share.id}/delivery-fee`, { amount_vnd: 350_000 })
    await told()
    down.mockRestore()
    messages = watchMessages(app)
    await stalls.buyer.send("post", `${order.share.path}/delivery-fee`, {
      code: body.order.fee_request.code,
      agree: true,
    })
    await sql(app, "update buyer_message set due_at = now() where kind = 'fee-asked'")
    expect(await told()).toEqual([])
  })

  it("nothing of what the buyer did", async () => {
    const order = await placeOrder(stalls)
    await stalls.buyer.send("post", `${order.share.path}/cancel`, {})
    expect(await told()).toEqual([])
  })

  it("however many orders the contact has that day", async () => {
    await sql(
      app,
      `insert into buyer_message (id, kind, order_id, subject_id, contact_key, state, tries, due_at)
       select 'old' || n, 'order-placed', 'o' || n, 'o' || n, 'k', 'sent', 1, now() from generate_series(1, 30) n`,
    )
    const order = await placeOrder(stalls)
    await told()
    await sql(
      app,
      "update buyer_message set contact_key = (select contact_key from buyer_message where order_id = ?)",
      [order.id],
    )
    await stalls.officer.post(`/admin/seller-orders/${order.share.id}/decline`, {
      reason: "stall_away",
      note: "Đi viện",
    })
    expect(await told()).toEqual(["share-ended"])
  })
})
