import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer, DELIVERY } from "../../support/buyer"
import type { TestProduct } from "../../support/goods"
import { createMarket, type Market } from "../../support/market"

describeApp("whose a cart is", (app) => {
  let market: Market
  let guest: Buyer
  let tray: TestProduct

  beforeAll(async () => {
    market = await createMarket(app.container())
    guest = new Buyer(app.origin(), market)
    tray = await market.addProduct({ handle: "khay-tron" })
  })

  it("is the customer's alone, through every door", async () => {
    const mai = await guest.register("mai@example.com")
    const stranger = await guest.register("nam@example.com")
    const cartId = await mai.openCart()
    const { body } = await mai.add(cartId, tray.variantId)
    const lineId = body.cart.items[0].id
    const doors = [
      ["get", `/store/carts/${cartId}`, undefined],
      ["get", `/store/baskets/${cartId}`, undefined],
      ["post", `/store/carts/${cartId}`, { region_id: "reg_x" }],
      ["post", `/store/carts/${cartId}/line-items`, { variant_id: tray.variantId, quantity: 1 }],
      ["post", `/store/carts/${cartId}/line-items/${lineId}`, { quantity: 2 }],
      ["delete", `/store/carts/${cartId}/line-items/${lineId}`, undefined],
      ["post", `/store/carts/${cartId}/promotions`, { promo_codes: ["X"] }],
      ["post", `/store/carts/${cartId}/taxes`, {}],
      ["post", `/store/carts/${cartId}/customer`, {}],
      ["post", `/store/carts/${cartId}/delivery`, DELIVERY],
      ["post", `/store/carts/${cartId}/complete`, {}],
      ["post", `/STORE/Carts/${cartId}/Delivery/`, DELIVERY],
    ] as const
    for (const buyer of [stranger, guest]) {
      for (const [method, path, sent] of doors) {
        const answer = await buyer.send(method, path, sent)
        expect([answer.status, answer.body.code], `${method} ${path}`).toEqual([403, "cart_not_yours"])
      }
    }
    expect((await mai.basket(cartId)).body.basket).toMatchObject({ item_count: 1, delivery: null })
  })

  it("stays a guest's whose contact is the e-mail of somebody's account", async () => {
    await guest.register("mai@example.com")
    const cartId = await guest.openCart()
    await guest.add(cartId, tray.variantId)
    expect((await guest.deliver(cartId, { contact: "Mai@example.com" })).status).toBe(200)
    expect((await guest.complete(cartId)).status).toBe(200)
  })
})
