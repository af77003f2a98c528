import { addDays, startOfVietnamDay, vietnamDate } from "@cho-lang/kit/vietnam-date"
import { readCertificate, readCertificates } from "@cho-lang/ocop/queries/certificates"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { beforeAll, expect, it, vi } from "vitest"
import { tagsOf } from "../../../src/freshness/tags-of"
import { readCertificateDetail } from "../../../src/queries/certificates"
import { readChanges } from "../../../src/queries/changes"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { daysAgo, keptScan, PAPERS } from "../../support/certificate"
import { createMarket, HONG_VAN } from "../../support/market"
import { Caller, createPerson, createStaff } from "../../support/people"
import { sql } from "../../support/stall"
import { statementsOf } from "../../support/statements"

const today = vietnamDate(new Date())

describeApp("what buyers see of a certificate", (app) => {
  let buyer: Buyer
  let owner: Caller
  let officer: Caller
  let tray: string

  beforeAll(async () => {
    const market = await createMarket(app.container())
    buyer = new Buyer(app.origin(), market)
    tray = (await market.addProduct({ handle: "khay-tron" })).id
    await market.addProduct({ handle: "hop-tron" })
    const membership = { seller_id: market.seller.id, role: "owner" as const }
    owner = new Caller(app.origin(), (await createPerson(app.container(), "0912345678", [membership])).token)
    const { token } = await createStaff(app.container(), "xa@example.com", { level: "commune", code: HONG_VAN })
    officer = new Caller(app.origin(), token)
  })

  const catalogue = async (path: string) => (await buyer.send("get", `/catalogue/${path}`)).body
  const shown = async () => {
    const { product_cards: cards } = await catalogue("product-cards?sort=price")
    const { product_detail: detail } = await catalogue("product-details/khay-tron")
    const { similar_products: similar } = await catalogue("similar-products?handles=hop-tron")
    const ofTray = ({ handle }: { handle: string }) => handle === "khay-tron"
    return [cards.find(ofTray), detail, similar[0].product_cards.find(ofTray)].map(({ ocop }) => ocop)
  }
  async function sendIn(change: object = {}): Promise<{ id: string; handle: string }> {
    const scan_id = await keptScan(app, owner, "seller")
    const sent = await owner.post("/seller/certificates", { ...PAPERS, product_id: tray, scan_id, ...change })
    expect(sent.body.code).toBeUndefined()
    const { id } = sent.body.certificate
    return { id, handle: id.slice("cert_".length).toLowerCase() }
  }
  const deed = (id: string, name: string, body: object) =>
    officer.post(`/admin/certificates/${id}/${name}`.replace(/\/$/, ""), body)
  const exists = async (handle: string) => (await catalogue(`existence?kind=certificate&handle=${handle}`)).exists
  const page = async (handle: string) => (await buyer.send("get", `/catalogue/certificates/${handle}`)).body

  it("is nothing before it is verified, stars while it holds, and a page that says so after it was withdrawn", async () => {
    const { id, handle } = await sendIn()
    expect(await shown()).toEqual([null, null, null])
    expect(await exists(handle)).toBe(false)
    expect(await page(handle)).toMatchObject({ code: "certificate_not_found" })

    await deed(id, "verify", { revision: 1 })
    expect(await shown()).toEqual(Array(3).fill({ handle, stars: 4, is_demo: false, until: PAPERS.valid_until }))
    expect(await exists(handle)).toBe(true)
    const facts = {
      handle,
      stars: 4,
      is_demo: false,
      product_title: "Khay khay-tron",
      product_set: "Thủ công mỹ nghệ gia dụng, trang trí",
      product_code: PAPERS.product_code,
      certificate_no: "12",
      holder_name: PAPERS.holder_name,
      issued_on: PAPERS.issued_on,
      valid_until: PAPERS.valid_until,
      decision: {
        number: PAPERS.decision.number,
        decided_on: PAPERS.decision.decided_on,
        body: PAPERS.decision.body,
      },
      verified_on: today,
      extended_until: null,
    }
    const { product_detail } = await catalogue("product-details/khay-tron?locale=en-US")
    expect(product_detail.certificate).toEqual({ ...facts, product_set: expect.stringContaining("andicraft") })
    expect((await page(handle)).certificate).toEqual({
      ...facts,
      state: "valid",
      badge: true,
      ended_on: null,
      withdrawal: null,
      followed_by: null,
      renamed_to: null,
      product: { handle: "khay-tron", title: "Khay khay-tron", thumbnail: "son-mai/khay-tron" },
      seller: { handle: "co-hue", name: "Gian co-hue" },
    })

    await sql(app, "update product set title = 'Khay vàng' where id = ?", [tray])
    const renamed = { product_title: "Khay khay-tron", renamed_to: "Khay vàng", product: { title: "Khay vàng" } }
    expect((await page(handle)).certificate).toMatchObject(renamed)

    const withdrawal = { number: "77/QĐ-UBND", decided_on: daysAgo(1), body: "UBND thành phố Hà Nội" }
    await deed(id, "withdrawal", { revision: 2, ...withdrawal, level: "province", ground: "mark_misused", note: "Mật" })
    expect(await shown()).toEqual([null, null, null])
    const after = await page(handle)
    expect(after.certificate).toMatchObject({ state: "withdrawn", badge: false, withdrawal })
    expect(JSON.stringify(after)).not.toMatch(/Mật|78.5|score|registration/)
  })

  it("stands by the clock that is asked, on its page and on its badge alike", async () => {
    const { id, handle } = await sendIn()
    await deed(id, "verify", { revision: 1 })
    const midnight = startOfVietnamDay(addDays(PAPERS.valid_until, 1)).getTime()
    const asked = async (at: number) => {
      const now = new Date(at)
      const detail = await readCertificateDetail(app.container(), handle, "vi-VN", now)
      const reach = { id, seller_id: null, commune_code: null }
      const view = await readCertificate(app.container(), { ...reach, now })
      const shelf = (name: "expiring" | "expired") =>
        readCertificates(app.container(), { seller_id: null, commune_code: null, shelf: name, now })
      const counts = [(await shelf("expiring")).count, (await shelf("expired")).count]
      return [detail?.badge, detail?.state, view?.certificate.standing.badge, view?.certificate.standing.state, counts]
    }
    expect(await asked(midnight - 1)).toEqual([true, "expiring", true, "expiring", [1, 0]])
    expect(await asked(midnight)).toEqual([false, "expired", false, "expired", [0, 1]])
  })

  it("costs a list of goods no statement more", async () => {
    const { id } = await sendIn()
    await deed(id, "verify", { revision: 1 })
    await catalogue("product-cards")
    const sent = await statementsOf(() => catalogue("product-cards"))
    expect(sent.filter((text) => /listing|certificate/.test(text))).toHaveLength(1)
  })

  it("ends cached pages when it is verified, sent back or withdrawn", async () => {
    const { id } = await sendIn()
    const withdrawal = { number: "77/QĐ-UBND", decided_on: daysAgo(1), level: "province", body: "UBND" }
    for (const [name, body] of [
      ["verify", { revision: 1 }],
      ["return", { revision: 2, reason: "Nhìn lại" }],
      ["", { ...PAPERS, revision: 3 }],
      ["verify", { revision: 4, one_pair_of_eyes: true }],
      ["withdrawal", { revision: 5, ...withdrawal, ground: "mark_misused" }],
    ] as const) {
      const { read_at } = await readChanges(app.container(), new Date())
      expect((await deed(id, name, body)).status, name).toBe(200)
      const tags = tagsOf(await readChanges(app.container(), new Date(read_at)))
      expect(tags, name).toEqual(expect.arrayContaining(["cards", "product:khay-tron", "seller:co-hue"]))
    }
  })

  it("ends cached pages when its decision is spelt otherwise, however long that waited for another write", async () => {
    const { id } = await sendIn()
    await deed(id, "verify", { revision: 1 })
    const decision = (await officer.get(`/admin/certificates/${id}`)).body.certificate.decision.id
    const knex = app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const other = await knex.transaction()
    await other.raw("select id from decision where id = ? for update", [decision])
    const spelling = officer.post(`/admin/decisions/${decision}`, { body: "Chủ tịch UBND thành phố Hà Nội" })
    const waiting = "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
    await vi.waitFor(async () => expect(await sql(app, waiting)).not.toEqual([]), 20_000)
    const { read_at, products } = await readChanges(app.container(), new Date())
    expect(products).toEqual([])
    await other.commit()
    expect((await spelling).status).toBe(200)
    expect(tagsOf(await readChanges(app.container(), new Date(read_at)))).toContain("product:khay-tron")
  })

  it("is gone from cached pages a minute past the midnight that ends it, without any write", async () => {
    const { id } = await sendIn()
    await deed(id, "verify", { revision: 1 })
    const settle = async (valid_until: string, filed_on: string | null) => {
      for (const table of ["product", "product_variant", "listing", "decision", "seller", "price", "inventory_level"]) {
        await sql(app, `update ${table} set updated_at = now() - interval '9 days'`)
      }
      await sql(
        app,
        `update certificate set updated_at = now() - interval '9 days', issued_on = '2025-06-01', valid_until = ?, filed_on = ?,
           late_reason = 'Xã chưa có mẫu'`,
        [valid_until, filed_on],
      )
    }
    const midnight = startOfVietnamDay(today).getTime()
    const told = async (since: number) => tagsOf(await readChanges(app.container(), new Date(since)))
    await settle(addDays(today, -1), null)
    expect(await told(midnight - 60_000)).toEqual(expect.arrayContaining(["cards", "product:khay-tron"]))
    expect(await told(midnight)).not.toContain("product:khay-tron")
    expect(await shown()).toEqual([null, null, null])
    await settle(today, null)
    expect(await told(midnight - 60_000)).not.toContain("product:khay-tron")
    expect((await shown())[0]).toMatchObject({ stars: 4 })
    // Carried on by article 12.3: 180 days after the end it is over too.
    await settle(addDays(today, -181), addDays(today, -200))
    expect(await told(midnight - 60_000)).toContain("product:khay-tron")
    await settle(addDays(today, -180), addDays(today, -200))
    expect(await told(midnight - 60_000)).not.toContain("product:khay-tron")
  })
})
