import { randomUUID } from "node:crypto"
import request from "supertest"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { Caller, createPerson, createStaff } from "../../support/people"
import { photo, sendReadyPicture } from "../../support/photo"
import { proposeAsItStands } from "../../support/propose"
import { refusal, sql } from "../../support/stall"

interface Form {
  values: string[]
  price_vnd: number
  quantity: number
  weight_grams?: number
}
interface Seen {
  title: string
  price: number
  stock: number
  id: string
}

const small: Form = { values: ["Nhỏ"], price_vnd: 300_000, quantity: 4 }
const large: Form = { values: ["Lớn"], price_vnd: 450_000, quantity: 2, weight_grams: 1_500 }
const SIZES = { name: "Khay trà sơn mài", weight_grams: 900, options: ["Cỡ"], variants: [small, large] }

describeApp("goods that come in several sizes or colours", (app) => {
  let market: Market
  let buyer: Buyer
  let desk: Caller
  let officer: Caller
  let stepId: string

  beforeAll(async () => {
    const container = app.container()
    market = await createMarket(container)
    buyer = new Buyer(app.origin(), market)
    await sql(app, "update store set default_location_id = (select id from stock_location limit 1)")
    await sql(app, "update seller set craft_ids = array[?]", [market.craftId])
    const [step] = await sql<{ id: string }>(app, "select id from craft_step where craft_id = ?", [market.craftId])
    stepId = step?.id ?? ""
    const owner = await createPerson(container, "0912 345 678", [{ seller_id: market.seller.id, role: "owner" }])
    desk = new Caller(app.origin(), owner.token)
    const { token } = await createStaff(container, "hong-van@example.vn", { level: "commune", code: HONG_VAN })
    officer = new Caller(app.origin(), token)
  })

  const path = (key: string) => `/seller/listing-drafts/${key}`
  const revision = async (key: string) => (await desk.get(path(key))).body.draft?.revision ?? 0

  async function propose(key: string, answers: object) {
    const picture = await sendReadyPicture(app, desk, await photo())
    const saved = await desk.post(path(key), {
      revision: await revision(key),
      answers: { pictures: [picture.id], ...answers },
    })
    expect(saved.status).toBe(200)
    return await proposeAsItStands(desk, key)
  }

  async function publish(key: string) {
    const [draft] = await sql<{ id: string; revision: number }>(
      app,
      "select id, revision from listing_draft where client_key = ?",
      [key],
    )
    return await officer.post(`/admin/listing-reviews/${draft?.id}/publish`, { revision: draft?.revision })
  }

  async function seen() {
    const [card] = (await buyer.send("get", "/catalogue/product-cards")).body.product_cards
    const { body } = await buyer.send("get", `/catalogue/product-details/${card.handle}`)
    return body.product_detail
  }
  const forms = async (): Promise<[string, number, number][]> =>
    (await seen()).variants.map(({ title, price, stock }: Seen) => [title, price, stock])
  const idOf = async (title: string) => (await seen()).variants.find((variant: Seen) => variant.title === title)?.id

  async function onSale(answers: object): Promise<string> {
    const key = randomUUID()
    expect((await propose(key, answers)).status).toBe(200)
    expect((await publish(key)).status).toBe(200)
    return key
  }

  it("are sold each at its own price, as many as there are of it", async () => {
    await onSale({ ...SIZES, maker: "Bà Nguyễn Thị Lý", craft_steps: [stepId], lead_time_days: 9, monthly_capacity: 5 })
    expect(await seen()).toMatchObject({
      price: 300_000,
      price_varies: true,
      options: [{ title: "Cỡ" }],
      made_by: "Bà Nguyễn Thị Lý",
      craft_steps: ["Bó hom"],
      monthly_capacity: 5,
    })
    expect(await forms()).toEqual([
      ["Nhỏ", 300_000, 4],
      ["Lớn", 450_000, 2],
    ])
    expect(await sql(app, "select weight from product_variant where deleted_at is null order by variant_rank")).toEqual(
      [{ weight: 900 }, { weight: 1_500 }],
    )
  })

  it("change price and number at once; a new size waits for the commune, the others stay what they were", async () => {
    const key = await onSale(SIZES)
    const before = await idOf("Nhỏ")
    const middle: Form = { values: ["Vừa"], price_vnd: 380_000, quantity: 7 }
    const dearer = { ...small, price_vnd: 320_000, quantity: 1 }
    expect((await propose(key, { ...SIZES, variants: [dearer, middle] })).status).toBe(200)
    expect(await forms()).toEqual([
      ["Nhỏ", 320_000, 1],
      ["Lớn", 450_000, 2],
    ])
    expect((await publish(key)).status).toBe(200)
    expect(await forms()).toEqual([
      ["Nhỏ", 320_000, 1],
      ["Vừa", 380_000, 7],
    ])
    expect(await idOf("Nhỏ")).toBe(before)
  })

  it("may begin as one form: its variant goes on as the first size, with that size's price and number", async () => {
    const key = await onSale({ name: "Khay trà sơn mài", weight_grams: 900, price_vnd: 250_000, quantity: 9 })
    const before = await idOf("Khay trà sơn mài")
    expect((await propose(key, SIZES)).status).toBe(200)
    expect(await forms()).toEqual([["Khay trà sơn mài", 250_000, 9]])
    expect((await publish(key)).status).toBe(200)
    expect(await forms()).toEqual([
      ["Nhỏ", 300_000, 4],
      ["Lớn", 450_000, 2],
    ])
    expect(await idOf("Nhỏ")).toBe(before)
    const two = [
      { ...small, values: ["Nhỏ", "Đỏ"] },
      { ...large, values: ["Lớn", "Đen"] },
    ]
    expect((await propose(key, { ...SIZES, options: ["Cỡ", "Màu"], variants: two })).status).toBe(200)
    expect((await publish(key)).status).toBe(200)
    expect(await forms()).toEqual([
      ["Nhỏ · Đỏ", 300_000, 4],
      ["Lớn · Đen", 450_000, 2],
    ])
    expect((await seen()).options.map(({ title }: { title: string }) => title)).toEqual(["Cỡ", "Màu"])
  })

  it("cannot lose a size that stands in an order", async () => {
    const key = await onSale(SIZES)
    await sql(
      app,
      `update inventory_level set reserved_quantity = 1, raw_reserved_quantity = '{"value":"1","precision":20}'
        where inventory_item_id = (select inventory_item_id from product_variant_inventory_item where variant_id = ?)`,
      [await idOf("Lớn")],
    )
    const refused = await propose(key, { ...SIZES, variants: [small] })
    expect(refusal(refused)).toEqual([409, "forms_ordered", "variants"])
    expect(refused.body.form).toBe("Lớn")
    expect(await forms()).toEqual([
      ["Nhỏ", 300_000, 4],
      ["Lớn", 450_000, 1],
    ])
  })

  it("are refused cell by cell, and nothing is made", async () => {
    const key = randomUUID()
    const wrong = [{ ...small, price_vnd: 3 }, { values: ["Nhỏ"] }]
    const { status, body } = await propose(key, { ...SIZES, variants: wrong, craft_steps: ["crstep_9"] })
    expect(status).toBe(400)
    expect(body.errors).toEqual([
      { code: "price_too_low", field: "variants.0.price_vnd" },
      { code: "price_missing", field: "variants.1.price_vnd" },
      { code: "quantity_missing", field: "variants.1.quantity" },
      { code: "craft_steps_wrong", field: "craft_steps" },
    ])
    const many = Array.from({ length: 300 }, (_, n) => ({ ...small, values: [`Cỡ ${n}`] }))
    const draft = await desk.post(path(randomUUID()), { revision: 0, answers: { variants: many } })
    expect([draft.status, draft.body.code]).toEqual([400, "draft_too_large"])
    const deep = await desk.post(path(randomUUID()), { revision: 0, answers: { variants: [{ values: [{ a: 1 }] }] } })
    expect(refusal(deep)).toEqual([400, "field_wrong", "variants"])
    expect(await sql(app, "select id from product")).toEqual([])
  })

  it("have options a helper may read: the stall's crafts with their steps, the fee, what food must tell", async () => {
    const { body } = await desk.get("/seller/listing-options")
    expect(body.crafts).toMatchObject([{ is_food: false, steps: [{ id: stepId, name: "Bó hom" }] }])
    expect(body.fee).toEqual({ commission_percent: 0, basis: "Chưa thu phí của hộ" })
    expect(body.food.required).toContain("best_before_days")
    expect(body.food.declaration).toMatchObject({ is_asked: true, required: false })
  })

  it("may carry a paper that declares them, for the commune's officers only", async () => {
    const send = (file: Buffer) =>
      request(app.origin()).post("/seller/listing-papers").set(desk.authorization()).attach("file", file, "giay.pdf")
    expect(refusal(await send(Buffer.from("%PDF-1.4 /JavaScript")))).toEqual([400, "paper_type_wrong", "file"])
    const sent = await send(await photo())
    expect(sent.status).toBe(201)
    const { id } = sent.body.paper
    const foreign = await propose(randomUUID(), { ...SIZES, declaration: "lpaper_nobody" })
    expect(refusal(foreign)).toEqual([400, "paper_not_found", "declaration"])
    expect((await propose(randomUUID(), { ...SIZES, declaration: id, craft_steps: [stepId] })).status).toBe(200)
    const [waiting] = (await officer.get("/admin/listing-reviews")).body.listing_reviews
    expect(waiting).toMatchObject({ answers: { declaration: id }, craft_steps: ["Bó hom"] })
    const file = await officer.get(`/admin/listing-papers/${id}/file`)
    expect([file.status, file.headers["content-disposition"]]).toEqual([200, "attachment"])
    const { token } = await createStaff(app.container(), "xa-khac@example.vn", { level: "commune", code: "00004" })
    const elsewhere = new Caller(app.origin(), token)
    expect(refusal(await elsewhere.get(`/admin/listing-papers/${id}/file`))).toEqual([404, "paper_not_found", null])
  })
})
