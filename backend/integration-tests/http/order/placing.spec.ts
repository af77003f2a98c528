import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer, DELIVERY } from "../../support/buyer"
import type { TestProduct } from "../../support/goods"
import { createMarket, type Market } from "../../support/market"
import { DELIVERY_FEE } from "../../support/shop"

describeApp("placing an order", (app) => {
  let market: Market
  let buyer: Buyer
  let tray: TestProduct

  beforeAll(async () => {
    market = await createMarket(app.container())
    buyer = new Buyer(app.origin(), market)
    tray = await market.addProduct({ handle: "khay-tron", price: 450_000 })
  })

  it("needs goods and a delivery", async () => {
    const cartId = await buyer.openCart()
    const empty = await buyer.complete(cartId)
    expect([empty.status, empty.body.code]).toEqual([400, "cart_empty"])
    await buyer.add(cartId, tray.variantId)
    const nowhere = await buyer.complete(cartId)
    expect([nowhere.status, nowhere.body.code]).toEqual([400, "delivery_missing"])
    expect((await buyer.basket(cartId)).body.basket).toMatchObject({ completed: false, item_count: 1 })
  })

  it("answers a completed cart with the same order and code, and lets nobody write into it", async () => {
    const cartId = await buyer.readyCart(tray.variantId)
    const first = await buyer.complete(cartId)
    const second = await buyer.complete(cartId)
    expect([second.status, second.body]).toEqual([200, first.body])
    const { basket } = (await buyer.basket(cartId)).body
    expect(basket.completed).toBe(true)
    const lineId = basket.stalls[0].items[0].id
    const writes = [
      ["post", `/store/carts/${cartId}`, { region_id: "reg_x" }],
      ["get", `/store/carts/${cartId}`, undefined],
      ["post", `/store/carts/${cartId}/line-items`, { variant_id: tray.variantId, quantity: 1 }],
      ["post", `/store/carts/${cartId}/line-items/${lineId}`, { quantity: 2 }],
      ["delete", `/store/carts/${cartId}/line-items/${lineId}`, undefined],
      ["post", `/store/carts/${cartId}/delivery`, DELIVERY],
      ["post", `/store/carts/${cartId}/promotions`, { promo_codes: ["X"] }],
    ] as const
    for (const [method, path, sent] of writes) {
      const { status, body } = await buyer.send(method, path, sent)
      expect([status, body.code], `${method} ${path}`).toEqual([409, "cart_completed"])
    }
  })

  it("says that a cart is busy which somebody else is placing, and takes the delivery afterwards", async () => {
    const cartId = await buyer.readyCart(tray.variantId)
    const locking = app.container().resolve(Modules.LOCKING)
    await locking.acquire(cartId, { ownerId: "another", expire: 60 })
    const { status, body } = await buyer.deliver(cartId)
    expect([status, body.code]).toEqual([409, "busy"])
    await locking.release(cartId, { ownerId: "another" })
    expect((await buyer.deliver(cartId)).status).toBe(200)
  })

  it("pays what the cart costs at last, also when goods changed after the delivery was given", async () => {
    const cartId = await buyer.readyCart(tray.variantId)
    await buyer.add(cartId, tray.variantId, 2)
    const { body } = await buyer.complete(cartId)
    const query = app.container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: ["total", "email", "payment_collections.amount", "payment_collections.payments.amount"],
      filters: { id: body.order.id },
    })
    const total = 3 * 450_000 + DELIVERY_FEE
    const collections: { amount: unknown; payments: { amount: unknown }[] }[] = data[0]?.payment_collections ?? []
    const paid = collections.flatMap(({ amount, payments }) => [amount, ...payments.map((payment) => payment.amount)])
    expect([data[0]?.total, ...paid].map(Number)).toEqual([total, total, total])
    expect(data[0]?.email).toBe(DELIVERY.contact)
  })

  it("is told by its code alone: the closed cart names neither buyer nor place", async () => {
    const cartId = await buyer.readyCart(tray.variantId)
    await buyer.complete(cartId)
    expect((await buyer.basket(cartId)).body.basket).toMatchObject({ completed: true, delivery: null })
  })

  it("shows in the basket the total that core reckons", async () => {
    const cartId = await buyer.readyCart(tray.variantId, 3)
    const { cart } = (await buyer.send("get", `/store/carts/${cartId}`)).body
    const { basket } = (await buyer.basket(cartId)).body
    expect(basket).toMatchObject({
      subtotal: cart.item_total,
      shipping_total: cart.shipping_total,
      total: cart.total,
    })
  })

  it("takes the delivery again and again without piling up parcels, payments or addresses", async () => {
    const cartId = await buyer.readyCart(tray.variantId)
    const { body } = await buyer.deliver(cartId, { recipient_name: "Người khác", contact: "+84 912 345 678" })
    expect(body.basket).toMatchObject({
      shipping_total: DELIVERY_FEE,
      delivery: { recipient_name: "Người khác", contact: "+84912345678" },
    })
    const query = app.container().resolve(ContainerRegistrationKeys.QUERY)
    const payments = await query.graph({ entity: "payment_session", fields: ["id"] })
    const addresses = await app.container().resolve(Modules.CART).listAddresses()
    expect([payments.data.length, addresses.length]).toEqual([1, 1])
  })

  it("refuses goods whose stall was suspended after they went into the cart", async () => {
    const cartId = await buyer.readyCart(tray.variantId)
    const knex = app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.raw("update seller set status = 'suspended' where id = ?", [market.seller.id])
    const { status, body } = await buyer.complete(cartId)
    expect([status, body.code]).toEqual([400, "product_unavailable"])
    expect((await buyer.basket(cartId)).body.basket).toMatchObject({
      completed: false,
      problems: [{ code: "product_unavailable" }],
    })
  })
})
