import mendOrders from "@cho-lang/seller-orders/jobs/mend-orders"
import tellHouseholds from "@cho-lang/seller-orders/jobs/tell-households"
import { beforeAll, expect, it, vi } from "vitest"
import { age as makeOlder } from "../../support/aftermath"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import type { TestProduct } from "../../support/goods"
import { createMarket } from "../../support/market"
import { sql } from "../../support/stall"

/** What a database holds after the process that placed an order was killed, made by taking away what came later. */
describeApp("what a dying process leaves of an order", (app) => {
  let buyer: Buyer
  let tray: TestProduct

  beforeAll(async () => {
    const market = await createMarket(app.container())
    buyer = new Buyer(app.origin(), market)
    tray = await market.addProduct({ handle: "khay-tron", stock: 3 })
  })

  async function placed(): Promise<{ cartId: string; orderId: string; code: string }> {
    const cartId = await buyer.readyCart(tray.variantId, 2)
    const { body } = await buyer.complete(cartId)
    return { cartId, orderId: body.order.id, code: body.order_code }
  }

  /** Cut off before the payment, which core authorises last. */
  async function cutOffBeforePayment(): Promise<void> {
    await sql(app, "delete from payment")
    await sql(app, "update payment_session set status = 'pending', authorized_at = null")
    await sql(app, "update payment_collection set status = 'not_paid', authorized_amount = null")
    // Its code is there, made before the payment; that it stands was never noted.
    await sql(app, "update order_code set stands_since = null")
  }

  const age = () => makeOlder(app)
  const sweep = () => mendOrders(app.container())
  const orders = () => sql<{ id: string }>(app, `select id from "order" where deleted_at is null`)
  const counts = async () =>
    (
      await sql(
        app,
        `select (select count(*)::int from "order" where deleted_at is null) as orders,
                (select count(*)::int from seller_order) as shares,
                (select count(*)::int from order_code where deleted_at is null) as codes,
                (select count(*)::int from order_cart where deleted_at is null) as links,
                (select count(*)::int from reservation_item where deleted_at is null) as reservations,
                (select sum(reserved_quantity)::int from inventory_level) as reserved,
                (select count(*)::int from cart where completed_at is not null) as closed`,
      )
    )[0]

  const NOTHING = { orders: 0, shares: 0, codes: 0, links: 0, reservations: 0, reserved: 0, closed: 0 }
  const ONE = { orders: 1, shares: 1, codes: 1, links: 1, reservations: 1, reserved: 2, closed: 1 }

  it("is cleared away by the sweeper where no payment was authorised, and the cart can be bought again", async () => {
    const { cartId } = await placed()
    await cutOffBeforePayment()
    await sweep()
    expect((await counts())?.orders, "a minute ago it may still be at work").toBe(1)
    await age()
    await sweep()
    expect(await counts()).toEqual(NOTHING)
    expect((await buyer.complete(cartId)).status).toBe(200)
    expect(await counts()).toEqual(ONE)
  })

  it("is no order to a buyer who presses again: one whole order takes its place", async () => {
    const { cartId, orderId } = await placed()
    await cutOffBeforePayment()
    await sql(app, "delete from reservation_item")
    await sql(
      app,
      'update inventory_level set reserved_quantity = 0, raw_reserved_quantity = \'{"value":"0","precision":20}\'',
    )
    const early = await buyer.complete(cartId)
    expect([early.status, early.body.code], "another process may still be at work on it").toEqual([409, "busy"])
    await age()
    const again = await buyer.complete(cartId)
    expect([again.status, again.body.order?.id === orderId]).toEqual([200, false])
    expect(await counts()).toEqual(ONE)
    expect(await orders()).toEqual([{ id: again.body.order.id }])
  })

  it("is cleared away without its link too, and the reservation with it", async () => {
    const { cartId } = await placed()
    await cutOffBeforePayment()
    await sql(app, "delete from order_cart")
    await sql(app, "delete from seller_order_item")
    await sql(app, "delete from seller_order")
    await sql(app, "update cart set completed_at = now() - interval '10 minutes'")
    await age()
    await sweep()
    expect(await counts()).toEqual(NOTHING)
    expect((await buyer.complete(cartId)).status).toBe(200)
  })

  it.each([true, false])("leaves a link alone, where the database went too: gone by the sweeper %s", async (sweeps) => {
    const { cartId } = await placed()
    await cutOffBeforePayment()
    await sql(app, "delete from order_code; delete from seller_order_item; delete from seller_order")
    await sql(app, 'update "order" set deleted_at = now()')
    await sql(app, `update inventory_level set stocked_quantity = 9, raw_stocked_quantity = '{"value":"9"}'`)
    await sweep()
    expect((await counts())?.links, "somebody may still be undoing it").toBe(1)
    if (sweeps) {
      await age()
      await sweep()
      expect(await counts()).toEqual(NOTHING)
    }
    expect((await buyer.complete(cartId)).status).toBe(200)
    expect(await counts()).toMatchObject({ orders: 1, links: 1, codes: 1, closed: 1 })
  })

  it("gets its shares and its code where the payment stands", async () => {
    const { cartId, orderId } = await placed()
    await sql(app, "delete from seller_order_item")
    await sql(app, "delete from seller_order")
    await sql(app, "delete from order_code")
    await age()
    await sweep()
    expect(await counts()).toEqual(ONE)
    const again = await buyer.complete(cartId)
    expect([again.status, again.body.order.id]).toEqual([200, orderId])
  })

  it("is held again where only its reservation was undone, unless somebody else has the goods", async () => {
    const { orderId } = await placed()
    const letGo = `delete from reservation_item;
      update inventory_level set reserved_quantity = 0, raw_reserved_quantity = '{"value":"0","precision":20}'`
    await sql(app, letGo)
    await sweep()
    expect((await counts())?.reservations, "it may still be undone").toBe(0)
    await age()
    await sweep()
    await sweep()
    expect(await counts()).toEqual(ONE)
    await sql(app, `${letGo}, stocked_quantity = 1, raw_stocked_quantity = '{"value":"1","precision":20}'`)
    await sweep()
    expect(await counts()).toEqual({ ...ONE, reservations: 0, reserved: 0 })
    expect(await orders()).toEqual([{ id: orderId }])
  })

  it("loses shares and reservations of an order that is gone", async () => {
    await placed()
    await sql(app, `update "order" set deleted_at = now()`)
    await sql(app, "update order_cart set deleted_at = now()")
    await age()
    await sweep()
    expect(await counts()).toMatchObject({ shares: 0, reservations: 0, reserved: 0 })
  })

  it("is an order where the payment is on its way, and tells nobody of itself where it is none", async () => {
    await placed()
    const told = () => sql(app, "select id from seller_order where announced_at is not null")
    await vi.waitFor(async () => expect(await told()).toHaveLength(1), 10_000)
    await cutOffBeforePayment()
    await sql(app, "update seller_order set announced_at = null")
    await sql(app, "delete from notification")
    await age()
    await tellHouseholds(app.container())
    expect(await told()).toEqual([])
    await sql(app, "update payment_session set status = 'pending_authorization'")
    await sweep()
    expect(await counts()).toEqual(ONE)
    await tellHouseholds(app.container())
    expect(await told(), "the money is not there yet").toEqual([])
  })

  it("is a deed that has not reached the order, and reaches it by the next tap or by the sweeper", async () => {
    const { code } = await placed()
    const [share] = await sql<{ id: string; reference: string }>(app, "select id, reference from seller_order")
    const level = () =>
      sql(app, "select stocked_quantity::int as stocked, reserved_quantity::int as reserved from inventory_level")
    const write = async (action: string, from: string, to: string) => {
      await sql(app, "update seller_order set state = ?, state_at = now() - interval '10 minutes'", [to])
      await sql(
        app,
        `insert into seller_order_change (id, seller_order_id, action, from_state, to_state, by_kind, created_at)
         values (?, ?, ?, ?, ?, 'seller_member', now() - interval '10 minutes')`,
        [`sochg_${action}`, share?.id ?? "", action, from, to],
      )
    }
    await write("confirm", "placed", "confirmed")
    await write("pack", "confirmed", "packed")
    await sweep()
    expect(await level()).toEqual([{ stocked: 1, reserved: 0 }])
    expect(await sql(app, "select id from seller_order where fulfillment_id is not null")).toHaveLength(1)
    // The parcel is there, the note of it is not: none is made twice.
    await sql(app, "update seller_order set fulfillment_id = null")
    await sweep()
    expect(await level()).toEqual([{ stocked: 1, reserved: 0 }])
    expect(await sql(app, "select id from seller_order where fulfillment_id is not null")).toHaveLength(1)
    expect(await sql(app, "select id from fulfillment")).toHaveLength(1)
    expect((await buyer.send("get", `/store/orders/by-code/${code}`)).body.order.stalls[0].state).toBe("packed")
  })

  it("is a cancellation without its credit: the buyer who taps again owes nothing", async () => {
    const { code } = await placed()
    const [share] = await sql<{ id: string; reference: string }>(app, "select id, reference from seller_order")
    await sql(app, "update seller_order set state = 'cancelled'")
    await sql(
      app,
      `insert into seller_order_change (id, seller_order_id, action, from_state, to_state, by_kind)
       values ('sochg_1', ?, 'cancel', 'placed', 'cancelled', 'buyer')`,
      [share?.id ?? ""],
    )
    const path = `/store/orders/by-code/${code}/shares/${share?.reference}/cancel`
    const { total } = (await buyer.send("post", path, {})).body.order
    expect(total, "who tapped a moment ago may still be at it, at another server").toBe(915_000)
    await sql(app, "update seller_order_change set created_at = created_at - interval '3 minutes'")
    for (const _ of [1, 2]) {
      expect((await buyer.send("post", path, {})).body.order).toMatchObject({ total: 0, credit_total: 915_000 })
    }
    expect(await sql(app, "select reserved_quantity::int as reserved from inventory_level")).toEqual([{ reserved: 0 }])
  })

  it("leaves a whole order as it is", async () => {
    await placed()
    await age()
    await sweep()
    expect(await counts()).toEqual(ONE)
  })
})
