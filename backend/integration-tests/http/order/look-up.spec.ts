import request from "supertest"
import { beforeAll, describe, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { createMarket, type Market } from "../../support/market"

const PHONE = "0912 345 678"
const UNKNOWN = { status: 404, body: { code: "order_phone_not_found" } }
const LATER = { status: 429, body: { code: "order_tries_used", retry_after_seconds: expect.any(Number) } }

describeApp("an order whose code is lost", (app) => {
  let market: Market
  let buyer: Buyer
  let variantId: string
  /** Browsers at different addresses: only the numbers are to be counted together. */
  let addresses = 0

  beforeAll(async () => {
    market = await createMarket(app.container())
    buyer = new Buyer(app.origin(), market)
    variantId = (await market.addProduct({ handle: "khay-tron", price: 450_000, stock: 40 })).variantId
  })

  function look(order_number: unknown, phone: unknown, from = `203.0.113.${(addresses++ % 250) + 1}`) {
    return request(app.origin())
      .post("/store/orders/look-ups")
      .set({ "x-publishable-api-key": market.publishableKey, "x-forwarded-for": from })
      .send({ order_number, phone })
  }

  async function order(delivery: Record<string, unknown> = {}): Promise<{ code: string; number: number }> {
    const cartId = await buyer.openCart()
    await buyer.add(cartId, variantId)
    await buyer.deliver(cartId, delivery)
    const { body } = await buyer.complete(cartId)
    return { code: body.order_code, number: body.order.display_id }
  }

  it("is found by its number and its buyer's telephone, and answers the code only", async () => {
    const { code, number } = await order()
    for (const typed of [String(number), `#${number}`, `${number}-1`]) {
      const { status, body } = await look(typed, PHONE)
      expect({ status, body }).toEqual({ status: 200, body: { order_code: code } })
    }
  })

  it("is found by the telephone for news where there is one, not by the recipient's", async () => {
    const { code, number } = await order({ contact: "+33 6 12 34 56 78" })
    expect((await look(String(number), "+33612345678")).body).toEqual({ order_code: code })
    expect(await look(String(number), PHONE)).toMatchObject(UNKNOWN)
  })

  it("is not opened to the recipient of a present", async () => {
    const { number } = await order({ is_gift: true })
    expect(await look(String(number), PHONE)).toMatchObject(UNKNOWN)
  })

  it("says the same of a number nobody has and of another's telephone", async () => {
    const { number } = await order()
    const [none, wrong] = [await look("987654321", PHONE), await look(String(number), "0987 654 321")]
    expect(none).toMatchObject(UNKNOWN)
    expect([wrong.status, wrong.text]).toEqual([none.status, none.text])
  })

  describe("cannot be guessed", () => {
    it("by trying telephones for a number, from many addresses at once", async () => {
      const { number } = await order()
      const tries = await Promise.all(Array.from({ length: 12 }, (_, n) => look(String(number), `091234500${n % 10}`)))
      expect(tries.filter(({ status }) => status === 404)).toHaveLength(5)
      expect(tries.filter(({ status }) => status === 429)).toHaveLength(7)
      // The right one too: a wait that ends at the right telephone would tell it.
      expect(await look(String(number), PHONE)).toMatchObject(LATER)
    })

    it("by trying numbers for a telephone", async () => {
      for (let n = 0; n < 5; n += 1) {
        expect(await look(String(5_000_000 + n), PHONE)).toMatchObject(UNKNOWN)
      }
      expect(await look("5000009", PHONE)).toMatchObject(LATER)
    })

    it("by one address that changes both", async () => {
      for (let n = 0; n < 10; n += 1) {
        expect(await look(String(6_000_000 + n), `091234600${n}`, "203.0.113.251")).toMatchObject(UNKNOWN)
      }
      expect(await look("6000099", "0912346099", "203.0.113.251")).toMatchObject(LATER)
      expect(await look("6000099", "0912346099")).toMatchObject(UNKNOWN)
    })

    it("while those who know it may look as often as they like", async () => {
      const { code, number } = await order()
      for (let n = 0; n < 12; n += 1) {
        expect((await look(String(number), PHONE, "203.0.113.252")).body).toEqual({ order_code: code })
      }
    })
  })

  it.each([
    [{ order_number: "mai", phone: PHONE }, "order_number_wrong"],
    [{ order_number: "1024", phone: "mai@example.com" }, "order_phone_wrong"],
    [{ order_number: 1024, phone: { $ne: 1 } }, "field_wrong"],
    [{}, "text_required"],
  ])("refuses %j", async (typed: { order_number?: unknown; phone?: unknown }, code) => {
    expect(await look(typed.order_number, typed.phone)).toMatchObject({ status: 400, body: { code } })
  })
})
