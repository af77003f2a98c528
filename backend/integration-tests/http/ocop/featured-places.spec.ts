import { addDays, vietnamDate } from "@cho-lang/kit/vietnam-date"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { FEATURED, publishFeatured } from "../../support/featured"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { Caller, createStaff } from "../../support/people"
import { refusal, sql } from "../../support/stall"

const today = vietnamDate(new Date())
/** A ward of Hưng Yên. */
const ELSEWHERE = "11953"
const HANDLE = "hong-van-10210"

describeApp("where officers show what first", (app) => {
  let market: Market
  let buyer: Buyer
  let officer: Caller
  let whole: Caller
  let tray: string

  beforeAll(async () => {
    market = await createMarket(app.container())
    buyer = new Buyer(app.origin(), market)
    tray = (await market.addProduct({ handle: "khay-tron" })).id
    await market.addProduct({ handle: "hop-tron" })
    const staff = async (email: string, scope: Parameters<typeof createStaff>[2]) =>
      new Caller(app.origin(), (await createStaff(app.container(), email, scope)).token)
    officer = await staff("xa@example.com", { level: "commune", code: HONG_VAN })
    whole = await staff("cho@example.com", { level: "site" })
  })

  const shown = async (commune: string | null) => {
    const query = commune === null ? "" : `?commune=${commune}`
    const { body } = await buyer.send("get", `/catalogue/featured${query}`)
    return body.featured_collections as { title: string; is_hero: boolean }[]
  }
  it("lets one hero stand in a place at a time, however many officers publish at once", async () => {
    const drafts = []
    for (let number = 0; number < 6; number++) {
      const form = { ...FEATURED, title: `Quà ${number}`, is_hero: true, product_ids: [tray] }
      drafts.push((await officer.post("/admin/featured-collections", form)).body.featured_collection)
    }
    const publish = ({ id, revision }: { id: string; revision: number }) =>
      officer.post(`/admin/featured-collections/${id}/publish`, { revision })
    const answers = await Promise.all(drafts.map(publish))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409])
    expect(answers.filter(({ body }) => body.code === "hero_taken")).toHaveLength(5)
    expect((await shown(HONG_VAN)).filter(({ is_hero }) => is_hero)).toHaveLength(1)

    const later = { is_hero: true, shows_from: addDays(today, 31), shows_until: addDays(today, 40) }
    expect((await publishFeatured(officer, { ...later, product_ids: [tray] })).state).toBe("scheduled")
    expect((await publishFeatured(whole, { is_hero: true, product_ids: [tray] })).state).toBe("on")
    const [lost] = drafts.filter((_, place) => answers[place]?.status === 409)
    const plain = { ...FEATURED, base_revision: 1, product_ids: [tray] }
    await officer.post(`/admin/featured-collections/${lost.id}`, plain)
    expect((await publish({ id: lost.id, revision: 2 })).status).toBe(200)
    const grown = { ...plain, base_revision: 3, is_hero: true }
    expect(refusal(await officer.post(`/admin/featured-collections/${lost.id}`, grown))).toEqual([
      409,
      "hero_taken",
      "is_hero",
    ])
  })

  it("stands in the order officers give, the hero first", async () => {
    const ids = []
    for (const title of ["Một", "Hai", "Ba"]) {
      ids.push((await publishFeatured(whole, { title, is_hero: title === "Ba", product_ids: [tray] })).id)
    }
    const titles = async () => (await shown(null)).map(({ title }) => title)
    expect(await titles()).toEqual(["Ba", "Một", "Hai"])
    const [one, two, three] = ids
    expect((await whole.post("/admin/featured-order", { ids: [two, three, one] })).status).toBe(204)
    expect(await titles()).toEqual(["Ba", "Hai", "Một"])
    const short = await whole.post("/admin/featured-order", { ids: [two, one] })
    expect(refusal(short)).toEqual([400, "featured_order_wrong", "ids"])
    await whole.post(`/admin/featured-collections/${two}/drop`, { revision: 2 })
    expect(await titles()).toEqual(["Ba", "Một"])
  })

  it("has a page for a commune where something is to be seen, and none elsewhere", async () => {
    const { body } = await buyer.send("get", `/catalogue/communes/${HANDLE}?locale=en-US`)
    expect(body.commune).toMatchObject({
      handle: HANDLE,
      code: HONG_VAN,
      full_name: "Xã Hồng Vân",
      province: { code: "01" },
      villages: [{ handle: "ha-thai" }],
      sellers: [{ handle: "co-hue" }],
      product_count: 2,
    })
    const exists = async (handle: string) =>
      (await buyer.send("get", `/catalogue/existence?kind=commune&handle=${handle}`)).body.exists
    expect([await exists(HANDLE), await exists("hong-van-10211"), await exists("10210")]).toEqual([true, false, false])
    const other = await sql<{ handle: string }>(
      app,
      "select replace(search_name, ' ', '-') || '-' || code as handle from commune where code = ?",
      [ELSEWHERE],
    )
    expect(await exists(other[0]?.handle ?? "")).toBe(false)
    expect((await buyer.send("get", "/catalogue/communes/khong-co-10210")).body.code).toBe("commune_not_found")
    const cards = await buyer.send("get", `/catalogue/product-cards?commune=${HONG_VAN}`)
    expect(cards.body.count).toBe(2)
    const { body: sitemap } = await buyer.send("get", "/catalogue/sitemap-entries?kind=commune")
    expect(sitemap).toMatchObject({ count: 1, entries: [{ handle: HANDLE }] })
  })
})
