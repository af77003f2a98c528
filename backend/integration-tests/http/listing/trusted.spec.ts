import { randomUUID } from "node:crypto"
import { publishWaitingWorkflow } from "@cho-lang/sellers/workflows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { beforeAll, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { Caller, createPerson, createStaff } from "../../support/people"
import { photo, sendReadyPicture } from "../../support/photo"
import { proposeAsItStands } from "../../support/propose"
import { revisionOf } from "../../support/revision"
import { refusal, sql } from "../../support/stall"

const ANSWERS = { price_vnd: 450_000, quantity: 3, weight_grams: 900 }
const REASON = "Ảnh mờ, chưa rõ món hàng."
const SOON = { timeout: 10_000, interval: 100 }

describeApp("stalls that proved themselves, and words that hold goods", (app) => {
  let market: Market
  let desk: Caller
  let officer: Caller
  let site: Caller
  let elsewhere: Caller
  let pictureId: string

  beforeAll(async () => {
    const container = app.container()
    market = await createMarket(container)
    await sql(app, "update store set default_location_id = (select id from stock_location limit 1)")
    await sql(app, "update seller set craft_ids = array[?]", [market.craftId])
    const owner = await createPerson(container, "0912 345 678", [{ seller_id: market.seller.id, role: "owner" }])
    desk = new Caller(app.origin(), owner.token)
    const staff = async (email: string, scope: Parameters<typeof createStaff>[2]) =>
      new Caller(app.origin(), (await createStaff(container, email, scope)).token)
    officer = await staff("hong-van@example.vn", { level: "commune", code: HONG_VAN })
    site = await staff("cho@example.vn", { level: "site" })
    elsewhere = await staff("noi-khac@example.vn", { level: "commune", code: "00004" })
    pictureId = (await sendReadyPicture(app, desk, await photo())).id
  })

  async function propose(name: string, key = randomUUID(), revision = 0): Promise<{ id: string; productId: string }> {
    const answers = { ...ANSWERS, name, pictures: [pictureId] }
    await desk.post(`/seller/listing-drafts/${key}`, { revision, answers })
    const { body } = await proposeAsItStands(desk, key)
    const [draft] = await sql<{ id: string }>(app, "select id from listing_draft where client_key = ?", [key])
    return { id: draft?.id ?? "", productId: body.product_id }
  }

  const marks = () => `/admin/sellers/${market.seller.id}/direct-publishing`
  const stateOf = async (id: string) => (await desk.get(`/seller/products/${id}`)).body.product.state
  const publish = async (ids: string[], who = officer) =>
    who.post("/admin/listing-reviews/publish", {
      items: await Promise.all(ids.map(async (id) => ({ id, revision: await revisionOf(app, id) }))),
    })
  const sendBack = async (id: string) =>
    officer.post(`/admin/listing-reviews/${id}/send-back`, { revision: await revisionOf(app, id), reason: REASON })

  async function proven(): Promise<void> {
    const sent = []
    for (const name of ["Một", "Hai", "Ba", "Bốn", "Năm"]) {
      sent.push(await propose(`Khay ${name}`))
    }
    await publish(sent.map(({ id }) => id))
    expect((await officer.post(marks())).body.direct_publishing).toMatchObject({ is_direct: true, published: 5 })
  }

  it("lets several go on sale in one go, and says of each that cannot why", async () => {
    const [one, two, gone] = [await propose("Khay một"), await propose("Khay hai"), await propose("Khay ba")]
    await sendBack(gone.id)
    expect((await publish([one.id], elsewhere)).body).toEqual({ results: [{ id: one.id, code: "draft_not_found" }] })
    const { body } = await publish([one.id, gone.id, "ldraft_x", two.id])
    expect(body.results).toEqual([
      { id: one.id, code: null },
      { id: gone.id, code: "listing_reviewed" },
      { id: "ldraft_x", code: "draft_not_found" },
      { id: two.id, code: null },
    ])
    expect([await stateOf(one.productId), await stateOf(two.productId)]).toEqual(["on_sale", "on_sale"])
    expect((await publish([])).status).toBe(400)
    const unread = await officer.post("/admin/listing-reviews/publish", { items: [{ id: one.id }] })
    expect(refusal(unread)).toEqual([400, "revision_missing", "items.0.revision"])
    expect((await publish(Array.from({ length: 101 }, (_, at) => `id_${at}`))).status).toBe(400)
  })

  it("marks a stall only when five of its products were let on sale, and none was sent back lately", async () => {
    const early = await officer.post(marks())
    expect(refusal(early)).toEqual([409, "stall_not_proven", null])
    expect(early.body).toMatchObject({ published: 0, needed: 5 })
    expect(refusal(await elsewhere.post(marks()))).toEqual([404, "seller_not_found", null])
    await proven()
    await officer.post(marks())
    expect(await sql(app, "select id from direct_publishing")).toHaveLength(1)
    expect(refusal(await officer.post(`${marks()}/end`, { reason: "Ngắn" }))).toEqual([
      400,
      "reason_required",
      "reason",
    ])
    await officer.post(`${marks()}/end`, { reason: REASON })
    expect(refusal(await officer.post(`${marks()}/end`, { reason: REASON }))).toEqual([
      404,
      "direct_publishing_not_found",
      null,
    ])
    const { direct_publishing } = (await officer.get(marks())).body
    expect(direct_publishing).toMatchObject({ is_direct: false, history: [{ reason: REASON }] })
    const told = await sql<{ template: string }>(
      app,
      "select template from notification where template like 'direct-%' order by created_at",
    )
    expect(told.map(({ template }) => template)).toEqual(["direct-publishing-granted", "direct-publishing-ended"])

    const back = await propose("Khay sáu")
    await sendBack(back.id)
    expect(refusal(await officer.post(marks()))).toEqual([409, "stall_not_proven", null])
  })

  it("publishes what a marked stall sends, in the system's name, once, however often it is started", async () => {
    await proven()
    const { productId } = await propose("Khay bảy")
    const reviews = () => sql(app, "select verdict, by_id from listing_review where product_id = ?", [productId])
    const once = [{ verdict: "published", by_id: "system" }]
    // The goods go on sale first, then the verdict is written down.
    await vi.waitFor(async () => expect(await reviews()).toEqual(once), SOON)
    expect(await stateOf(productId)).toBe("on_sale")
    await Promise.all([1, 2, 3].map(() => publishWaitingWorkflow(app.container()).run()))
    expect(await reviews()).toEqual(once)
    const { entries } = (await desk.get(`/seller/products/${productId}/history`)).body
    expect(entries).toMatchObject([{ kind: "review_published", who: { kind: "system" } }])
  })

  it("waits for the photos of a marked stall, and finds by a job what an event lost", async () => {
    await proven()
    await sql(app, "update listing_picture set state = 'failed'")
    await sql(app, "update listing_picture set state = 'waiting', tries = 4, master_id = 'none' where id = ?", [
      pictureId,
    ])
    const { productId } = await propose("Khay tám")
    await publishWaitingWorkflow(app.container()).run()
    expect(await stateOf(productId)).toBe("proposed")
    await sql(app, "update listing_picture set state = 'ready' where id = ?", [pictureId])
    const logger = app.container().resolve(ContainerRegistrationKeys.LOGGER)
    const complaint = vi.spyOn(logger, "error")
    await publishWaitingWorkflow(app.container()).run()
    expect(await stateOf(productId)).toBe("on_sale")
    expect(complaint).not.toHaveBeenCalled()
  })

  it("publishes past any number of pieces that a word holds", async () => {
    await proven()
    await sql(
      app,
      `insert into listing_draft (id, seller_id, client_key, product_id, revision, answers, state, proposed_at, saved_by_id)
       select 'ldraft_held_' || at, ?, gen_random_uuid()::text, 'prod_held_' || at, 1, '{"name": "Vòng ngà voi"}', 'proposed',
              now() - interval '1 day', 'nobody' from generate_series(1, 60) at`,
      [market.seller.id],
    )
    const { productId } = await propose("Khay chín")
    await publishWaitingWorkflow(app.container()).run()
    expect(await stateOf(productId)).toBe("on_sale")
    expect(await sql(app, "select id from listing_draft where state = 'proposed'")).toHaveLength(60)
  })

  it("holds goods with a word of the list for an officer, who sees which and why, also of a marked stall", async () => {
    await proven()
    const wish = { word: " Sừng  HƯƠU ", reason: "Phải có giấy nguồn gốc." }
    expect(refusal(await officer.post("/admin/held-words", wish))).toEqual([403, "outside_scope", null])
    const { held_word } = (await site.post("/admin/held-words", wish)).body
    expect(held_word.word).toBe("sừng hươu")
    expect(refusal(await site.post("/admin/held-words", wish))).toEqual([409, "held_word_known", "word"])

    const key = randomUUID()
    const held = await propose("Lược sừng hươu", key)
    await publishWaitingWorkflow(app.container()).run()
    expect(await stateOf(held.productId)).toBe("proposed")
    const [waiting] = (await officer.get("/admin/listing-reviews")).body.listing_reviews
    expect(waiting).toMatchObject({
      id: held.id,
      is_direct: true,
      held_words: [{ word: "sừng hươu", reason: wish.reason }],
    })

    // Another text is looked at anew.
    await propose("Lược gỗ", key, 1)
    await vi.waitFor(async () => expect(await stateOf(held.productId)).toBe("on_sale"), SOON)

    expect((await site.send("delete", `/admin/held-words/${held_word.id}`)).status).toBe(204)
    const words = (await officer.get("/admin/held-words")).body.held_words
    expect(words.at(-1)).toMatchObject({ word: "sừng hươu", added_by: "cho@example.vn", ended_by: "cho@example.vn" })
    expect(words[0]).toMatchObject({ added_by: null, ended_at: null })
  })
})
