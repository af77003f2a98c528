import { randomUUID } from "node:crypto"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { Caller, createPerson, createStaff } from "../../support/people"
import { photo, sendReadyPicture } from "../../support/photo"
import { proposeAsItStands } from "../../support/propose"
import { revisionOf } from "../../support/revision"
import { refusal, sql } from "../../support/stall"

const ANSWERS = { name: "Khay trà sơn mài đỏ son", price_vnd: 450_000, quantity: 3, weight_grams: 900 }

describeApp("a household's goods at its desk", (app) => {
  let market: Market
  let desk: Caller
  let officer: Caller
  let stranger: Caller

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
  })

  const verdict = async (id: string, word: string, reason?: string) =>
    officer.post(`/admin/listing-reviews/${id}/${word}`, { revision: await revisionOf(app, id), reason })

  async function onSale(): Promise<{ key: string; productId: string; id: string }> {
    const picture = await sendReadyPicture(app, desk, await photo())
    const key = randomUUID()
    await desk.post(`/seller/listing-drafts/${key}`, { revision: 0, answers: { ...ANSWERS, pictures: [picture.id] } })
    const { body } = await proposeAsItStands(desk, key)
    const [draft] = await sql<{ id: string }>(app, "select id from listing_draft where client_key = ?", [key])
    const id = draft?.id ?? ""
    await verdict(id, "publish")
    return { key, productId: body.product_id, id }
  }

  const product = async (id: string) => (await desk.get(`/seller/products/${id}`)).body.product
  const tap = (id: string, deed: string, body = {}) => desk.post(`/seller/products/${id}/${deed}`, body)
  const undo = (id: string) => desk.post(`/seller/goods-changes/${id}/undo`)

  it("are read one by one with their forms, and counted without being read", async () => {
    const { productId, key } = await onSale()
    const { variants, ...row } = await product(productId)
    expect(row).toMatchObject({
      product_id: productId,
      client_key: key,
      revision: 1,
      state: "on_sale",
      price_vnd: 450_000,
      quantity: 3,
      variant_count: 1,
      is_picture_ready: true,
    })
    expect(row.picture_blur).toMatch(/^data:/)
    expect(variants).toEqual([{ id: expect.any(String), title: ANSWERS.name, price_vnd: 450_000, quantity: 3 }])
    expect((await desk.get("/seller/products?limit=0")).body).toMatchObject({ products: [], count: 1 })
    expect(refusal(await stranger.get(`/seller/products/${productId}`))).toEqual([404, "product_not_found", null])
  })

  it("come in pages", async () => {
    for (const name of ["Một", "Hai", "Ba"]) {
      await desk.post(`/seller/listing-drafts/${randomUUID()}`, { revision: 0, answers: { name } })
    }
    const first = (await desk.get("/seller/products?limit=2")).body
    const rest = (await desk.get("/seller/products?limit=2&offset=2")).body
    expect([first.count, rest.count]).toEqual([3, 3])
    const names = [...first.products, ...rest.products].map(({ name }: { name: string }) => name)
    expect(names.sort()).toEqual(["Ba", "Hai", "Một"])
  })

  it("change by their forms, all or none", async () => {
    const { productId } = await onSale()
    const [variant] = (await product(productId)).variants
    const path = `/seller/products/${productId}`
    const sent = await desk.post(path, { variants: [{ id: variant.id, price_vnd: 470_000, quantity: 6 }] })
    expect(sent.body).toMatchObject({ product_id: productId, change_id: expect.any(String), repeated: false })
    expect(await product(productId)).toMatchObject({ price_vnd: 470_000, quantity: 6 })
    const foreign = [variant.id, "variant_x"].map((id) => ({ id, quantity: 1 }))
    expect(refusal(await desk.post(path, { variants: foreign }))).toEqual([404, "variant_not_found", "variants"])
    expect((await product(productId)).quantity).toBe(6)
    expect((await desk.post(path, { price_vnd: 470_000, quantity: 6 })).body.change_id).toBeNull()
  })

  it("are counted one by one: a tap that is sent twice once, two phones at once both, never below nothing", async () => {
    const { productId } = await onSale()
    const request_id = randomUUID()
    const first = (await tap(productId, "sold-elsewhere", { request_id })).body
    const again = (await tap(productId, "sold-elsewhere", { request_id })).body
    expect(again).toEqual({ ...first, repeated: true })
    expect((await product(productId)).quantity).toBe(2)

    const both = await Promise.all([1, 2, 3, 4].map(() => tap(productId, "restock", { request_id: randomUUID() })))
    expect(both.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect((await product(productId)).quantity).toBe(6)
    const same = randomUUID()
    await Promise.all([1, 2, 3].map(() => tap(productId, "restock", { request_id: same })))
    expect((await product(productId)).quantity).toBe(7)

    await desk.post(`/seller/products/${productId}`, { quantity: 0 })
    const none = await tap(productId, "sold-elsewhere")
    expect(refusal(none)).toEqual([409, "stock_none_left", "quantity"])
    expect(none.body.available).toBe(0)
    expect(await sql(app, "select stocked_quantity::int as stocked from inventory_level")).toEqual([{ stocked: 0 }])
    expect(refusal(await stranger.post(`/seller/products/${productId}/restock`))).toEqual([
      404,
      "product_not_found",
      null,
    ])
  })

  it("are one and no more where buyers were told so, also of two taps at once", async () => {
    const { productId } = await onSale()
    await sql(app, "update listing set one_of_a_kind = true")
    const only = [409, "stock_only_one", "quantity"]
    expect(refusal(await tap(productId, "restock"))).toEqual(only)
    expect(refusal(await desk.post(`/seller/products/${productId}`, { quantity: 4 }))).toEqual(only)
    expect((await product(productId)).quantity).toBe(3)
    await desk.post(`/seller/products/${productId}`, { quantity: 0 })
    const both = await Promise.all([1, 2].map(() => tap(productId, "restock")))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await product(productId)).quantity).toBe(1)
  })

  it("are as before again after one tap, for a minute, unless somebody changed the same", async () => {
    const { productId } = await onSale()
    const sold = (await tap(productId, "sold-elsewhere")).body.change_id
    const told = (await desk.get(`/seller/goods-changes/${sold}`)).body.goods_change
    expect(told).toMatchObject({ kind: "sold_elsewhere", name: ANSWERS.name, is_undone: false })
    expect(told.undo_seconds_left).toBeGreaterThan(50)
    expect(refusal(await stranger.get(`/seller/goods-changes/${sold}`))).toEqual([404, "goods_change_not_found", null])
    expect(refusal(await stranger.post(`/seller/goods-changes/${sold}/undo`))).toEqual([
      404,
      "goods_change_not_found",
      null,
    ])
    const undone = (await undo(sold)).body
    expect((await undo(sold)).body).toEqual(undone)
    expect((await product(productId)).quantity).toBe(3)

    const path = `/seller/products/${productId}`
    const price = (await desk.post(path, { price_vnd: 500_000, quantity: 3 })).body.change_id
    const later = (await desk.post(path, { price_vnd: 510_000 })).body.change_id
    expect(refusal(await undo(price))).toEqual([409, "goods_changed_since", null])
    await undo(later)
    await undo(price)
    expect((await product(productId)).price_vnd).toBe(450_000)

    const paused = (await tap(productId, "pause")).body.change_id
    expect((await product(productId)).state).toBe("paused")
    await undo(paused)
    expect((await product(productId)).state).toBe("on_sale")

    const late = (await tap(productId, "restock")).body.change_id
    await sql(app, "alter table goods_change disable trigger all")
    await sql(app, "update goods_change set created_at = now() - interval '61 seconds' where id = ?", [late])
    await sql(app, "alter table goods_change enable trigger all")
    expect(refusal(await undo(late))).toEqual([409, "undo_too_late", null])
    expect((await product(productId)).quantity).toBe(4)
  })

  it("have a history that tells who did what, officers too, and that nobody can rewrite", async () => {
    const { productId, id, key } = await onSale()
    await tap(productId, "restock")
    const { draft } = (await desk.get(`/seller/listing-drafts/${key}`)).body
    const answers = { ...draft.answers, name: "Khay đen", quantity: 4 }
    await desk.post(`/seller/listing-drafts/${key}`, { revision: draft.revision, answers })
    await proposeAsItStands(desk, key)
    await verdict(id, "publish")
    const { entries } = (await desk.get(`/seller/products/${productId}/history`)).body
    expect(entries).toMatchObject([
      {
        kind: "published",
        who: { kind: "user", name: null },
        before: { name: ANSWERS.name },
        after: { name: "Khay đen" },
      },
      { kind: "restocked", who: { kind: "seller_member" }, after: { variants: [{ stocked: 4, left: 4 }] } },
      { kind: "review_published", who: { kind: "user", name: null } },
    ])
    expect((await stranger.get(`/seller/products/${productId}/history`)).body.entries).toEqual([])
    await expect(sql(app, "update goods_change set by_id = 'x'")).rejects.toThrow("append-only")
  })

  it("are opened for editing with price and number as they are now: a new name sets neither back", async () => {
    const { productId, key } = await onSale()
    await tap(productId, "sold-elsewhere")
    await desk.post(`/seller/products/${productId}`, { price_vnd: 480_000 })
    const path = `/seller/listing-drafts/${key}`
    const { draft } = (await desk.get(path)).body
    expect(draft.answers).toMatchObject({ price_vnd: 480_000, quantity: 2 })
    await desk.post(path, { revision: draft.revision, answers: { ...draft.answers, name: "Khay mới" } })
    await proposeAsItStands(desk, key)
    expect(await product(productId)).toMatchObject({ price_vnd: 480_000, quantity: 2, change: "proposed" })
  })

  it("are counted by the difference to what the form showed: what is sold while somebody types stays sold", async () => {
    const { productId, key } = await onSale()
    const path = `/seller/listing-drafts/${key}`
    const edit = async (change: object) => {
      const { draft } = (await desk.get(path)).body
      await tap(productId, "sold-elsewhere")
      await desk.post(path, { revision: draft.revision, answers: { ...draft.answers, ...change } })
      return await proposeAsItStands(desk, key)
    }
    await edit({ quantity: 5 })
    expect(await product(productId)).toMatchObject({ quantity: 4, change: "proposed" })
    await edit({ name: "Khay khác" })
    expect(await product(productId)).toMatchObject({ quantity: 3 })
    const page = { price_vnd: 450_000, quantity: 3, quantity_shown: 3 }
    await tap(productId, "sold-elsewhere")
    await desk.post(`/seller/products/${productId}`, page)
    expect(await product(productId)).toMatchObject({ quantity: 2 })
    await desk.post(`/seller/products/${productId}`, { ...page, quantity: 0 })
    expect(await product(productId)).toMatchObject({ quantity: 0 })
    await desk.post(`/seller/products/${productId}`, { quantity: 4 })
    await edit({ quantity: 7 })
    expect(await product(productId)).toMatchObject({ quantity: 5 })
    const copy = (await desk.post(`${path}/copy`, { client_key: randomUUID() })).body
    expect(
      (await desk.get(`/seller/listing-drafts/${copy.client_key}`)).body.draft.answers.quantity_shown,
    ).toBeUndefined()
  })

  it("come back on sale only when their household paused them", async () => {
    const { productId, id, key } = await onSale()
    await sql(app, "update product set status = 'draft' where id = ?", [productId])
    expect(refusal(await tap(productId, "resume"))).toEqual([409, "listing_not_published", null])
    await sql(app, "update product set status = 'published' where id = ?", [productId])

    const { draft } = (await desk.get(`/seller/listing-drafts/${key}`)).body
    await desk.post(`/seller/listing-drafts/${key}`, { revision: draft.revision, answers: draft.answers })
    await proposeAsItStands(desk, key)
    await tap(productId, "pause")
    expect(await product(productId)).toMatchObject({ state: "paused", change: "proposed" })
    await verdict(id, "publish")
    expect(await product(productId)).toMatchObject({ state: "paused", change: null })
    expect((await tap(productId, "resume")).status).toBe(200)
    expect(await product(productId)).toMatchObject({ state: "on_sale" })
  })
})
