import type { Response } from "supertest"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer, DELIVERY } from "../../support/buyer"
import type { TestProduct } from "../../support/goods"
import { createMarket, type Market } from "../../support/market"

/** The answer's status, code and field: all a screen needs. */
function refusal({ status, body }: Response): unknown[] {
  return [status, body.code, body.field]
}

describeApp("what a cart does not take", (app) => {
  let market: Market
  let buyer: Buyer
  let tray: TestProduct

  beforeAll(async () => {
    market = await createMarket(app.container())
    buyer = new Buyer(app.origin(), market)
    tray = await market.addProduct({ handle: "khay-tron", stock: 3 })
  })

  it("quantities that are no number of pieces, wherever they stand", async () => {
    const cartId = await buyer.openCart()
    const { body } = await buyer.add(cartId, tray.variantId)
    const lines = `/store/carts/${cartId}/line-items`
    for (const [name, quantity, code] of quantities) {
      const line = { variant_id: tray.variantId, quantity }
      expect(refusal(await buyer.send("post", lines, line)), `${name}, added`).toEqual([400, code, "quantity"])
      const changed = await buyer.send("post", `${lines}/${body.cart.items[0].id}`, { quantity })
      expect(refusal(changed), `${name}, changed`).toEqual([400, code, "quantity"])
      const opened = await buyer.send("post", "/store/carts", { region_id: market.regionId, items: [line] })
      expect(refusal(opened), `${name}, opened`).toEqual([400, code, "items.0.quantity"])
    }
    expect((await buyer.basket(cartId)).body.basket.item_count).toBe(1)
  })

  it("more than there is, in one go, in two, or when opening", async () => {
    const cartId = await buyer.openCart()
    const tooMany = await buyer.add(cartId, tray.variantId, 4)
    expect(refusal(tooMany)).toEqual([409, "stock_insufficient", "quantity"])
    expect(tooMany.body.available).toBe(3)
    const { body } = await buyer.add(cartId, tray.variantId, 2)
    expect(refusal(await buyer.add(cartId, tray.variantId, 2))).toEqual([409, "stock_insufficient", "quantity"])
    const line = `/store/carts/${cartId}/line-items/${body.cart.items[0].id}`
    expect(refusal(await buyer.send("post", line, { quantity: 4 }))).toEqual([409, "stock_insufficient", "quantity"])
    expect((await buyer.basket(cartId)).body.basket.item_count).toBe(2)
    const items = [{ variant_id: tray.variantId, quantity: 4 }]
    const opened = await buyer.send("post", "/store/carts", { region_id: market.regionId, items })
    expect(refusal(opened)).toEqual([409, "stock_insufficient", "quantity"])
  })

  it("goods of a stall that is not approved, of no stall, drafts, and what does not exist", async () => {
    const pending = await market.addSeller("cho-duyet", "pending")
    const waiting = await market.addProduct({ handle: "cho-duyet-khay", seller_id: pending.id })
    const stray = await market.addProduct({ handle: "khong-cua-ai", seller_id: null })
    const draft = await market.addProduct({ handle: "nhap", status: "draft" })
    const cartId = await buyer.openCart()
    for (const { variantId } of [waiting, stray, draft]) {
      expect(refusal(await buyer.add(cartId, variantId))).toEqual([400, "product_unavailable", "variant_id"])
    }
    expect(refusal(await buyer.add(cartId, "variant_0"))).toEqual([404, "product_not_found", "variant_id"])
    const items = [{ variant_id: waiting.variantId, quantity: 1 }]
    const opened = await buyer.send("post", "/store/carts", { region_id: market.regionId, items })
    expect(refusal(opened)).toEqual([400, "product_unavailable", "variant_id"])
    expect((await buyer.basket(cartId)).body.basket.item_count).toBe(0)
  })

  it("fields that only the shop may set", async () => {
    const cartId = await buyer.openCart()
    const line = { variant_id: tray.variantId, quantity: 1 }
    for (const [path, body, field] of [
      ["/line-items", { ...line, metadata: { khac: "tên" } }, "metadata"],
      ["/line-items", { ...line, unit_price: 1 }, "unit_price"],
      ["/LINE-ITEMS/", { ...line, metadata: {} }, "metadata"],
      ["", { email: "a@example.com" }, "email"],
      ["", { shipping_address: { address_1: "x" } }, "shipping_address"],
      ["", { metadata: { a: 1 } }, "metadata"],
    ] as const) {
      const answer = await buyer.send("post", `/store/carts/${cartId}${path}`, body)
      expect(refusal(answer), `${path} ${field}`).toEqual([400, "field_not_accepted", field])
    }
  })

  it("core's own ways to addresses, payments, returns and transfers", async () => {
    const cartId = await buyer.openCart()
    for (const path of [
      `/store/carts/${cartId}/shipping-methods`,
      "/store/payment-collections",
      "/store/payment-collections/pay_col_1/payment-sessions",
      "/store/returns",
      "/store/orders/order_1/transfer/accept",
    ]) {
      expect(refusal(await buyer.send("post", path, { cart_id: cartId })), path).toEqual([404, "route_closed", null])
    }
  })

  it("ids that are no cart", async () => {
    for (const id of ["cart_0", "x", "%00", "cart_01%00", "cart_01'--"]) {
      for (const path of [`/store/carts/${id}`, `/store/baskets/${id}`]) {
        expect(refusal(await buyer.send("get", path)), path).toEqual([404, "cart_not_found", null])
      }
      const answer = await buyer.send("post", `/store/carts/${id}/delivery`, DELIVERY)
      expect(refusal(answer), id).toEqual([404, "cart_not_found", null])
    }
  })

  it("everything that is wrong with a delivery at once", async () => {
    const { status, body } = await buyer.send("post", `/store/carts/${await buyer.openCart()}/delivery`, {
      recipient_phone: "123",
    })
    expect([status, body.code, body.field]).toEqual([400, "text_required", "recipient_name"])
    expect(body.errors).toEqual([
      { code: "text_required", field: "recipient_name" },
      { code: "phone_not_vietnamese_mobile", field: "recipient_phone" },
      { code: "text_required", field: "contact" },
      { code: "text_required", field: "street" },
      { code: "text_required", field: "commune_code" },
    ])
  })

  it("text that no database stores", async () => {
    const cartId = await buyer.openCart()
    const answer = await buyer.add(cartId, "variant_\u0000")
    expect(refusal(answer)).toEqual([400, "text_control_characters", "variant_id"])
  })

  it("deliveries that nobody could make, and keeps the one it had", async () => {
    const cartId = await buyer.readyCart(tray.variantId)
    const { basket: before } = (await buyer.basket(cartId)).body
    expect(before.delivery.recipient_name).toBe(DELIVERY.recipient_name)
    for (const [name, change, code, field] of deliveries) {
      const answer = await buyer.deliver(cartId, { recipient_name: "Ai khác", ...change })
      expect(refusal(answer), name).toEqual([400, code, field])
    }
    expect((await buyer.basket(cartId)).body.basket).toEqual(before)
  })
})

