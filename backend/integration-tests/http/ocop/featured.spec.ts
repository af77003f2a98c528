import { addDays, startOfVietnamDay, vietnamDate } from "@cho-lang/kit/vietnam-date"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { beforeAll, expect, it } from "vitest"
import { tagsOf } from "../../../src/freshness/tags-of"
import { readChanges } from "../../../src/queries/changes"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { FEATURED, publishFeatured } from "../../support/featured"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { Caller, createStaff } from "../../support/people"
import { refusal, sql } from "../../support/stall"

const today = vietnamDate(new Date())
/** A ward of Hưng Yên. */
const ELSEWHERE = "11953"

describeApp("what officers show first", (app) => {
  let market: Market
  let buyer: Buyer
  let officer: Caller
  let foreign: Caller
  let whole: Caller
  let tray: string
  let box: string

  beforeAll(async () => {
    market = await createMarket(app.container())
    buyer = new Buyer(app.origin(), market)
    tray = (await market.addProduct({ handle: "khay-tron" })).id
    box = (await market.addProduct({ handle: "hop-tron" })).id
    const staff = async (email: string, scope: Parameters<typeof createStaff>[2]) =>
      new Caller(app.origin(), (await createStaff(app.container(), email, scope)).token)
    officer = await staff("xa@example.com", { level: "commune", code: HONG_VAN })
    foreign = await staff("khac@example.com", { level: "commune", code: ELSEWHERE })
    whole = await staff("cho@example.com", { level: "site" })
  })

  const shown = async (commune: string | null) => {
    const query = commune === null ? "" : `?commune=${commune}`
    const { body } = await buyer.send("get", `/catalogue/featured${query}`)
    return body.featured_collections as { title: string; product_cards: { handle: string }[] }[]
  }
  const handles = async (commune: string | null) =>
    (await shown(commune)).map(({ product_cards: cards }) => cards.map(({ handle }) => handle))
  const dropped = async (id: string) => {
    const { body } = await officer.get(`/admin/featured-collections/${id}`)
    return body.featured_collection.items.map(({ dropped: why }: { dropped: string | null }) => why)
  }
  const work = async (who: Caller) => {
    const { body } = await who.get("/admin/todays-work")
    return body.rows.find(({ key }: { key: string }) => key === "featured_dropped")
  }

  it("stands on its commune's page alone, once it is published, in the officers' order and both languages", async () => {
    const made = await officer.post("/admin/featured-collections", { ...FEATURED, product_ids: [tray, box] })
    expect(made.body.featured_collection).toMatchObject({ state: "draft", commune_code: HONG_VAN, revision: 1 })
    const { id } = made.body.featured_collection
    expect(await shown(HONG_VAN)).toEqual([])

    const published = await officer.post(`/admin/featured-collections/${id}/publish`, { revision: 1 })
    expect(published.body.featured_collection).toMatchObject({ state: "on", revision: 2 })
    expect(await handles(HONG_VAN)).toEqual([["khay-tron", "hop-tron"]])
    expect(await shown(null)).toEqual([])
    const english = await buyer.send("get", `/catalogue/featured?commune=${HONG_VAN}&locale=en-US`)
    expect(english.body.featured_collections[0]).toMatchObject({
      title: FEATURED.title_en,
      text: FEATURED.text,
      picture: "son-mai/khay-tron",
      shows_until: FEATURED.shows_until,
    })

    const turned = { ...FEATURED, base_revision: 2, product_ids: [box, tray], picture: "son-mai/khay-tron" }
    expect((await officer.post(`/admin/featured-collections/${id}`, turned)).status).toBe(200)
    expect(await handles(HONG_VAN)).toEqual([["hop-tron", "khay-tron"]])
    expect(refusal(await officer.post(`/admin/featured-collections/${id}`, turned))).toEqual([
      409,
      "featured_changed",
      null,
    ])
    await officer.post(`/admin/featured-collections/${id}/withdraw`, { revision: 3 })
    expect(await shown(HONG_VAN)).toEqual([])
    const actions = await sql<{ action: string }>(
      app,
      "select action from audit_entry where entity = 'featured_collection' order by created_at, id",
    )
    expect(actions.map(({ action }) => action.replace("featured_collection_", ""))).toEqual([
      "saved",
      "published",
      "saved",
      "withdrawn",
    ])
  })

  it("is out of reach for officers of another commune, of a province, and without the duty", async () => {
    const { id } = await publishFeatured(officer, { product_ids: [tray] })
    const path = `/admin/featured-collections/${id}`
    const form = { ...FEATURED, product_ids: [] }
    for (const answer of [
      await foreign.get(path),
      await foreign.post(path, { ...form, base_revision: 2 }),
      await foreign.post(`${path}/withdraw`, { revision: 2 }),
      await foreign.post(`${path}/drop`, { revision: 2 }),
    ]) {
      expect(refusal(answer)).toEqual([404, "featured_not_found", null])
    }
    expect((await foreign.get("/admin/featured-collections")).body.featured_collections).toEqual([])
    const wished = await foreign.post("/admin/featured-collections", { ...form, commune_code: HONG_VAN })
    expect(refusal(wished)).toEqual([403, "outside_scope", "commune_code"])
    const goods = await foreign.post("/admin/featured-collections", { ...form, product_ids: [tray] })
    expect(refusal(goods)).toEqual([404, "product_not_found", "product_ids"])
    expect((await foreign.get("/admin/featured-goods")).body.goods).toEqual([])
    const asked = await foreign.get(`/admin/featured-goods?commune_code=${HONG_VAN}`)
    expect(asked.body.goods).toEqual([])
    const order = await foreign.post("/admin/featured-order", { commune_code: HONG_VAN, ids: [id] })
    expect(refusal(order)).toEqual([403, "outside_scope", "commune_code"])

    const other = async (email: string, scope: Parameters<typeof createStaff>[2]) =>
      refusal(
        await new Caller(app.origin(), (await createStaff(app.container(), email, scope)).token).get(
          "/admin/featured-collections",
        ),
      )
    expect(await other("tinh@example.com", { level: "province", code: "01" })).toEqual([403, "sums_only", null])
    const poor = await other("kho@example.com", { level: "commune", code: HONG_VAN, duties: ["verify"] })
    expect(poor.slice(0, 2)).toEqual([403, "duty_missing"])
  })

  it.each([
    [{ title: "" }, 400, "text_required", "title"],
    [{ shows_until: "2020-01-01" }, 400, "end_before_start", "shows_until"],
    [{ shows_from: "mai" }, 400, "date_wrong", "shows_from"],
    [{ product_ids: ["prod_khong_co"] }, 404, "product_not_found", "product_ids"],
    [{ picture: "son-mai/cua-ai" }, 400, "picture_of_others", "picture"],
    [{ commune_code: "00000" }, 400, "commune_unknown", "commune_code"],
  ])("refuses %j", async (change, status, code, field) => {
    const answer = await whole.post("/admin/featured-collections", { ...FEATURED, product_ids: [tray], ...change })
    expect(refusal(answer)).toEqual([status, code, field])
    expect(await sql(app, "select id from featured_collection")).toEqual([])
  })

  it("is not published empty, or when its season is over, and stays a draft then", async () => {
    for (const [change, code] of [
      [{ product_ids: [] }, "featured_empty"],
      [{ product_ids: [tray], shows_until: addDays(today, -1) }, "season_over"],
    ] as const) {
      const made = await officer.post("/admin/featured-collections", { ...FEATURED, ...change })
      const { id } = made.body.featured_collection
      const answer = await officer.post(`/admin/featured-collections/${id}/publish`, { revision: 1 })
      expect([answer.status, answer.body.code]).toEqual([400, code])
      expect(await sql(app, "select published_at from featured_collection where id = ?", [id])).toEqual([
        { published_at: null },
      ])
    }
  })

  it("loses what cannot be had by itself, tells officers, and takes it back", async () => {
    const { id } = await publishFeatured(officer, { product_ids: [tray, box] })
    expect(await work(officer)).toMatchObject({ count: 0 })
    const both = [["khay-tron", "hop-tron"]]

    await sql(app, 'update inventory_level set stocked_quantity = 0, raw_stocked_quantity = \'{"value":"0"}\'')
    expect(await shown(HONG_VAN)).toEqual([])
    expect(await dropped(id)).toEqual(["out_of_stock", "out_of_stock"])
    expect(await work(officer)).toMatchObject({ count: 2, path: "/featured" })
    expect(await work(whole)).toMatchObject({ count: 2 })
    expect(await work(foreign)).toMatchObject({ count: 0 })
    await sql(app, 'update inventory_level set stocked_quantity = 5, raw_stocked_quantity = \'{"value":"5"}\'')
    expect(await handles(HONG_VAN)).toEqual(both)

    await updateProductsWorkflow(app.container()).run({
      input: { selector: { id: tray }, update: { status: "draft" } },
    })
    expect(await handles(HONG_VAN)).toEqual([["hop-tron"]])
    expect(await dropped(id)).toEqual(["unpublished", null])
    expect((await work(officer)).oldest[0]).toMatchObject({
      name: "Khay khay-tron · Quà đầu mùa",
      path: `/featured/${id}`,
    })

    await sql(app, "update seller set status = 'suspended'")
    expect(await shown(HONG_VAN)).toEqual([])
    expect(await dropped(id)).toEqual(["stall_closed", "stall_closed"])
    await sql(app, "update seller set status = 'approved'")
    const [{ commune_code } = { commune_code: "" }] = await sql<{ commune_code: string }>(
      app,
      "select commune_code from seller where id = (select seller_id from listing where product_id = ?)",
      [tray],
    )
    await sql(app, "update seller set commune_code = '00004' where commune_code = ?", [commune_code])
    expect(await shown(HONG_VAN)).toEqual([])
    expect(await dropped(id)).toEqual(["moved", "moved"])
    expect(await work(officer)).toMatchObject({ count: 2 })
    await sql(app, "update seller set commune_code = ? where commune_code = '00004'", [commune_code])
    await updateProductsWorkflow(app.container()).run({
      input: { selector: { id: tray }, update: { status: "published" } },
    })
    expect(await handles(HONG_VAN)).toEqual(both)
    expect(await work(officer)).toMatchObject({ count: 0 })
  })

  it("begins and ends with its days: cached pages follow its changes and the midnight in Vietnam", async () => {
    const { read_at } = await readChanges(app.container(), new Date())
    const { id } = await publishFeatured(officer, { product_ids: [tray] })
    const told = async (since: Date) => tagsOf(await readChanges(app.container(), since))
    expect(await told(new Date(read_at))).toContain("featured")

    const midnight = startOfVietnamDay(today).getTime()
    const season = (from: string, until: string) =>
      sql(
        app,
        `update featured_collection set shows_from = ?, shows_until = ?, updated_at = now() - interval '9 days' where id = ?`,
        [from, until, id],
      )
    const near = async () => [await told(new Date(midnight - 60_000)), await told(new Date(midnight))]
    for (const [from, until, isOn, turned] of [
      [today, addDays(today, 5), true, true],
      [addDays(today, -5), addDays(today, -1), false, true],
      [addDays(today, 1), addDays(today, 5), false, false],
      [addDays(today, -5), today, true, false],
    ] as const) {
      await season(from, until)
      expect((await shown(HONG_VAN)).length > 0, `${from} ${until}`).toBe(isOn)
      const [before, after] = await near()
      expect(before?.includes("featured"), `${from} ${until}`).toBe(turned)
      expect(after).not.toContain("featured")
    }
  })

  it("is as it was where the book cannot be written", async () => {
    const { id } = await publishFeatured(officer, { product_ids: [tray, box] })
    await sql(app, "alter table audit_entry rename to audit_entry_away")
    const form = { ...FEATURED, title: "Khác", base_revision: 2, product_ids: [box] }
    expect((await officer.post(`/admin/featured-collections/${id}`, form)).status).toBe(500)
    expect((await officer.post(`/admin/featured-collections/${id}/drop`, { revision: 2 })).status).toBeGreaterThan(400)
    expect((await officer.post("/admin/featured-collections", form)).status).toBe(500)
    await sql(app, "alter table audit_entry_away rename to audit_entry")
    expect(await shown(HONG_VAN)).toMatchObject([{ title: FEATURED.title }])
    expect(await handles(HONG_VAN)).toEqual([["khay-tron", "hop-tron"]])
    expect(await sql(app, "select id from featured_collection where deleted_at is null")).toEqual([{ id }])
  })
})
