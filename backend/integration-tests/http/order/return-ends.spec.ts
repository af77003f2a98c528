import completeShares from "@cho-lang/seller-orders/jobs/complete-shares"
import { beforeAll, expect, it } from "vitest"
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

describeApp("how returns end", (app) => {
  let stalls: TwoStalls

  beforeAll(async () => {
    stalls = await createTwoStalls(app)
  })

  const shareOf = async (order: PlacedOrder) => (await readOrder(stalls, order)).stalls[0]
  const tap = (order: PlacedOrder, id: string, deed: string, body: object = {}) =>
    stalls.hue.post(`/seller/orders/${order.share.id}/returns/${id}/${deed}`, body)

  async function delivered(): Promise<PlacedOrder> {
    const order = await placeOrder(stalls)
    await deliverShare(stalls.hue, order.share.id)
    return order
  }

  /** One tray asked back; the return's id. */
  async function ask(order: PlacedOrder, reason: string): Promise<string> {
    const [{ id }] = (await shareOf(order)).items
    const { body } = await askBack(stalls, order.share.path, [{ id, quantity: 1 }], { reason })
    return body.order.stalls[0].returns.at(-1).id
  }

  /** What the order costs, and what is due to its buyer. */
  async function sums(order: PlacedOrder) {
    const { credit_total, refunds } = await shareOf(order)
    const due = refunds.map(({ amount }: { amount: number }) => amount)
    return { credit_total, due, total: (await coreMoney(app, order.id)).total }
  }

  it("with the fee by the worth of what the household answers for, whichever came last", async () => {
    for (const reasons of [
      ["broken", "changed_mind"],
      ["changed_mind", "broken"],
    ]) {
      const order = await delivered()
      for (const reason of reasons) {
        await tap(order, await ask(order, reason), "receive")
      }
      expect(await shareOf(order)).toMatchObject({ state: "returned" })
      expect(await sums(order), reasons.join()).toEqual({
        credit_total: 7_500,
        due: [450_000, 457_500],
        total: 242_500,
      })
    }
  })

  it("once: a tap that comes late from a bad network changes nothing any more", async () => {
    const order = await delivered()
    const first = await ask(order, "broken")
    await tap(order, first, "receive")
    await tap(order, await ask(order, "changed_mind"), "receive")
    const before = await sums(order)
    expect((await tap(order, first, "receive")).body.repeated).toBe(true)
    expect(await sums(order)).toEqual(before)
  })

  it("with their money also where the parcel was never noted on the share", async () => {
    const order = await delivered()
    const returned = await ask(order, "broken")
    await sql(app, "update seller_order set fulfillment_id = null")
    await tap(order, returned, "receive")
    expect(await sums(order)).toMatchObject({ due: [450_000], total: 700_000 })
  })

  it("by themselves where nobody says that they came: the share is complete, and officers may still be asked", async () => {
    const order = await delivered()
    const returned = await ask(order, "broken")
    await tap(order, returned, "accept", { way_back_payer: "stall" })
    const later = (days: number) => sql(app, `update share_return set answered_at = now() - interval '${days} days'`)
    await sql(app, "update seller_order set state_at = now() - interval '40 days' where state = 'delivered'")
    await sql(app, "update seller_order_change set created_at = created_at - interval '40 days'")
    await later(29)
    await completeShares(app.container())
    expect(await shareOf(order)).toMatchObject({ state: "delivered", returns: [{ state: "accepted" }] })
    await later(31)
    await completeShares(app.container())
    expect(await shareOf(order)).toMatchObject({
      state: "completed",
      returns: [{ state: "lapsed" }],
      returnable: null,
      askable: [{ reason: "other", return_id: null }],
    })
  })
})
