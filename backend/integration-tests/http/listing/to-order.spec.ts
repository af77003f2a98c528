import { randomUUID } from "node:crypto"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { Caller, createPerson, createStaff } from "../../support/people"
import { photo, sendReadyPicture } from "../../support/photo"
import { proposeAsItStands } from "../../support/propose"
import { refusal, sql } from "../../support/stall"

const MAT = { name: "Chiếu cói đặt dệt", price_vnd: 600_000, weight_grams: 2_000 }
const TO_ORDER = { lead_time_days: 14, monthly_capacity: 2 }

describeApp("goods that a household makes to order", (app) => {
  let market: Market
  let buyer: Buyer
  let desk: Caller
  let officer: Caller
  let picture: string

  beforeAll(async () => {
    const container = app.container()
    market = await createMarket(container)
    buyer = new Buyer(app.origin(), market)
    await sql(app, "update store set default_location_id = (select id from stock_location limit 1)")
    await sql(app, "update seller set craft_ids = array[?]", [market.craftId])
    const owner = await createPerson(container, "0912 345 678", [{ seller_id: market.seller.id, role: "owner" }])
    desk = new Caller(app.origin(), owner.token)
    const { token } = await createStaff(container, "hong-van@example.vn", { level: "commune", code: HONG_VAN })
    officer = new Caller(app.origin(), token)
    picture = (await sendReadyPicture(app, desk, await photo())).id
  })

  const path = (key: string) => `/seller/listing-drafts/${key}`

  async function propose(key: string, answers: object) {
    const { body } = await desk.get(path(key))
    const revision = body.draft?.revision ?? 0
    await desk.post(path(key), { revision, answers: { pictures: [picture], ...MAT, ...answers } })
    return await proposeAsItStands(desk, key)
  }
  async function publish(key: string) {
    const rows = await sql<{ id: string; revision: number }>(
      app,
      "select id, revision from listing_draft where client_key = ?",
      [key],
    )
    const [draft] = rows
    return await officer.post(`/admin/listing-reviews/${draft?.id}/publish`, { revision: draft?.revision })
  }
  async function own() {
    const { body } = await desk.get("/seller/products")
    return body.products[0]
  }
  async function shown() {
    const [card] = (await buyer.send("get", "/catalogue/product-cards")).body.product_cards
    const { body } = await buyer.send("get", `/catalogue/product-details/${card.handle}`)
    return body.product_detail
  }
  async function buys(pieces: number) {
    const { status, body } = await buyer.complete(await buyer.readyCart((await shown()).variants[0].id, pieces))
    return status === 200 ? "bought" : body
  }

  async function listed(): Promise<string> {
    const key = randomUUID()
    await propose(key, TO_ORDER)
    expect((await publish(key)).status).toBe(200)
    // The test's market has two profiles; its option is of the second.
    await sql(app, "update product_shipping_profile set shipping_profile_id = ?", [market.shippingProfileId])
    return key
  }

  it("are not counted where no number was typed: the month is their only bound", async () => {
    await listed()
    expect(await own()).toMatchObject({ quantity: null, state: "on_sale" })
    expect(await shown()).toMatchObject({ stock: 999, month_left: 2, lead_time_days: 14 })
    expect([await buys(2), (await shown()).month_left]).toEqual(["bought", 0])
    await sql(app, `update "order" set created_at = created_at - interval '32 days'`)
    expect([await buys(2), (await shown()).month_left]).toEqual(["bought", 0])
  })

  it("cannot be counted up or down by a tap, which would say nothing", async () => {
    await listed()
    const { product_id } = await own()
    for (const tap of ["restock", "sold-elsewhere"]) {
      const answer = await desk.post(`/seller/products/${product_id}/${tap}`, { request_id: randomUUID() })
      expect(refusal(answer)).toEqual([409, "stock_not_counted", null])
    }
    expect((await desk.post(`/seller/products/${product_id}`, { price_vnd: 650_000 })).status).toBe(200)
    expect(await shown()).toMatchObject({ price: 650_000, stock: 999 })
  })

  it("are counted from the moment a number was typed and let on sale, and no more once it is taken out", async () => {
    const key = await listed()
    expect(await buys(1)).toBe("bought")
    await propose(key, { ...TO_ORDER, quantity: 4 })
    expect(await shown()).toMatchObject({ stock: 999 })
    await publish(key)
    expect(await shown()).toMatchObject({ stock: 4, month_left: 1 })
    expect(await own()).toMatchObject({ quantity: 4 })
    await propose(key, TO_ORDER)
    expect(await shown()).toMatchObject({ stock: 4 })
    await publish(key)
    expect([(await shown()).stock, (await own()).quantity]).toEqual([999, null])
  })

  it("say how many are made in a month, or how many lie ready", async () => {
    const answer = await propose(randomUUID(), { lead_time_days: 14 })
    expect(refusal(answer)).toEqual([400, "quantity_missing", "quantity"])
  })
})
