import { setAsideCertificatesWorkflow } from "@cho-lang/ocop/workflows"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { beforeAll, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { daysAgo, keptScan, PAPERS } from "../../support/certificate"
import { createMarket, HONG_VAN } from "../../support/market"
import { Caller, createPerson, createStaff } from "../../support/people"
import { refusal, sql } from "../../support/stall"

const PATIENCE = { timeout: 30_000, interval: 100 }

describeApp("a star belongs to the goods that were looked at", (app) => {
  let buyer: Buyer
  let owner: Caller
  let officer: Caller
  let tray: string
  let id: string

  beforeAll(async () => {
    const market = await createMarket(app.container())
    buyer = new Buyer(app.origin(), market)
    tray = (await market.addProduct({ handle: "khay-tron" })).id
    const membership = { seller_id: market.seller.id, role: "owner" as const }
    owner = new Caller(app.origin(), (await createPerson(app.container(), "0912345678", [membership])).token)
    const { token } = await createStaff(app.container(), "xa@example.com", { level: "commune", code: HONG_VAN })
    officer = new Caller(app.origin(), token)
    id = await verified({})
  })

  async function verified(change: object): Promise<string> {
    const scan_id = await keptScan(app, owner, "seller")
    const sent = await owner.post("/seller/certificates", { ...PAPERS, product_id: tray, scan_id, ...change })
    const made = sent.body.certificate.id
    expect((await deed(made, "verify", 1)).status).toBe(200)
    return made
  }
  const deed = (of: string, name: string, revision: number) =>
    officer.post(`/admin/certificates/${of}/${name}`, { revision })
  const change = (to: object) =>
    updateProductsWorkflow(app.container()).run({ input: { products: [{ id: tray, ...to }] } })
  const run = async () =>
    (await setAsideCertificatesWorkflow(app.container()).run({ input: { product_id: null } })).result
  const catalogue = async (path: string) => (await buyer.send("get", `/catalogue/${path}`)).body
  /** Stars on the card, on the piece, and in the catalogue of what has stars. */
  const stars = async () => {
    const { product_cards: cards } = await catalogue("product-cards?sort=price")
    const { product_detail: detail } = await catalogue("product-details/khay-tron")
    const { product_cards: certified } = await catalogue("ocop")
    return [cards[0].ocop?.stars ?? null, detail.ocop?.stars ?? null, certified.length]
  }
  const kept = async (of = id) => (await officer.get(`/admin/certificates/${of}`)).body.certificate
  const work = async () => {
    const { rows } = (await officer.get("/admin/todays-work")).body
    const count = (key: string) => rows.find((row: { key: string }) => row.key === key).count
    return [count("certificates_to_verify"), count("certificates_of_other_goods")]
  }
  const waits = () => vi.waitFor(async () => expect((await kept()).waiting_reason).toBe("goods_changed"), PATIENCE)

  it("is hidden where they are called otherwise, until an officer looked again", async () => {
    expect(await stars()).toEqual([4, 4, 1])
    await change({ title: "Hộp bánh quy" })
    await waits()
    expect(await stars()).toEqual([null, null, 0])
    expect(await work()).toEqual([1, 0])
    expect(await kept()).toMatchObject({
      verification: "waiting",
      product_title: "Khay khay-tron",
      product: { title: "Hộp bánh quy" },
      standing: { badge: false },
      revision: 3,
    })
    const facts = { product: "Hộp bánh quy", was: "Khay khay-tron" }
    await vi.waitFor(async () => {
      const [news] = (await owner.get("/seller/news")).body.news
      expect(news).toMatchObject({ key: "certificate-goods-changed", facts })
    }, PATIENCE)
    const lines = await sql(
      app,
      "select actor_kind, before, after from audit_entry where action = 'certificate_goods_changed' and entity_id = ?",
      [id],
    )
    const titles = { before: { product_title: "Khay khay-tron" }, after: { product_title: "Hộp bánh quy" } }
    expect(lines).toEqual([{ actor_kind: "system", ...titles }])
    expect(await run()).toEqual([])

    const { goods } = await kept()
    await sql(app, "update product set title = 'Hộp kẹo' where id = ?", [tray])
    const looked = { revision: 3, goods_revision: goods.revision }
    const late = await officer.post(`/admin/certificates/${id}/verify`, looked)
    expect(refusal(late), "written anew under the officer's eyes").toEqual([409, "certificate_changed", null])
    await sql(app, "update product set title = 'Hộp bánh quy' where id = ?", [tray])
    expect((await officer.post(`/admin/certificates/${id}/verify`, looked)).status).toBe(200)
    expect(await kept()).toMatchObject({ waiting_reason: null, eyes: "two", product_title: "Hộp bánh quy" })
    expect(await stars()).toEqual([4, 4, 1])
    expect(await run()).toEqual([])
  })

  it("stays where only case, signs or spaces are others", async () => {
    await sql(app, "update product set title = ' KHAY,  khay Tron' where id = ?", [tray])
    expect(await run()).toEqual([])
    expect(await stars()).toEqual([4, 4, 1])
  })

  it("waits like a paper that nobody looked at where its household corrects it meanwhile", async () => {
    await change({ title: "Hộp bánh quy" })
    await waits()
    const form = { ...PAPERS, product_id: tray, revision: 3 }
    const { status, body } = await owner.post(`/seller/certificates/${id}`, form)
    expect([status, body.certificate?.verification]).toEqual([200, "waiting"])
    expect(await kept()).toMatchObject({ waiting_reason: null, product_title: null, standing: { badge: false } })
  })

  it("is hidden by the job where no event told of it, also where an earlier certificate would show again", async () => {
    const given = daysAgo(10)
    const decision = { ...PAPERS.decision, number: "5000/QĐ-UBND", decided_on: given }
    const later = { decision, issued_on: given, valid_until: null, product_code: null, certificate_no: "77" }
    const newer = await verified({ ...later, stars: 5, score: 92, decision: { ...decision, level: "ministry" } })
    expect(await stars()).toEqual([5, 5, 1])
    await sql(app, "update product set title = 'Hộp bánh quy' where id = ?", [tray])
    expect((await run()).sort()).toEqual([id, newer].sort())
    expect(await stars()).toEqual([null, null, 0])
    expect(await run()).toEqual([])
  })

  it("is named to who writes its goods anew, with what its certificate was given to", async () => {
    const star = async () => (await owner.get("/seller/listing-stars/khoa-1")).body
    expect(await star()).toEqual({ star: null })
    await sql(
      app,
      `insert into listing_draft (id, seller_id, client_key, product_id, revision, answers, state, saved_by_id)
       select 'ldraft_1', seller_id, 'khoa-1', product_id, 1, '{}', 'published', 'nobody' from listing where product_id = ?`,
      [tray],
    )
    expect(await star()).toEqual({ star: { stars: 4, product_title: "Khay khay-tron" } })
    await sql(app, "update listing_draft set seller_id = 'another' where id = 'ldraft_1'")
    expect(await star()).toEqual({ star: null })
  })

  it("stays with other pictures or another text, which officers look at until they say that the goods are the same", async () => {
    expect(await work()).toEqual([0, 0])
    await change({ description: "Nay làm bằng nhựa." })
    expect(await work()).toEqual([0, 1])
    expect((await deed(id, "same-goods", 2)).body.certificate.goods.has_other_look).toBe(false)
    expect(await work()).toEqual([0, 0])
    await sql(app, "update listing set materials = 'Nhựa' where product_id = ?", [tray])
    expect(await work(), "made of something else").toEqual([0, 1])
    await sql(app, "update listing set materials = null where product_id = ?", [tray])
    expect(await work()).toEqual([0, 0])
    await change({ images: [{ url: "son-mai/mon-khac" }] })
    expect(await stars()).toEqual([4, 4, 1])
    expect(await work()).toEqual([0, 1])
    const { certificates } = (await officer.get("/admin/certificates?shelf=other_goods")).body
    const goods = { seen_picture: "son-mai/khay-tron", picture: "son-mai/mon-khac", has_other_look: true }
    expect(certificates).toMatchObject([{ id, goods, waiting_reason: null }])
    expect(refusal(await deed(id, "same-goods", 2))).toEqual([409, "certificate_changed", null])
    expect((await deed(id, "same-goods", 3)).body.certificate.standing.badge).toBe(true)
    expect(await work()).toEqual([0, 0])
  })
})
