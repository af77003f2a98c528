import { mkdtempSync, rmSync } from "node:fs"
import { readdir } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { clearFairsWorkflow, workFairsWorkflow } from "@cho-lang/ocop/workflows"
import { afterAll, beforeAll, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { type CertificatePeople, createCertificatePeople, daysAgo, sendCertificate } from "../../support/certificate"
import { askFair, copyGoods, fairFile, fairOver, madeFair, putPicture, slowPicture } from "../../support/fair"
import { publishFeatured } from "../../support/featured"
import { HONG_VAN } from "../../support/market"
import { readPdf } from "../../support/pdf-text"
import { Caller, createStaff } from "../../support/people"
import { refusal, sql } from "../../support/stall"

// Read when the application is configured.
const files = mkdtempSync(join(tmpdir(), "cho-lang-files-"))
const privateFiles = mkdtempSync(join(tmpdir(), "cho-lang-private-"))
process.env.FILES_DIR = files
process.env.PRIVATE_FILES_DIR = privateFiles

const MINUTES = 5 * 60_000
const ALL = { language: "vi", group_by: "village", with_prices: true }

describeApp("a catalogue for a fair", (app) => {
  let people: CertificatePeople
  let officer: Caller
  const staff = async (email: string, scope: Parameters<typeof createStaff>[2]) =>
    new Caller(app.origin(), (await createStaff(app.container(), email, scope)).token)

  beforeAll(async () => {
    people = await createCertificatePeople(app)
    const { id } = await sendCertificate(app, people, {})
    await people.officer.post(`/admin/certificates/${id}/verify`, { revision: 1 })
    officer = await staff("nguoi-chon@example.com", { level: "commune", code: HONG_VAN, duties: ["curate"] })
    await putPicture(files, "son-mai/khay-tron")
    await putPicture(files, "son-mai/hop-tron", 40)
  })
  afterAll(() => {
    rmSync(files, { recursive: true })
    rmSync(privateFiles, { recursive: true })
  })

  it("prints what is on sale with picture, stall, village, price, stars and a way to its page", async () => {
    const { pdf, printed, pages } = await madeFair(app, officer, "admin", { ...ALL, title: "Hội chợ Hồng Vân" })
    expect([printed, pages, pdf.pages, pdf.pictures]).toEqual([2, 3, 3, 4])
    const [cover = "", contents = "", goods = ""] = pdf.text
    expect(cover).toContain("Hội chợ Hồng Vân")
    expect(cover).toContain("2 món của 1 gian, 1 làng")
    expect(cover).toMatch(/Lập lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4}/)
    expect(cover.replaceAll("\n", " ")).toContain("Sao OCOP có thời hạn và có thể bị thu hồi.")
    expect(contents).toMatch(/Mục lục theo làng[\s\S]*3\nHạ Thái, xã Hồng Vân[\s\S]*2 món[\s\S]*Trang 2/)
    expect(goods).toMatch(
      /Khay khay-tron[\s\S]*Gian co-hue[\s\S]*Hạ Thái, xã Hồng Vân[\s\S]*450\.000\u00a0đ[\s\S]*OCOP 4 sao/,
    )
    expect(goods.match(/OCOP \d sao/g)).toEqual(["OCOP 4 sao"])
    expect(goods).not.toContain("minh họa")
    expect(pdf.links).toEqual(
      ["/ocop", "/san-pham/hop-tron", "/san-pham/khay-tron"].map((path) => `http://localhost:3000${path}`),
    )
  })

  it("speaks English without prices, and says what is demo", async () => {
    await sql(app, "update listing set is_demo = true where product_id = ?", [people.box])
    const wish = { ...ALL, language: "en", with_prices: false, group_by: "craft" }
    const { pdf } = await madeFair(app, officer, "admin", wish)
    const all = pdf.text.join("\n").replaceAll("\n", " ")
    expect(all).toContain("Contents by craft")
    expect(all).toContain("OCOP 4 stars")
    expect(all).not.toMatch(/450|minh họa|OCOP 4 sao/)
    expect(pdf.text[2]?.match(/Demo data/g)).toHaveLength(1)
    expect(all).toContain("Some pieces are demo data")
    expect(pdf.links).toContain("http://localhost:3000/en/san-pham/khay-tron")
  })

  it.each([
    ["stars", { stars: 4 }, 1],
    ["a set", { kind: "qd26-21" }, 1],
    ["a sector", { kind: "handicrafts" }, 1],
    ["stars alone", { certified_only: true }, 1],
    ["a village", { village: "ha-thai" }, 2],
  ])("is cut by %s", async (_, wish, count) => {
    const { id, total } = await askFair(officer, "admin", { ...ALL, ...wish })
    expect([total, (await fairOver(officer, "admin", id)).printed]).toEqual([count, count])
  })

  it("is cut by a featured collection, and by what nobody has not at all", async () => {
    const { id } = await publishFeatured(officer, { product_ids: [people.box] })
    const { pdf } = await madeFair(app, officer, "admin", { ...ALL, collection_id: id })
    expect(pdf.links.slice(1)).toEqual(["http://localhost:3000/san-pham/hop-tron"])
    for (const wish of [{ stars: 5 }, { kind: "qd26-06" }, { village: "minh-khai" }, { collection_id: "feat_x" }]) {
      expect(refusal(await officer.post("/admin/fair-catalogues", { ...ALL, ...wish }))).toEqual([
        400,
        "fair_empty",
        null,
      ])
    }
    const bad = {
      language: "fr",
      group_by: "x",
      kind: "qd26-99",
      stars: 2,
      with_prices: "ja",
      village: "a b",
      title: "x".repeat(81),
    }
    const said = await officer.post("/admin/fair-catalogues", bad)
    expect(said.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(Object.keys(bad).sort())
  })

  it("prints no star that ended while pictures were made, and nothing that left the market", async () => {
    const slow = slowPicture(files, "son-mai/cham")
    await sql(app, "update product set thumbnail = 'son-mai/cham' where id = ?", [people.tray])
    const { id, total } = await askFair(officer, "admin", ALL)
    await vi.waitFor(async () => {
      expect((await officer.get(`/admin/fair-catalogues/${id}`)).body.fair_catalogue.state).toBe("running")
    }, 10_000)
    await sql(app, "update certificate set withdrawn_on = ?, withdrawal_id = 'w', withdrawal_ground = 'x'", [
      daysAgo(0),
    ])
    await sql(app, "update product set status = 'draft' where id = ?", [people.box])
    await slow.arrive()
    expect(await fairOver(officer, "admin", id)).toMatchObject({ state: "done", printed: 1 })
    const all = readPdf(await fairFile(app, officer, "admin", id)).text.join("\n")
    expect(total).toBe(2)
    expect(all).toContain("Khay khay-tron")
    expect(all).not.toMatch(/OCOP \d sao|Khay hop-tron/)
  })

  it("stops when its maker says so, and leaves nothing behind", async () => {
    const slow = slowPicture(files, "son-mai/cham")
    await sql(app, "update product set thumbnail = 'son-mai/cham' where id = ?", [people.tray])
    const before = await readdir(privateFiles)
    const { id } = await askFair(officer, "admin", ALL)
    const second = await officer.post("/admin/fair-catalogues", ALL)
    expect(refusal(second)).toEqual([409, "fair_running", null])
    const cancelled = await officer.post(`/admin/fair-catalogues/${id}/cancel`, {})
    expect(cancelled.body.fair_catalogue).toMatchObject({ state: "cancelled", has_file: false })
    expect(refusal(await officer.post(`/admin/fair-catalogues/${id}/cancel`, {}))).toEqual([409, "fair_over", null])
    await slow.arrive().catch(() => undefined)
    expect(refusal(await officer.get(`/admin/fair-catalogues/${id}/file`))).toEqual([409, "fair_without_file", null])
    await madeFair(app, officer, "admin", ALL)
    expect((await readdir(privateFiles)).length).toBe(before.length + 1)
  })

  it("is its maker's alone, and of the maker's place", async () => {
    const { id } = await madeFair(app, officer, "admin", ALL)
    const other = await staff("khac@example.com", { level: "site", duties: ["curate"] })
    const gone = [404, "fair_not_found", null]
    expect(refusal(await other.get(`/admin/fair-catalogues/${id}/file`))).toEqual(gone)
    expect(refusal(await other.get(`/admin/fair-catalogues/${id}`))).toEqual(gone)
    expect(refusal(await other.post(`/admin/fair-catalogues/${id}/cancel`, {}))).toEqual(gone)
    expect(refusal(await people.owner.get(`/seller/fair-catalogues/${id}/file`))).toEqual(gone)
    expect((await other.get("/admin/fair-catalogues")).body.fair_catalogues).toEqual([])
    const far = await staff("xa-khac@example.com", { level: "commune", code: "11953", duties: ["curate"] })
    expect(refusal(await far.post("/admin/fair-catalogues", ALL))).toEqual([400, "fair_empty", null])
    const province = await staff("tinh@example.com", { level: "province", code: "01", duties: ["curate"] })
    expect(refusal(await province.post("/admin/fair-catalogues", ALL)).slice(0, 2)).toEqual([403, "sums_only"])
    const { villages } = (await officer.get("/admin/fair-choices")).body
    expect(villages).toEqual([{ handle: "ha-thai", name: "Hạ Thái", commune: "Xã Hồng Vân" }])
  })

  it("is a household's for its own goods, whoever else sells", async () => {
    const { pdf, printed } = await madeFair(app, people.owner, "seller", { ...ALL, certified_only: true })
    expect(printed).toBe(1)
    expect(pdf.text[0]).toContain("Hàng của Gian co-hue")
    const other = `to_jsonb(one) || '{"id": "sell_x", "handle": "gian-khac"}'`
    await sql(app, `insert into seller select (jsonb_populate_record(null::seller, ${other})).* from seller one`)
    await sql(app, "update listing set seller_id = 'sell_x' where product_id = ?", [people.tray])
    expect((await madeFair(app, people.owner, "seller", ALL)).total).toBe(1)
  })

  it("is taken up again where its process was killed, given up after five, and swept after two weeks", async () => {
    const { id } = await madeFair(app, officer, "admin", ALL)
    const killed =
      "update fair_catalogue set state = 'running', worker = 'gone', file_id = null, beat_at = now() - interval '2 minutes'"
    await sql(app, killed)
    await workFairsWorkflow(app.container()).run({ input: { ids: [id] } })
    expect(await fairOver(officer, "admin", id)).toMatchObject({ state: "done", has_file: true })
    await sql(app, "update fair_catalogue set finished_at = now() - interval '15 days'")
    const lying = await readdir(privateFiles)
    await clearFairsWorkflow(app.container()).run()
    expect((await readdir(privateFiles)).length).toBe(lying.length - 1)
    expect(refusal(await officer.get(`/admin/fair-catalogues/${id}/file`))[1]).toBe("fair_without_file")
    await sql(app, `${killed}, tries = 5`)
    await clearFairsWorkflow(app.container()).run()
    expect(await fairOver(officer, "admin", id)).toMatchObject({ state: "failed", problem: "fair_broke_down" })
  })

  it(
    "holds five hundred products in one go",
    async () => {
      await copyGoods(app, people.box, 498)
      const { pdf, printed, pages } = await madeFair(app, officer, "admin", ALL)
      expect([printed, new Set(pdf.links).size, pdf.pages]).toEqual([500, 501, pages])
      expect(pdf.text.join("\n").match(/450\.000\u00a0đ/g)).toHaveLength(500)
      expect(pages).toBe(65)
      await copyGoods(app, people.tray, 501)
      const said = await officer.post("/admin/fair-catalogues", ALL)
      expect([said.body.code, said.body.count, said.body.max]).toEqual(["fair_too_many", 1001, 1000])
    },
    MINUTES,
  )
})
