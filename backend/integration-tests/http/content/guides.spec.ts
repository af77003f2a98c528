import { loadGuidesWorkflow, sumGuideReadsWorkflow } from "@cho-lang/content/workflows"
import request from "supertest"
import { beforeAll, beforeEach, expect, it } from "vitest"
import { readChanges } from "../../../src/queries/changes"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { guideContent, SOUND } from "../../support/guide"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { Caller, createStaff } from "../../support/people"
import { photo } from "../../support/photo"
import { refusal, sql } from "../../support/stall"

describeApp("guides", (app) => {
  let market: Market
  let reader: Buyer
  let curator: Caller
  let officer: Caller

  beforeAll(async () => {
    const container = app.container()
    market = await createMarket(container)
    reader = new Buyer(app.origin(), market)
    const site = await createStaff(container, "noi-dung@example.vn", { level: "site", duties: ["curate"] })
    const commune = { level: "commune" as const, code: HONG_VAN, duties: ["curate", "verify"] }
    curator = new Caller(app.origin(), site.token)
    officer = new Caller(app.origin(), (await createStaff(container, "hong-van@example.vn", commune)).token)
  })

  let id: string
  beforeEach(async () => {
    id = (await curator.post("/admin/guides", { slug: "chup-anh-dep", content: guideContent() })).body.guide.id
  })

  const list = async (query = "") => (await reader.send("get", `/store/guides${query}`)).body.guides
  const publish = (version: unknown) => curator.post(`/admin/guides/${id}/publish`, { version })
  const save = (base_version: unknown, content: unknown) =>
    curator.post(`/admin/guides/${id}`, { base_version, content })
  const upload = (path: string, file: Buffer, who = curator) =>
    request(app.origin()).post(path).set(who.authorization()).attach("file", file, "tep.bin")

  it("are drafts until staff publish a version; an edit shows when it is published, and can be taken back", async () => {
    expect(await list()).toEqual([])
    expect(refusal(await reader.send("get", "/store/guides/chup-anh-dep"))).toEqual([404, "guide_not_found", null])
    expect((await publish(1)).status).toBe(204)
    expect(await list("?locale=en-US")).toEqual([
      {
        slug: "chup-anh-dep",
        title: "A good photo",
        summary: "Buyers trust a bright photo.",
        picture: null,
        step_count: 2,
      },
    ])
    const title = { vi: "Chụp ảnh sáng", en: "A bright photo" }
    expect((await save(1, guideContent({ title }))).body).toEqual({ version: { number: 2 } })
    expect((await list())[0].title).toBe("Chụp ảnh đẹp")
    await publish(2)
    expect((await list())[0].title).toBe("Chụp ảnh sáng")
    const back = await curator.post(`/admin/guides/${id}/take-back`, { version: 1, base_version: 2 })
    expect(back.body).toEqual({ version: { number: 3 } })
    await publish(3)
    expect((await list())[0].title).toBe("Chụp ảnh đẹp")
    const { guide } = (await curator.get(`/admin/guides/${id}`)).body
    expect(
      guide.versions.map(({ number, title, made_by }: Record<string, unknown>) => [number, title, made_by]),
    ).toEqual([
      [3, "Chụp ảnh đẹp", "noi-dung@example.vn"],
      [2, "Chụp ảnh sáng", "noi-dung@example.vn"],
      [1, "Chụp ảnh đẹp", "noi-dung@example.vn"],
    ])
    expect((await curator.post(`/admin/guides/${id}/withdraw`)).status).toBe(204)
    expect(await list()).toEqual([])
  })

  it("tell the storefront which pages ended, and whether a page exists", async () => {
    const since = new Date(Date.now() - 1_000)
    await publish(1)
    expect((await readChanges(app.container(), since)).guides).toEqual([{ id, handle: "chup-anh-dep" }])
    const exists = (handle: string) => request(app.origin()).get(`/catalogue/existence?kind=guide&handle=${handle}`)
    expect((await exists("chup-anh-dep")).body).toEqual({ exists: true })
    expect((await exists("khong-co")).body).toEqual({ exists: false })
    const sitemap = await request(app.origin()).get("/catalogue/sitemap-entries?kind=guide&limit=5")
    expect(sitemap.body).toMatchObject({ count: 1, entries: [{ handle: "chup-anh-dep" }] })
  })

  it("keep the edit of whoever came first when two officers save the same version", async () => {
    const title = (vi: string) => guideContent({ title: { vi, en: vi } })
    const answers = await Promise.all([save(1, title("Một")), save(1, title("Hai"))])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(refusal(await save(1, title("Ba")))).toEqual([409, "guide_changed", "base_version"])
    expect(refusal(await save("2", title("Ba")))).toEqual([409, "guide_changed", "base_version"])
    expect(await sql(app, "select id from guide_version where guide_id = ?", [id])).toHaveLength(2)
  })

  it("show pictures in three widths and a sound, sent before and told by content", async () => {
    const picture = (await upload("/admin/guide-pictures", await photo({ width: 1200, height: 900 }))).body.picture
    const { sound } = (await upload("/admin/guide-sounds", SOUND)).body
    expect(sound.key).toMatch(/^huong-dan\/tieng-[0-9a-f]{24}\.mp3$/)
    const step = {
      text: { vi: "Gần cửa sổ.", en: "By a window." },
      picture: picture.key,
      alt: { vi: "Khay", en: "Tray" },
    }
    await save(1, guideContent({ steps: [step], sound: { vi: sound.key, en: null } }))
    await publish(2)
    const { guide } = (await reader.send("get", "/store/guides/chup-anh-dep")).body
    expect(guide).toMatchObject({
      sound: sound.key,
      picture: picture.key,
      steps: [{ text: "Gần cửa sổ.", picture: { key: picture.key, width: 1200, height: 900, alt: "Khay" } }],
    })
    for (const width of [320, 640, 960]) {
      const { status, headers } = await request(app.origin()).get(`/static/${picture.key}-${width}.webp`)
      expect([status, headers["content-type"]]).toEqual([200, "image/webp"])
    }
    const heard = await request(app.origin()).get(`/static/${sound.key}`).set("range", "bytes=0-3")
    expect([heard.status, heard.headers["content-type"], heard.body]).toEqual([206, "audio/mpeg", SOUND.subarray(0, 4)])
    expect(refusal(await upload("/admin/guide-sounds", Buffer.from("<script>")))).toEqual([
      400,
      "sound_type_wrong",
      "file",
    ])
    expect(refusal(await upload("/admin/guide-sounds", Buffer.alloc(11 * 1024 * 1024)))).toEqual([
      400,
      "sound_too_large",
      "file",
    ])
    expect(refusal(await upload("/admin/guide-pictures", SOUND))).toEqual([400, "picture_type_wrong", "file"])
  })

  it.each([
    ["no object", "chữ", "field_wrong", "content"],
    ["no title", guideContent({ title: { vi: "  ", en: "x" } }), "text_required", "title.vi"],
    ["a long summary", guideContent({ summary: { vi: "x".repeat(141), en: "x" } }), "text_too_long", "summary.vi"],
    ["no steps", guideContent({ steps: [] }), "steps_missing", "steps"],
    ["eight steps", guideContent({ steps: Array(8).fill(null) }), "steps_too_many", "steps"],
    ["a step of no kind", guideContent({ steps: [null] }), "field_wrong", "steps.0"],
    ["English missing", guideContent({ steps: [{ text: { vi: "Gói." } }] }), "text_required", "steps.0.text.en"],
    [
      "marks that turn the text",
      guideContent({ steps: [{ text: { vi: "Gói \u202e", en: "Pack" } }] }),
      "text_control_characters",
      "steps.0.text.vi",
    ],
    [
      "half a description",
      guideContent({ steps: [{ text: { vi: "Gói.", en: "Pack." }, alt: { vi: "Hộp" } }] }),
      "text_required",
      "steps.0.alt.en",
    ],
    [
      "a picture of nobody",
      guideContent({ steps: [{ text: { vi: "Gói.", en: "Pack." }, picture: "huong-dan/khong-co" }] }),
      "file_unknown",
      "steps.0.picture",
    ],
    ["a way out of the folder", guideContent({ sound: { vi: "../secrets.mp3" } }), "field_wrong", "sound.vi"],
  ])("refuse %s with its field", async (_, content, code, field) => {
    expect(refusal(await save(1, content))).toEqual([400, code, field])
    expect(await sql(app, "select id from guide_version where guide_id = ?", [id])).toHaveLength(1)
  })

  it("refuse names that are taken or no names, and versions that are not there", async () => {
    const make = (slug: unknown) => curator.post("/admin/guides", { slug, content: guideContent() })
    expect(refusal(await make("chup-anh-dep"))).toEqual([409, "slug_taken", "slug"])
    expect(refusal(await make("Chụp ảnh"))).toEqual([400, "slug_wrong", "slug"])
    expect(refusal(await publish(9))).toEqual([404, "version_not_found", "version"])
    expect(refusal(await publish("1; drop table guide"))).toEqual([404, "version_not_found", "version"])
    expect(refusal(await curator.post("/admin/guides/guide_x/publish", { version: 1 }))).toEqual([
      404,
      "guide_not_found",
      null,
    ])
  })

  it("are the same for the whole site: a commune's curator reads the counts and changes nothing", async () => {
    expect((await officer.get("/admin/guides")).body).toMatchObject({ may_edit: false, guides: [{ id }] })
    expect((await curator.get("/admin/guides")).body.may_edit).toBe(true)
    expect(refusal(await officer.post(`/admin/guides/${id}`, {}))).toEqual([403, "outside_scope", null])
    expect((await upload("/admin/guide-sounds", SOUND, officer)).status).toBe(403)
  })

  it("are counted by day without a word about the reader", async () => {
    const read = (body: unknown) => reader.send("post", "/store/guides/chup-anh-dep/reads", body)
    expect(refusal(await read({ kind: "read", place: "link" }))).toEqual([404, "guide_not_found", null])
    const nul = await reader.send("post", "/store/guides/%00/reads", { kind: "read", place: "link" })
    expect(refusal(nul)).toEqual([404, "guide_not_found", null])
    await publish(1)
    for (const place of ["link", "desk", "desk"]) {
      expect((await read({ kind: "read", place })).status).toBe(204)
    }
    await read({ kind: "heard", place: "link" })
    expect(refusal(await read({ kind: "seen", place: "link" }))).toEqual([400, "field_wrong", "kind"])
    expect(refusal(await read({ kind: "read", place: "tv" }))).toEqual([400, "field_wrong", "place"])
    const counts = { read: 3, heard: 1, read_30_days: 3, heard_30_days: 1, read_from_desk: 2 }
    const told = async () => (await curator.get(`/admin/guides/${id}`)).body.guide
    expect(await told()).toMatchObject({ counts, days: [{ read: 3, heard: 1, from_desk: 2 }] })
    await Promise.all([1, 2].map(() => sumGuideReadsWorkflow(app.container()).run()))
    expect(await told()).toMatchObject({ counts, days: [{ read: 3, heard: 1, from_desk: 2 }] })
    expect(await sql(app, "select id from guide_read")).toEqual([])
    await read({ kind: "read", place: "link" })
    await sumGuideReadsWorkflow(app.container()).run()
    expect((await told()).counts).toMatchObject({ read: 4, read_30_days: 4 })
  })

  it("are not counted without end from one address", async () => {
    await publish(1)
    const read = () =>
      request(app.origin())
        .post("/store/guides/chup-anh-dep/reads")
        .set({ "x-publishable-api-key": market.publishableKey, "x-forwarded-for": "203.0.113.99" })
        .send({ kind: "heard", place: "link" })
    const answers = await Promise.all(Array.from({ length: 70 }, read))
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10)
    expect(refusal(await read())).toEqual([429, "tries_too_many", null])
  })

  it("of the seed follow the seed until an officer touches them", async () => {
    const load = async (vi: string) =>
      (
        await loadGuidesWorkflow(app.container()).run({
          input: { guides: [{ slug: "goi-hang", content: guideContent({ title: { vi, en: vi } }) }], files: [] },
        })
      ).result
    const title = async () => (await list())[0]?.title
    expect(await load("Gói hàng")).toEqual({ written: 1, renewed: 0 })
    expect(await load("Gói hàng")).toEqual({ written: 0, renewed: 0 })
    expect(await load("Gói cho chắc")).toEqual({ written: 0, renewed: 1 })
    expect(await title()).toBe("Gói cho chắc")
    const [guide] = await sql<{ id: string }>(app, "select id from guide where slug = 'goi-hang'")
    await curator.post(`/admin/guides/${guide?.id}`, { base_version: 2, content: guideContent() })
    await curator.post(`/admin/guides/${guide?.id}/publish`, { version: 3 })
    expect(await load("Gói lại")).toEqual({ written: 0, renewed: 0 })
    expect(await title()).toBe("Chụp ảnh đẹp")
  })
})
