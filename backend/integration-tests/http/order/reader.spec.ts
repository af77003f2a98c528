import { generateCode } from "@cho-lang/kit/codes"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import type { TestProduct } from "../../support/goods"
import { createMarket, type Market } from "../../support/market"
import { DELIVERY_FEE } from "../../support/shop"

describeApp("who reads an order", (app) => {
  let market: Market
  let guest: Buyer
  let tray: TestProduct

  beforeAll(async () => {
    market = await createMarket(app.container())
    guest = new Buyer(app.origin(), market)
    tray = await market.addProduct({ handle: "khay-tron" })
  })

  it("is its customer, by id; a stranger, a guest and the id alone find nothing", async () => {
    const mai = await guest.register("mai@example.com")
    const stranger = await guest.register("nam@example.com")
    const { order, order_code } = (await mai.complete(await mai.readyCart(tray.variantId))).body
    const path = `/store/orders/${order.id}`
    const { status, body } = await mai.send("get", path)
    expect([status, body.order?.id]).toEqual([200, order.id])
    expect((await mai.send("get", "/store/orders")).body.count).toBe(1)
    const { orders } = (await mai.send("get", "/store/customers/me/orders")).body
    expect(orders).toMatchObject([{ id: order.id, code: order_code, total: 450_000 + DELIVERY_FEE }])
    expect((await stranger.send("get", "/store/customers/me/orders")).body.orders).toEqual([])
    expect((await guest.send("get", "/store/customers/me/orders")).status).toBe(401)
    for (const buyer of [stranger, guest]) {
      for (const variant of [path, `${path}/`, path.toUpperCase().replace(order.id.toUpperCase(), order.id)]) {
        const answer = await buyer.send("get", variant)
        expect([answer.status, answer.body.code], variant).toEqual([404, "order_not_found"])
      }
    }
    expect((await stranger.send("get", "/store/orders")).body.count).toBe(0)
  })

  it("is whoever holds the code; other codes and ids of orders open nothing", async () => {
    const { order, order_code } = (await guest.complete(await guest.readyCart(tray.variantId))).body
    expect((await guest.send("get", `/store/orders/by-code/${order_code}`)).status).toBe(200)
    for (const code of [generateCode(), order.id, "%00", "x", order_code.slice(1), `${order_code}0`]) {
      const answer = await guest.send("get", `/store/orders/by-code/${code}`)
      expect([answer.status, answer.body.code], code).toEqual([404, "order_not_found"])
    }
  })

  it("does not learn core's id from the code", async () => {
    const { order, order_code } = (await guest.complete(await guest.readyCart(tray.variantId))).body
    const { text } = await guest.send("get", `/store/orders/by-code/${order_code}`)
    expect(text).not.toContain(order.id)
  })
})
