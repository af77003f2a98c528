import completeShares from "@cho-lang/seller-orders/jobs/complete-shares"
import tellHouseholds from "@cho-lang/seller-orders/jobs/tell-households"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createTwoStalls, deliverShare, type PlacedOrder, placeOrder, type TwoStalls } from "../../support/delivered"
import { watchMessages } from "../../support/messages"
import { sql } from "../../support/stall"
import { consent, createTeam, type Helper, joinTeam } from "../../support/team"

describeApp("what is kept of a share, and for how long", (app) => {
  let shop: TwoStalls
  let helper: Helper

  beforeAll(async () => {
    shop = await createTwoStalls(app)
    helper = await joinTeam(app, await createTeam(app.container()), "0912 000 111")
  })

  const view = async ({ share }: PlacedOrder) => (await shop.hue.get(`/seller/orders/${share.id}`)).body.order
  const phone = async (order: PlacedOrder) => (await view(order)).delivery.recipient_phone
  const aged = (days: number, minutes = 0) =>
    sql(app, `update seller_order set state_at = now() - interval '${days} days' - interval '${minutes} minutes'`)

  it("the buyer's telephone is there until thirty days after completion, and gone then, also in the list", async () => {
    const order = await placeOrder(shop)
    expect(await phone(order)).toBeNull()
    await deliverShare(shop.hue, order.share.id)
    await aged(40)
    expect(await phone(order), "not complete yet").toBe("+84912345678")
    await shop.buyer.send("post", `${order.share.path}/receive`, {})
    expect((await view(order)).state).toBe("completed")
    await aged(29, 1430)
    expect(await phone(order)).toBe("+84912345678")
    await aged(30, 1)
    expect(await phone(order)).toBeNull()
    expect(JSON.stringify((await shop.hue.get("/seller/orders")).body)).not.toContain("912345678")
  })

  it("the buyer's telephone stays while a return is open or money of it is owed by hand", async () => {
    const order = await placeOrder(shop)
    await deliverShare(shop.hue, order.share.id)
    await shop.buyer.send("post", `${order.share.path}/receive`, {})
    const { items } = (await shop.buyer.send("get", `/store/orders/by-code/${order.code}`)).body.order.stalls[0]
    await shop.buyer.send("post", `${order.share.path}/returns`, {
      request_key: "khoa-con-goi",
      reason: "broken",
      items: [{ id: items[0].id, quantity: 1 }],
    })
    await aged(40)
    expect(await phone(order), "a return is asked").toBe("+84912345678")
    const [back] = (await view(order)).returns
    await shop.hue.post(`/seller/orders/${order.share.id}/returns/${back.id}/receive`, {
      items: [{ id: items[0].id, restock: 1 }],
    })
    expect(await view(order), "its money is owed").toMatchObject({
      refunds: [{ method: "by_hand", state: "due" }],
      delivery: { recipient_phone: "+84912345678" },
    })
    const [money] = (await view(order)).refunds
    await shop.buyer.send("post", `${order.share.path}/refunds/${money.id}/received`, {})
    expect(await phone(order)).toBeNull()
  })

  it("who bought can be called too where it is a present, never by e-mail, and as long as the recipient", async () => {
    const gift = async (contact: string, is_gift = true) => {
      const cartId = await shop.buyer.openCart()
      await shop.buyer.add(cartId, shop.tray.variantId)
      await shop.buyer.deliver(cartId, { contact, is_gift })
      await shop.buyer.complete(cartId)
      const { id } = (await shop.hue.get("/seller/orders")).body.orders[0]
      const buyer = async () => (await shop.hue.get(`/seller/orders/${id}`)).body.order.delivery.buyer_phone
      const before = await buyer()
      await shop.hue.post(`/seller/orders/${id}/confirm`)
      return { id, before, buyer }
    }
    const { id, before, buyer } = await gift("0987 654 321")
    expect([before, await buyer()]).toEqual([null, "+84987654321"])
    expect(await (await gift("mai@example.com")).buyer()).toBeNull()
    expect(await (await gift("0912 345 678")).buyer(), "the same number").toBeNull()
    expect(await (await gift("0987 654 321", false)).buyer(), "no present").toBeNull()
    await deliverShare(shop.hue, id)
    await sql(app, "update seller_order set state = 'completed', state_at = now() - interval '31 days' where id = ?", [
      id,
    ])
    expect(await buyer()).toBeNull()
  })

  it("one that was declined shows no telephone from the moment it is", async () => {
    const order = await placeOrder(shop)
    await shop.hue.post(`/seller/orders/${order.share.id}/confirm`)
    expect(await phone(order)).toBe("+84912345678")
    await shop.hue.post(`/seller/orders/${order.share.id}/decline`, { reason: "broken" })
    expect(await phone(order)).toBeNull()
  })

  it("the rates of its day: an order of days with other rates keeps them, a new one has today's", async () => {
    const old = await placeOrder(shop)
    await sql(app, "update seller_order set commission_bps = 500, value_added_tax_bps = 300, income_tax_bps = 33")
    const today = await placeOrder(shop)
    expect(await view(old)).toMatchObject({ goods_total: 900_000, commission: 45_000, taxes: 29_970 })
    expect(await view(today)).toMatchObject({ goods_total: 900_000, commission: 0, taxes: 13_500 })
  })

  it("fees and taxes are of what was sold: not of what came back or was never sent", async () => {
    const order = await placeOrder(shop)
    const { id } = order.share
    await sql(app, "update seller_order set commission_bps = 500")
    await deliverShare(shop.hue, id)
    const { items } = (await shop.buyer.send("get", `/store/orders/by-code/${order.code}`)).body.order.stalls[0]
    await shop.buyer.send("post", `${order.share.path}/returns`, {
      request_key: "khoa-thue-00",
      reason: "broken",
      items: [{ id: items[0].id, quantity: 1 }],
    })
    const [back] = (await view(order)).returns
    await shop.hue.post(`/seller/orders/${id}/returns/${back.id}/receive`, { items: [{ id: items[0].id, restock: 1 }] })
    expect(await view(order)).toMatchObject({ returned_total: 450_000, commission: 22_500, taxes: 6_750 })
    await shop.buyer.send("post", `${order.share.path}/receive`, {})
    const done = { state: "completed", commission: 22_500, taxes: 6_750 }
    expect(await view(order), "nor less once it is complete").toMatchObject(done)
    // What came back after completion is none of it either, at the rates of the day it was placed.
    await sql(app, "update seller_order set state_at = now() - interval '2 days'")
    await shop.buyer.send("post", `${order.share.path}/returns`, {
      request_key: "khoa-thue-01",
      reason: "broken",
      items: [{ id: items[0].id, quantity: 1 }],
    })
    const last = (await view(order)).returns.at(-1)
    await shop.hue.post(`/seller/orders/${id}/returns/${last.id}/receive`, { items: [{ id: items[0].id, restock: 1 }] })
    expect(await view(order)).toMatchObject({ state: "returned", commission: 0, taxes: 0 })
    const rates = await sql(
      app,
      "select distinct commission_bps, value_added_tax_bps + income_tax_bps as tax from seller_order",
    )
    expect(rates).toEqual([{ commission_bps: 500, tax: 150 }])
    const never = await placeOrder(shop)
    await shop.hue.post(`/seller/orders/${never.share.id}/decline`, { reason: "broken" })
    expect(await view(never)).toMatchObject({ commission: 0, taxes: 0 })
  })

  it("a helper who handles the stall's orders hears of a new one, and after a day of one that waits", async () => {
    const messages = watchMessages(app)
    await consent(helper, messages, "+84912345678", {
      seller_id: shop.market.seller.id,
      capabilities: ["handle_orders"],
    })
    const keys = async () =>
      (await helper.caller.get("/seller/news")).body.news
        .map(({ key }: { key: string }) => key)
        .filter((key: string) => key.startsWith("order-"))
    await placeOrder(shop)
    await tellHouseholds(app.container())
    expect(await keys()).toEqual(["order-new"])
    await sql(app, "update seller_order set announced_at = now() - interval '23 hours'")
    await tellHouseholds(app.container())
    expect(await keys()).toEqual(["order-new"])
    await sql(app, "update seller_order set announced_at = now() - interval '25 hours'")
    await tellHouseholds(app.container())
    expect(await keys()).toEqual(["order-waits", "order-new"])
    await sql(app, "update assist_grant set revoked_at = now()")
    await placeOrder(shop)
    await tellHouseholds(app.container())
    expect(
      (await keys()).filter((key: string) => key === "order-new"),
      "no longer theirs",
    ).toHaveLength(1)
  })

  it("a share is complete seven days after it was delivered, not before", async () => {
    const order = await placeOrder(shop)
    const deliveredFor = (days: number) =>
      sql(app, "update seller_order set state = 'delivered', state_at = now() - make_interval(days => ?)", [days])
    const state = async () =>
      (await sql<{ state: string }>(app, "select state from seller_order where id = ?", [order.share.id]))[0]?.state
    await deliveredFor(6)
    await completeShares(app.container())
    expect(await state()).toBe("delivered")
    await deliveredFor(8)
    await completeShares(app.container())
    expect(await state()).toBe("completed")
    const changes = await sql(app, "select action, by_kind from seller_order_change where seller_order_id = ?", [
      order.share.id,
    ])
    expect(changes).toEqual([{ action: "complete", by_kind: "system" }])
  })
})
