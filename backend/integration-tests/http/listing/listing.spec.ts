import { randomUUID } from "node:crypto"
import request from "supertest"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { Caller, createPerson, createStaff } from "../../support/people"
import { photo, sendPicture, sendReadyPicture } from "../../support/photo"
import { proposeAsItStands } from "../../support/propose"
import { revisionOf } from "../../support/revision"
import { refusal, sql } from "../../support/stall"

/** All four answers of the desk. */
const ANSWERS = { name: "Khay trà sơn mài đỏ son", price_vnd: 450_000, quantity: 3, weight_grams: 900 }

describeApp("a household lists what it makes", (app) => {
  let market: Market
  let buyer: Buyer
  let desk: Caller
  let officer: Caller
  let stranger: Caller

  beforeAll(async () => {
    const container = app.container()
    market = await createMarket(container)
    buyer = new Buyer(app.origin(), market)
    await sql(app, "update store set default_location_id = (select id from stock_location limit 1)")
    const other = await market.addSeller("gian-khac")
    await sql(app, "update seller set craft_ids = array[?]", [market.craftId])
    const owner = await createPerson(container, "0912 345 678", [{ seller_id: market.seller.id, role: "owner" }])
    const elsewhere = await createPerson(container, "0912 345 679", [{ seller_id: other.id, role: "owner" }])
    desk = new Caller(app.origin(), owner.token)
    stranger = new Caller(app.origin(), elsewhere.token)
    const { token } = await createStaff(container, "hong-van@example.vn", { level: "commune", code: HONG_VAN })
    officer = new Caller(app.origin(), token)
  })

  const send = (who: Caller, file: Buffer, name?: string) => sendPicture(app, who, file, name)
  const readyPicture = (who: Caller, file: Buffer) => sendReadyPicture(app, who, file)

  async function proposed(): Promise<{ key: string; productId: string; id: string }> {
    const picture = await readyPicture(desk, await photo())
    const key = randomUUID()
    const answers = { ...ANSWERS, pictures: [picture.id] }
    await desk.post(`/seller/listing-drafts/${key}`, { revision: 0, answers })
    const { body } = await proposeAsItStands(desk, key)
    const [draft] = await sql<{ id: string }>(app, "select id from listing_draft where client_key = ?", [key])
    return { key, productId: body.product_id, id: draft?.id ?? "" }
  }

  const goods = async () => (await desk.get("/seller/products")).body.products
  const cards = async () => (await buyer.send("get", "/catalogue/product-cards")).body.product_cards
  const verdict = async (id: string, word: string, reason?: string) =>
    officer.post(`/admin/listing-reviews/${id}/${word}`, { revision: await revisionOf(app, id), reason })

  it("makes three widths of a photo in the background, and takes a file that was sent twice once", async () => {
    const file = await photo({ width: 1400, height: 1000 })
    const [first, second] = await Promise.all([send(desk, file), send(desk, file)])
    expect([first.status, second.status]).toEqual([201, 201])
    expect(first.body.picture.id).toBe(second.body.picture.id)
    expect(first.body.picture).toMatchObject({ width: 1400, height: 1000 })
    const { key } = await readyPicture(desk, file)
    for (const width of [320, 640, 960]) {
      const { status, headers } = await request(app.origin()).get(`/static/${key}-${width}.webp`)
      expect([status, headers["content-type"]]).toEqual([200, "image/webp"])
    }
    const rows = await sql(app, "select id from listing_picture")
    expect(rows).toHaveLength(1)
  })

  it("refuses what is no photo, whatever it is called, and keeps nothing of it", async () => {
    const script = await send(desk, Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"), "anh.png")
    expect(refusal(script)).toEqual([400, "picture_type_wrong", "file"])
    expect(refusal(await send(desk, Buffer.alloc(21 * 1024 * 1024)))).toEqual([400, "picture_too_large", "file"])
    expect(refusal(await desk.post("/seller/pictures", {}))).toEqual([400, "upload_wrong", "file"])
    expect(await sql(app, "select id from listing_picture")).toEqual([])
  })

  it("keeps a draft over the revision a phone knows; the later of two phones is told", async () => {
    const key = randomUUID()
    const path = `/seller/listing-drafts/${key}`
    expect((await desk.post(path, { revision: 0, answers: { name: "Khay", other: "x" } })).body.draft).toMatchObject({
      client_key: key,
      revision: 1,
      answers: { name: "Khay" },
      state: "open",
    })
    expect((await desk.post(path, { revision: 1, answers: { name: "Khay đỏ" } })).body.draft.revision).toBe(2)
    const late = await desk.post(path, { revision: 1, answers: { name: "Khay đen" } })
    expect(refusal(late)).toEqual([409, "draft_changed", "revision"])
    expect(late.body.revision).toBe(2)
    const { draft } = (await desk.get(path)).body
    expect(draft.answers).toEqual({ name: "Khay đỏ" })
    expect(draft.saved_by).toMatchObject({ name: expect.any(String), id: expect.stringMatching(/^selmem_/) })
    expect(draft.updated_at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    expect(refusal(await desk.post(path, { revision: 2, state: "proposed", answers: {} }))[1]).toBe("draft_changed")
    expect(refusal(await desk.post(path, { revision: 2, state: "x", answers: {} }))[1]).toBe("field_wrong")
    expect(
      (await desk.post(path, { revision: 2, state: "open", answers: { name: "Khay đỏ" } })).body.draft.revision,
    ).toBe(3)
    expect(refusal(await stranger.get(path))).toEqual([404, "draft_not_found", null])
    expect((await desk.send("delete", path)).status).toBe(204)
    expect((await desk.send("delete", path)).status).toBe(204)
    expect(refusal(await desk.get(path))).toEqual([404, "draft_not_found", null])
  })

  it("says all that is missing at once, each with its field", async () => {
    const key = randomUUID()
    await desk.post(`/seller/listing-drafts/${key}`, { revision: 0, answers: { name: "  ", price_vnd: 65 } })
    const { status, body } = await proposeAsItStands(desk, key)
    expect(status).toBe(400)
    expect(body.errors).toEqual([
      { code: "pictures_missing", field: "pictures" },
      { code: "text_required", field: "name" },
      { code: "price_too_low", field: "price_vnd" },
      { code: "quantity_missing", field: "quantity" },
      { code: "weight_missing", field: "weight_grams" },
    ])
    expect(await sql(app, "select id from product")).toEqual([])
  })

  it("goes to the commune, comes back with a reason, is corrected and goes on sale", async () => {
    const { key, productId, id } = await proposed()
    expect(await goods()).toMatchObject([
      { client_key: key, product_id: productId, state: "proposed", price_vnd: 450_000, quantity: 3 },
    ])
    expect(await cards()).toEqual([])
    const { listing_reviews } = (await officer.get("/admin/listing-reviews")).body
    expect(listing_reviews).toMatchObject([
      { id, product_id: productId, seller: { id: market.seller.id }, answers: ANSWERS, on_sale: null, reviews: [] },
    ])

    expect(refusal(await verdict(id, "send-back", "Ngắn"))).toEqual([400, "reason_required", "reason"])
    const reason = "Ảnh tối quá, bác chụp lại ngoài hiên nhé."
    expect((await verdict(id, "send-back", reason)).body.listing_review).toMatchObject({ verdict: "sent_back" })
    expect(await goods()).toMatchObject([{ state: "sent_back", reason }])
    expect(refusal(await verdict(id, "publish"))).toEqual([409, "listing_reviewed", null])
    const { draft } = (await desk.get(`/seller/listing-drafts/${key}`)).body
    expect(draft).toMatchObject({ state: "open", reason, product_id: productId })

    const better = await readyPicture(desk, await photo({ red: 10 }))
    const answers = { ...draft.answers, pictures: [better.id], price_vnd: 480_000 }
    await desk.post(`/seller/listing-drafts/${key}`, { revision: draft.revision, answers })
    expect((await proposeAsItStands(desk, key)).body).toEqual({
      product_id: productId,
      state: "proposed",
    })
    expect((await verdict(id, "publish")).status).toBe(200)
    expect(await goods()).toMatchObject([{ state: "on_sale", reason: null, change: null, picture: better.key }])
    expect(await cards()).toMatchObject([{ title: ANSWERS.name, price: 480_000, thumbnail: better.key }])
    const feed = await sql<{ template: string }>(app, "select template from notification order by created_at")
    expect(feed.map(({ template }) => template)).toEqual(["listing-sent-back", "listing-published"])
  })

  it("counts once what is sent for approval twice, also at the same moment", async () => {
    const picture = await readyPicture(desk, await photo())
    const key = randomUUID()
    await desk.post(`/seller/listing-drafts/${key}`, { revision: 0, answers: { ...ANSWERS, pictures: [picture.id] } })
    const sent = await Promise.all([1, 2, 3].map(() => proposeAsItStands(desk, key)))
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(new Set(sent.map(({ body }) => body.product_id)).size).toBe(1)
    expect(await sql(app, "select id from product")).toHaveLength(1)
    expect(await sql(app, "select id from listing")).toHaveLength(1)
  })

  it("changes price and stock at once, and text only once it was looked at again", async () => {
    const { key, productId, id } = await proposed()
    await verdict(id, "publish")
    expect((await desk.post(`/seller/products/${productId}`, { price_vnd: 500_000, quantity: 7 })).status).toBe(200)
    expect(await goods()).toMatchObject([{ price_vnd: 500_000, quantity: 7, state: "on_sale" }])

    const { draft } = (await desk.get(`/seller/listing-drafts/${key}`)).body
    const answers = { ...draft.answers, name: "Khay trà sơn mài son nhì", price_vnd: 520_000, quantity: 5 }
    await desk.post(`/seller/listing-drafts/${key}`, { revision: draft.revision, answers })
    await proposeAsItStands(desk, key)
    expect(await goods()).toMatchObject([{ name: ANSWERS.name, price_vnd: 520_000, quantity: 5, change: "proposed" }])
    expect(await cards()).toMatchObject([{ title: ANSWERS.name, price: 520_000 }])
    expect((await officer.get("/admin/listing-reviews")).body.listing_reviews[0].on_sale.name).toBe(ANSWERS.name)
    await verdict(id, "publish")
    expect(await cards()).toMatchObject([{ title: "Khay trà sơn mài son nhì", price: 520_000 }])
  })

  it("pauses and resumes what was on sale, and nothing else", async () => {
    const { productId, id } = await proposed()
    expect(refusal(await desk.post(`/seller/products/${productId}/resume`))).toEqual([
      409,
      "listing_not_published",
      null,
    ])
    await verdict(id, "publish")
    expect((await desk.post(`/seller/products/${productId}/pause`)).body).toMatchObject({
      product_id: productId,
      paused: true,
    })
    expect(await goods()).toMatchObject([{ state: "paused" }])
    expect(await cards()).toEqual([])
    await desk.post(`/seller/products/${productId}/resume`)
    expect(await cards()).toHaveLength(1)
  })

  it("shows nothing of another stall, and lets nobody change it", async () => {
    const { productId, id } = await proposed()
    const picture = await readyPicture(desk, await photo({ red: 90 }))
    for (const call of [`/seller/products/${productId}`, `/seller/products/${productId}/pause`]) {
      expect(refusal(await stranger.post(call, { price_vnd: 1_000 }))).toEqual([404, "product_not_found", null])
    }
    const key = randomUUID()
    await stranger.post(`/seller/listing-drafts/${key}`, {
      revision: 0,
      answers: { ...ANSWERS, pictures: [picture.id] },
    })
    expect(refusal(await stranger.post(`/seller/listing-drafts/${key}/propose`, { revision: 1 }))).toEqual([
      400,
      "picture_unknown",
      "pictures",
    ])
    const { token } = await createStaff(app.container(), "noi-khac@example.vn", { level: "commune", code: "00004" })
    const other = new Caller(app.origin(), token)
    expect((await other.get("/admin/listing-reviews")).body.listing_reviews).toEqual([])
    expect(refusal(await other.post(`/admin/listing-reviews/${id}/publish`))).toEqual([404, "draft_not_found", null])
  })

  it("asks of food what the law of the day asks", async () => {
    await sql(app, "update craft set is_food = true")
    const picture = await readyPicture(desk, await photo())
    const key = randomUUID()
    const answers = { ...ANSWERS, pictures: [picture.id] }
    await desk.post(`/seller/listing-drafts/${key}`, { revision: 0, answers })
    const { body } = await proposeAsItStands(desk, key)
    expect(body.errors.map(({ field }: { field: string }) => field)).toEqual([
      "best_before_days",
      "ingredients",
      "allergens",
      "net_weight_grams",
      "keeping",
    ])
    const food = {
      best_before_days: 180,
      ingredients: "Tinh bột dong riềng 100%",
      allergens: "Không có",
      net_weight_grams: 500,
      keeping: "Nơi khô ráo",
    }
    await desk.post(`/seller/listing-drafts/${key}`, { revision: 1, answers: { ...answers, ...food } })
    expect((await proposeAsItStands(desk, key)).status).toBe(200)
    expect(
      await sql(app, "select best_before_days, ingredients, allergens, net_weight_grams, keeping from listing"),
    ).toEqual([food])
  })
})
