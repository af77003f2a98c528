import { beforeAll, describe, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import type { TestProduct } from "../../support/goods"
import { createMarket, type Market } from "../../support/market"
import { DELIVERY_FEE } from "../../support/shop"

describeApp("a buyer's order", (app) => {
  let market: Market
  let buyer: Buyer
  let tray: TestProduct
  let box: TestProduct

  beforeAll(async () => {
    market = await createMarket(app.container())
    buyer = new Buyer(app.origin(), market)
    tray = await market.addProduct({ handle: "khay-tron", price: 450_000 })
    const other = await market.addSeller("bac-tam")
    box = await market.addProduct({ handle: "hop-vuong", price: 220_000, seller_id: other.id })
  })

  describe("from cart to code", () => {
    it("shows the basket by stalls, takes the delivery in one request, places and finds the order again", async () => {
      const cartId = await buyer.openCart()
      expect((await buyer.add(cartId, tray.variantId, 2)).status).toBe(200)
      expect((await buyer.add(cartId, box.variantId)).status).toBe(200)

      const { body: delivered, status } = await buyer.deliver(cartId, { contact: "+33 6 12 34 56 78" })
      expect(status).toBe(200)
      expect(delivered.basket).toMatchObject({
        id: cartId,
        completed: false,
        currency_code: "vnd",
        item_count: 3,
        subtotal: 1_120_000,
        shipping_total: 2 * DELIVERY_FEE,
        total: 1_120_000 + 2 * DELIVERY_FEE,
        delivery: {
          recipient_phone: "+84912345678",
          contact: "+33612345678",
          commune_code: "10210",
          commune_name: "Xã Hồng Vân",
          province_name: "Thành phố Hà Nội",
        },
        stalls: [
          { seller: { handle: "co-hue" }, subtotal: 900_000, items: [{ product_handle: "khay-tron", stock: 10 }] },
          { seller: { handle: "bac-tam" }, subtotal: 220_000 },
        ],
        problems: [],
      })

      const placed = await buyer.complete(cartId)
      expect(placed.status).toBe(200)
      expect(placed.body).toMatchObject({ type: "order", order: { display_id: expect.any(Number) } })
      expect(placed.body.order_code).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)

      const typed = placed.body.order_code.toLowerCase().replace(/(.{4})/g, "$1 ")
      const { body } = await buyer.send("get", `/store/orders/by-code/${encodeURIComponent(typed)}`)
      expect(body.order).toMatchObject({
        code: placed.body.order_code,
        display_id: placed.body.order.display_id,
        status: "pending",
        payment: { method: "cash_on_delivery", status: "due" },
        delivery: { recipient_name: "Trần Thị Mai", note: "Gọi trước khi giao", contact: "+33612345678" },
        stalls: [
          { seller: { handle: "co-hue" }, state: "placed", subtotal: 900_000, items: [{ quantity: 2 }] },
          { seller: { handle: "bac-tam" }, state: "placed", subtotal: 220_000 },
        ],
        subtotal: 1_120_000,
        shipping_total: 2 * DELIVERY_FEE,
        total: 1_120_000 + 2 * DELIVERY_FEE,
      })
    })
  })
})
