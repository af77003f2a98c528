import { randomUUID } from "node:crypto"
import { setTimeout } from "node:timers/promises"
import { Modules } from "@medusajs/framework/utils"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, HONG_VAN } from "../../support/market"
import { Caller, createPerson, createStaff } from "../../support/people"
import { photo, sendReadyPicture } from "../../support/photo"
import { proposeAsItStands } from "../../support/propose"
import { revisionOf } from "../../support/revision"
import { refusal, sql } from "../../support/stall"

const ANSWERS = { name: "Khay trà sơn mài đỏ son", price_vnd: 450_000, quantity: 3, weight_grams: 900 }
const REASON = "Chụp thêm mặt sau của khay."

interface Piece {
  key: string
  id: string
  productId: string
}

describeApp("goods on sale are what an officer read", (app) => {
  let desk: Caller
  let officer: Caller

  beforeAll(async () => {
    const container = app.container()
    const market = await createMarket(container)
    await market.addSeller("ba-lan")
    await sql(app, "update store set default_location_id = (select id from stock_location limit 1)")
    await sql(app, "update seller set craft_ids = array[?]", [market.craftId])
    const owner = await createPerson(container, "0912 345 678", [{ seller_id: market.seller.id, role: "owner" }])
    desk = new Caller(app.origin(), owner.token)
    const { token } = await createStaff(container, "hong-van@example.vn", { level: "commune", code: HONG_VAN })
    officer = new Caller(app.origin(), token)
  })

  const path = (key: string) => `/seller/listing-drafts/${key}`
  const verdict = (id: string, word: string, body: object) => officer.post(`/admin/listing-reviews/${id}/${word}`, body)
  const tap = (productId: string, deed: string) => desk.post(`/seller/products/${productId}/${deed}`)
  const product = async (id: string) => (await desk.get(`/seller/products/${id}`)).body.product
  const inOneGo = (items: unknown) => officer.post("/admin/listing-reviews/publish", { items })

  async function proposed(): Promise<Piece> {
    const picture = await sendReadyPicture(app, desk, await photo())
    const key = randomUUID()
    await desk.post(path(key), { revision: 0, answers: { ...ANSWERS, pictures: [picture.id] } })
    const { body } = await proposeAsItStands(desk, key)
    const [draft] = await sql<{ id: string }>(app, "select id from listing_draft where client_key = ?", [key])
    return { key, productId: body.product_id, id: draft?.id ?? "" }
  }

  async function onSale(): Promise<Piece> {
    const piece = await proposed()
    expect((await verdict(piece.id, "publish", { revision: 1 })).status).toBe(200)
    return piece
  }

  async function write({ key }: Piece, name: string): Promise<void> {
    const { draft } = (await desk.get(path(key))).body
    await desk.post(path(key), { revision: draft.revision, answers: { ...draft.answers, name } })
  }

  async function send(piece: Piece, name: string) {
    await write(piece, name)
    return await proposeAsItStands(desk, piece.key)
  }

  it("lets stalls take turns: many pieces of one keep no other's single piece waiting", async () => {
    const pieces = [await proposed(), await proposed(), await proposed()]
    const [second] = await sql<{ id: string }>(app, "select id from seller where handle = 'ba-lan'")
    await sql(app, "update listing_draft set seller_id = ? where id = ?", [second?.id, pieces[2]?.id])
    const { listing_reviews } = (await officer.get("/admin/listing-reviews")).body
    const turns = [pieces[0], pieces[2], pieces[1]].map((piece) => piece?.id)
    expect(listing_reviews.map(({ id }: { id: string }) => id)).toEqual(turns)
    const page = (await officer.get("/admin/listing-reviews?limit=1&offset=1")).body.listing_reviews
    expect(page.map(({ id }: { id: string }) => id)).toEqual(turns.slice(1, 2))
  })

  it("are sent as they were read: another phone's words do not go to the commune unseen", async () => {
    const picture = await sendReadyPicture(app, desk, await photo())
    const key = randomUUID()
    const answers = { ...ANSWERS, pictures: [picture.id] }
    await desk.post(path(key), { revision: 0, answers })
    await desk.post(path(key), { revision: 1, answers: { ...answers, name: "Khay của máy khác" } })
    const late = await desk.post(`${path(key)}/propose`, { revision: 1 })
    expect(refusal(late)).toEqual([409, "draft_changed", "revision"])
    expect(late.body.revision).toBe(2)
    expect(refusal(await desk.post(`${path(key)}/propose`))).toEqual([400, "revision_missing", "revision"])
    expect((await desk.get(path(key))).body.draft.state).toBe("open")
    expect((await desk.post(`${path(key)}/propose`, { revision: 2 })).status).toBe(200)
  })

  it("refuses a verdict on a revision that the household wrote over meanwhile", async () => {
    const piece = await proposed()
    const [read] = (await officer.get("/admin/listing-reviews")).body.listing_reviews
    expect(read).toMatchObject({ id: piece.id, revision: 1, answers: ANSWERS })
    await send(piece, "Khay khác")
    const changed = [409, "draft_changed", null]
    expect(refusal(await verdict(piece.id, "publish", { revision: 1 }))).toEqual(changed)
    expect(refusal(await verdict(piece.id, "send-back", { revision: 1, reason: REASON }))).toEqual(changed)
    expect(refusal(await verdict(piece.id, "reject", { revision: 1, reason: REASON }))).toEqual(changed)
    const results = [{ id: piece.id, code: "draft_changed" }]
    expect((await inOneGo([{ id: piece.id, revision: 1 }])).body).toEqual({ results })
    expect(await product(piece.productId)).toMatchObject({ state: "proposed" })

    expect(refusal(await verdict(piece.id, "publish", {}))).toEqual([400, "revision_missing", "revision"])
    expect((await inOneGo([{ id: piece.id }])).status).toBe(400)
    const { revision } = (await officer.get("/admin/listing-reviews")).body.listing_reviews[0]
    expect((await inOneGo([{ id: piece.id, revision }])).body.results).toEqual([{ id: piece.id, code: null }])
    expect(await product(piece.productId)).toMatchObject({ state: "on_sale", name: "Khay khác" })
  })

  it("lets no text on sale through a pause that began before it was sent", async () => {
    const piece = await onSale()
    const paused = (await tap(piece.productId, "pause")).body.change_id
    expect((await send(piece, "Khay chưa ai xem")).status).toBe(200)
    expect(await sql(app, "select id from goods_pause")).toEqual([])
    await verdict(piece.id, "send-back", { revision: 2, reason: REASON })
    expect(refusal(await desk.post(`/seller/goods-changes/${paused}/undo`))).toEqual([409, "goods_changed_since", null])
    expect(refusal(await tap(piece.productId, "resume"))).toEqual([409, "listing_not_published", null])
    expect(await product(piece.productId)).toMatchObject({ state: "sent_back" })
  })

  it("goes on pausing what could not be sent", async () => {
    const piece = await onSale()
    await tap(piece.productId, "pause")
    await sql(app, "update store set default_location_id = null")
    expect((await send(piece, "Khay khác")).status).toBeGreaterThanOrEqual(400)
    expect(await sql(app, "select product_id from goods_pause")).toEqual([{ product_id: piece.productId }])
    expect((await tap(piece.productId, "resume")).status).toBe(200)
    expect(await product(piece.productId)).toMatchObject({ state: "on_sale", name: ANSWERS.name })
  })

  it("sends and judges a piece while nothing else happens to it: a tap is done before or after", async () => {
    const locking = app.container().resolve(Modules.LOCKING)
    const piece = await onSale()
    await tap(piece.productId, "pause")
    await write(piece, "Khay hai")
    const whileHeld = async (work: () => Promise<{ status: number }>, state: string) => {
      await locking.acquire(`goods:${piece.productId}`, { expire: 30 })
      const done = work()
      await setTimeout(700)
      expect(await sql(app, "select state from listing_draft where id = ?", [piece.id])).toEqual([{ state }])
      await locking.release(`goods:${piece.productId}`)
      expect((await done).status).toBe(200)
    }
    await whileHeld(async () => await proposeAsItStands(desk, piece.key), "open")
    const revision = await revisionOf(app, piece.id)
    await whileHeld(async () => await verdict(piece.id, "send-back", { revision, reason: REASON }), "proposed")
  })
})
