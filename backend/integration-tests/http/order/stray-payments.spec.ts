import mendOrders from "@cho-lang/seller-orders/jobs/mend-orders"
import type { SellerOrdersModuleService } from "@cho-lang/seller-orders/modules/seller-orders/service"
import { Modules } from "@medusajs/framework/utils"
import { beforeAll, expect, it, vi } from "vitest"
import { age } from "../../support/aftermath"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import type { TestProduct } from "../../support/goods"
import { createMarket } from "../../support/market"
import { sql } from "../../support/stall"

/** A process was killed after the payment was written and before anybody knew of it. */
describeApp("what a dying process leaves of a payment", (app) => {
  let buyer: Buyer
  let tray: TestProduct

  beforeAll(async () => {
    const market = await createMarket(app.container())
    buyer = new Buyer(app.origin(), market)
    tray = await market.addProduct({ handle: "khay-tron", stock: 3 })
  })

  const sweep = () => mendOrders(app.container())

  it("is cancelled by the sweeper where it has no order, and by the buyer who comes first", async () => {
    const payments = () =>
      sql<{ live: boolean }>(app, "select canceled_at is null as live from payment order by created_at")
    for (const sweeps of [true, false]) {
      const cartId = await buyer.readyCart(tray.variantId)
      const [session] = await sql<{ id: string }>(app, "select id from payment_session where status = 'pending'")
      await app
        .container()
        .resolve(Modules.PAYMENT)
        .authorizePaymentSession(session?.id ?? "", {})
      await sql(app, "update payment set created_at = created_at - interval '10 minutes'")
      if (sweeps) {
        await sweep()
        expect((await payments()).map(({ live }) => live)).toEqual([false])
      }
      expect((await buyer.complete(cartId)).status).toBe(200)
    }
    expect((await payments()).map(({ live }) => live)).toEqual(expect.arrayContaining([false, true, false, true]))
    expect((await payments()).filter(({ live }) => live)).toHaveLength(2)
    await sweep()
    expect(
      (await payments()).filter(({ live }) => live),
      "those of orders stay",
    ).toHaveLength(2)
  })

  it("is told and tried again where its bank does not let it go, and nothing else waits for it", async () => {
    await buyer.readyCart(tray.variantId)
    const [session] = await sql<{ id: string }>(app, "select id from payment_session where status = 'pending'")
    const payments = app.container().resolve(Modules.PAYMENT)
    await payments.authorizePaymentSession(session?.id ?? "", {})
    await sql(app, "update payment set created_at = created_at - interval '10 minutes'")
    const { status } = await buyer.complete(await buyer.readyCart(tray.variantId))
    expect(status).toBe(200)
    await sql(app, "update seller_order set order_id = 'order_gone'")
    await age(app)
    const refusing = vi.spyOn(payments, "cancelPayment").mockRejectedValueOnce(new Error("refused"))
    await sweep()
    expect(refusing).toHaveBeenCalledTimes(1)
    expect(await sql(app, "select id from seller_order where order_id = 'order_gone'")).toEqual([])
    refusing.mockRestore()
    await sweep()
    expect(await sql(app, "select id from payment where canceled_at is not null")).toHaveLength(1)
  })

  it("keeps no deed from being finished, where anything else of what has no order cannot be cleared away", async () => {
    await buyer.complete(await buyer.readyCart(tray.variantId))
    await sql(app, "update seller_order set order_id = 'order_gone'")
    await buyer.complete(await buyer.readyCart(tray.variantId))
    // Its process died between the word that it is packed and the parcel.
    await sql(
      app,
      `with packed as (update seller_order set state = 'packed', state_at = now() - interval '6 minutes'
         where order_id <> 'order_gone' returning id)
       insert into seller_order_change (id, seller_order_id, action, from_state, to_state, by_kind, created_at)
       select 'sochg_test', id, 'pack', 'confirmed', 'packed', 'seller_member', now() - interval '6 minutes' from packed`,
    )
    await age(app)
    const service = app.container().resolve<SellerOrdersModuleService>("seller_orders")
    const broken = vi.spyOn(service, "takeSharesBack").mockRejectedValue(new Error("The database says no"))
    await sweep()
    expect(broken).toHaveBeenCalled()
    broken.mockRestore()
    expect(await sql(app, "select id from fulfillment where canceled_at is null")).toHaveLength(1)
    await sweep()
    expect(await sql(app, "select id from seller_order where order_id = 'order_gone'")).toEqual([])
  })
})
