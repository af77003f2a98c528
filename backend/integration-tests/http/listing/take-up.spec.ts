import { randomUUID } from "node:crypto"
import { rm } from "node:fs/promises"
import { join } from "node:path"
import { openPictureStore, type PictureStoreSettings } from "@cho-lang/kit/picture-store"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import sharp from "sharp"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { Caller, createPerson, createStaff } from "../../support/people"
import { photo, sendReadyPicture } from "../../support/photo"
import { proposeAsItStands } from "../../support/propose"
import { refusal, sql } from "../../support/stall"

describeApp("goods that came another way, and copies", (app) => {
  let market: Market
  let desk: Caller
  let stranger: Caller
  let officer: Caller
  let productId: string

  beforeAll(async () => {
    const container = app.container()
    market = await createMarket(container)
    await sql(app, "update store set default_location_id = (select id from stock_location limit 1)")
    const other = await market.addSeller("gian-khac")
    await sql(app, "update seller set craft_ids = array[?]", [market.craftId])
    const owner = await createPerson(container, "0912 345 678", [{ seller_id: market.seller.id, role: "owner" }])
    const elsewhere = await createPerson(container, "0912 345 679", [{ seller_id: other.id, role: "owner" }])
    desk = new Caller(app.origin(), owner.token)
    stranger = new Caller(app.origin(), elsewhere.token)
    const { token } = await createStaff(container, "hong-van@example.vn", { level: "commune", code: HONG_VAN })
    officer = new Caller(app.origin(), token)
    productId = (await market.addProduct({ handle: "khay-cu", stock: 3 })).id
    await sql(app, "update product set weight = 900")
  })

  const takeUp = (who = desk) => who.post(`/seller/products/${productId}/take-up`)
  const product = async () => (await desk.get(`/seller/products/${productId}`)).body.product

  it("bring their pictures as large as they are, with a preview", async () => {
    const { plugins } = app.container().resolve(ContainerRegistrationKeys.CONFIG_MODULE)
    const sellers = plugins.find((one) => typeof one === "object" && one.resolve === "@cho-lang/sellers")
    const settings = (typeof sellers === "object" && sellers.options?.pictures) as PictureStoreSettings
    const store = await openPictureStore(settings)
    const wide = sharp({ create: { width: 480, height: 320, channels: 3, background: "#7a2018" } })
    await store.put("son-mai/khay-cu-960.webp", await wide.webp().toBuffer())
    const { client_key } = (await takeUp()).body
    const { pictures } = (await desk.get(`/seller/listing-drafts/${client_key}`)).body.draft
    expect(pictures).toMatchObject([{ key: "son-mai/khay-cu", width: 480, height: 320 }])
    expect(pictures[0].blur).toMatch(/^data:image\/webp;base64,/)
    if ("folder" in settings) {
      await rm(join(settings.folder, "son-mai/khay-cu-960.webp"))
    }
  })

  it("are opened for editing once, and go the normal way from there", async () => {
    expect(await product()).toMatchObject({ client_key: null, state: "on_sale" })
    expect(refusal(await takeUp(stranger))).toEqual([404, "product_not_found", null])
    const both = await Promise.all([takeUp(), takeUp()])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    const { client_key } = both[0]?.body ?? {}
    expect(both[1]?.body).toEqual({ client_key })
    expect(await product()).toMatchObject({ client_key, state: "on_sale", change: null, picture: "son-mai/khay-cu" })
    const path = `/seller/listing-drafts/${client_key}`
    const { draft } = (await desk.get(path)).body
    expect(draft).toMatchObject({
      state: "published",
      answers: {
        name: "Khay khay-cu",
        weight_grams: 900,
        craft: "son-mai",
        options: ["Cỡ"],
        variants: [{ values: ["Một cỡ"], price_vnd: 450_000, price_shown: 450_000, quantity: 3, quantity_shown: 3 }],
      },
      pictures: [{ key: "son-mai/khay-cu", state: "ready" }],
    })
    await desk.post(path, { revision: draft.revision, answers: { ...draft.answers, name: "Khay cũ, đánh bóng lại" } })
    expect((await proposeAsItStands(desk, client_key)).body).toEqual({ product_id: productId, state: "proposed" })
    const [waiting] = (await officer.get("/admin/listing-reviews")).body.listing_reviews
    const { revision } = waiting
    expect((await officer.post(`/admin/listing-reviews/${waiting.id}/publish`, { revision })).status).toBe(200)
    expect(await product()).toMatchObject({ name: "Khay cũ, đánh bóng lại", state: "on_sale", quantity: 3 })
  })

  it("are copied with price and number as they are now, once for each name", async () => {
    const { client_key } = (await takeUp()).body
    await desk.post(`/seller/products/${productId}`, { price_vnd: 500_000, quantity: 9 })
    const copy = randomUUID()
    const path = `/seller/listing-drafts/${client_key}/copy`
    expect((await desk.post(path, { client_key: copy })).body).toEqual({ client_key: copy })
    expect((await desk.post(path, { client_key: copy })).body).toEqual({ client_key: copy })
    expect(refusal(await stranger.post(path, { client_key: randomUUID() }))).toEqual([404, "draft_not_found", null])
    const { draft } = (await desk.get(`/seller/listing-drafts/${copy}`)).body
    expect(draft).toMatchObject({
      state: "open",
      product_id: null,
      revision: 1,
      answers: { name: "Khay khay-cu", variants: [{ price_vnd: 500_000, quantity: 9 }] },
    })
    expect((await desk.get("/seller/products?limit=0")).body.count).toBe(2)
  })

  it("keep what is half written when it is copied", async () => {
    const picture = await sendReadyPicture(app, desk, await photo())
    const [key, copy] = [randomUUID(), randomUUID()]
    const answers = { name: "Khay", price_vnd: 65, pictures: [picture.id] }
    await desk.post(`/seller/listing-drafts/${key}`, { revision: 0, answers })
    await desk.post(`/seller/listing-drafts/${key}/copy`, { client_key: copy })
    expect((await desk.get(`/seller/listing-drafts/${copy}`)).body.draft).toMatchObject({ answers, state: "open" })
  })
})
