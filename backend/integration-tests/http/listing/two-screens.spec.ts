import { randomUUID } from "node:crypto"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, HONG_VAN } from "../../support/market"
import { Caller, createPerson, createStaff } from "../../support/people"
import { photo, sendReadyPicture } from "../../support/photo"
import { proposeAsItStands } from "../../support/propose"
import { revisionOf } from "../../support/revision"
import { refusal, sql } from "../../support/stall"

const ANSWERS = { name: "Khay trà sơn mài đỏ son", price_vnd: 450_000, quantity: 3, weight_grams: 900 }

describeApp("a price that two screens change", (app) => {
  let desk: Caller
  let officer: Caller

  beforeAll(async () => {
    const container = app.container()
    const market = await createMarket(container)
    await sql(app, "update store set default_location_id = (select id from stock_location limit 1)")
    await sql(app, "update seller set craft_ids = array[?]", [market.craftId])
    const owner = await createPerson(container, "0912 345 678", [{ seller_id: market.seller.id, role: "owner" }])
    desk = new Caller(app.origin(), owner.token)
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
  const priceOf = async (id: string) => (await product(id)).price_vnd

  it("stays where the later screen left it as it was shown, and is told where it typed another", async () => {
    const { productId } = await onSale()
    const path = `/seller/products/${productId}`
    const shown = { price_shown: 450_000, quantity: 3, quantity_shown: 3 }
    await desk.post(path, { price_vnd: 500_000 })
    // The other screen only counted.
    expect((await desk.post(path, { ...shown, price_vnd: 450_000, quantity: 2 })).status).toBe(200)
    expect(await product(productId)).toMatchObject({ price_vnd: 500_000, quantity: 2 })
    const told = await desk.post(path, { ...shown, price_vnd: 470_000, quantity: 9 })
    expect(refusal(told)).toEqual([409, "price_changed", "price_vnd"])
    expect(told.body).toMatchObject({ price_vnd: 500_000, variant_id: expect.any(String) })
    expect(await product(productId)).toMatchObject({ price_vnd: 500_000, quantity: 2 })
    expect((await desk.post(path, { price_vnd: 470_000, price_shown: 500_000 })).status).toBe(200)
    expect(await priceOf(productId)).toBe(470_000)
  })

  it("is not set back by an edit of the name that began before it", async () => {
    const { productId, key } = await onSale()
    const path = `/seller/listing-drafts/${key}`
    const { draft } = (await desk.get(path)).body
    expect(draft.answers).toMatchObject({ price_vnd: 450_000, price_shown: 450_000 })
    await desk.post(`/seller/products/${productId}`, { price_vnd: 500_000 })
    const edited = await desk.post(path, { revision: draft.revision, answers: { ...draft.answers, name: "Khay khác" } })
    expect(edited.status).toBe(200)
    await proposeAsItStands(desk, key)
    expect(await priceOf(productId)).toBe(500_000)
    // Sent back and sent again: what was sent counts as shown.
    const [waiting] = await sql<{ id: string }>(app, "select id from listing_draft where client_key = ?", [key])
    await verdict(waiting?.id ?? "", "send-back", "Ghi thêm kích thước giúp.")
    await proposeAsItStands(desk, key)
    expect(await priceOf(productId)).toBe(500_000)
  })

  it("is the one that was typed in an edit", async () => {
    const { productId, key } = await onSale()
    const path = `/seller/listing-drafts/${key}`
    const { draft } = (await desk.get(path)).body
    await desk.post(path, { revision: draft.revision, answers: { ...draft.answers, price_vnd: 430_000 } })
    await proposeAsItStands(desk, key)
    expect(await priceOf(productId)).toBe(430_000)
  })
})