const quantities = [
  ["nought", 0, "quantity_out_of_range"],
  ["less than nothing", -1, "quantity_out_of_range"],
  ["a piece and a half", 1.5, "quantity_not_whole"],
  ["a thousand million", 1_000_000_000, "quantity_out_of_range"],
  ["a word", "2", "field_wrong"],
  ["nothing", undefined, "field_missing"],
  ["null", null, "field_missing"],
] as const

const deliveries: [string, Record<string, unknown>, string, string][] = [
  ["a landline", { recipient_phone: "024 3825 5555" }, "phone_not_vietnamese_mobile", "recipient_phone"],
  ["a foreign mobile", { recipient_phone: "+33612345678" }, "phone_not_vietnamese_mobile", "recipient_phone"],
  ["words for a phone", { recipient_phone: "hỏi mẹ" }, "phone_not_vietnamese_mobile", "recipient_phone"],
  ["no phone", { recipient_phone: "" }, "text_required", "recipient_phone"],
  ["a contact that reaches nobody", { contact: "mai tại làng" }, "contact_invalid", "contact"],
  ["no contact", { contact: undefined }, "text_required", "contact"],
  ["an unknown commune", { commune_code: "99999" }, "commune_unknown", "commune_code"],
  ["a commune by name", { commune_code: "Hồng Vân" }, "commune_unknown", "commune_code"],
  ["a nought in the commune", { commune_code: "1021\u00000" }, "text_control_characters", "commune_code"],
  ["no commune", { commune_code: null }, "text_required", "commune_code"],
  ["no name", { recipient_name: "  " }, "text_required", "recipient_name"],
  ["81 characters of name", { recipient_name: "ễ".repeat(81) }, "text_too_long", "recipient_name"],
  ["161 characters of street", { street: "x".repeat(161) }, "text_too_long", "street"],
  ["501 characters of note", { note: "x".repeat(501) }, "text_too_long", "note"],
  ["90 kB of note", { note: "x".repeat(90_000) }, "text_too_long", "note"],
  ["a bell in the street", { street: "12\u0007" }, "text_control_characters", "street"],
  ["a nought in the name", { recipient_name: "Mai\u0000" }, "text_control_characters", "recipient_name"],
  ["a line break in the name", { recipient_name: "Mai\nHai" }, "text_control_characters", "recipient_name"],
  ["a number for a name", { recipient_name: 5 }, "field_wrong", "recipient_name"],
]
