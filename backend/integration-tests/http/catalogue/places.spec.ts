import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import request from "supertest"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { createMarket, HONG_VAN } from "../../support/market"

// Read when the application is configured.
const files = mkdtempSync(join(tmpdir(), "cho-lang-files-"))
process.env.FILES_DIR = files

describeApp("villages, stalls, addresses and pictures", (app) => {
  let buyer: Buyer

  beforeAll(async () => {
    const market = await createMarket(app.container())
    buyer = new Buyer(app.origin(), market)
    await market.addSeller("cho-duyet", "pending")
    await market.addProduct({ handle: "khay-tron" })
    mkdirSync(join(files, "son-mai"))
    writeFileSync(join(files, "son-mai/khay-640.webp"), "picture")
    writeFileSync(join(files, "private-export.csv"), "secret")
  })
  afterAll(() => rmSync(files, { recursive: true }))

  const get = async (path: string) => (await buyer.send("get", encodeURI(path))).body

  it("a village in a list and on its page, counted by what may be seen", async () => {
    const view = {
      handle: "ha-thai",
      commune: { code: HONG_VAN, name: "Hồng Vân", full_name: "Xã Hồng Vân" },
      province: { code: "01", name: "Hà Nội" },
      latitude: 20.88,
      longitude: 105.85,
      crafts: [{ handle: "son-mai", name: "Sơn mài" }],
      seller_count: 1,
      product_count: 1,
    }
    expect(await get("/catalogue/villages")).toMatchObject({ villages: [view] })
    const { village } = await get("/catalogue/villages/ha-thai")
    expect(village).toMatchObject({ ...view, legacy_address: "xã Duyên Thái, huyện Thường Tín", panorama: null })
    expect(village.sellers).toEqual([{ handle: "co-hue", name: "Gian co-hue", summary: null, picture: null }])
  })

  it("a craft with its steps, a stall with its crafts", async () => {
    expect(await get("/catalogue/crafts")).toMatchObject({ crafts: [{ handle: "son-mai", product_count: 1 }] })
    expect((await get("/catalogue/crafts/son-mai")).craft).toMatchObject({
      steps: [{ name: "Bó hom", picture: null }],
      villages: [{ handle: "ha-thai" }],
    })
    expect(await get("/catalogue/sellers")).toMatchObject({ sellers: [{ handle: "co-hue" }], count: 1, limit: 24 })
    const { seller } = await get("/catalogue/sellers/co-hue")
    expect(seller).toMatchObject({ crafts: [{ handle: "son-mai" }], product_count: 1, commune: { code: HONG_VAN } })
    expect(new Date(seller.opened_at).getTime()).toBeGreaterThan(Date.now() - 10 * 60_000)
  })

  it("what is not there, or not to be seen, is not found", async () => {
    for (const [path, code] of [
      ["/catalogue/villages/khong-co", "village_not_found"],
      ["/catalogue/crafts/khong-co", "craft_not_found"],
      ["/catalogue/sellers/cho-duyet", "seller_not_found"],
      [`/catalogue/sellers/${"a".repeat(300)}`, "seller_not_found"],
    ] as const) {
      const { status, body } = await buyer.send("get", path)
      expect([status, body.type, body.code], path).toEqual([404, "not_found", code])
    }
    expect(await get("/catalogue/existence?kind=seller&handle=cho-duyet")).toEqual({ exists: false })
    expect(await get("/catalogue/existence?kind=seller&handle=co-hue")).toEqual({ exists: true })
    expect(await get("/catalogue/existence?kind=order&handle=a")).toMatchObject({ code: "field_wrong", field: "kind" })
    const { entries, count } = await get("/catalogue/sitemap-entries?kind=product")
    expect(entries).toEqual([{ handle: "khay-tron", updated_at: expect.any(String) }])
    expect(count).toBe(1)
    expect(await get("/catalogue/sitemap-entries?kind=product&offset=20000")).toEqual({ entries: [], count: 1 })
  })

  describe("an address typed by any name", () => {
    it.each([
      ["Láng Hạ, Đống Đa", "00199", "Phường Láng Hạ, Quận Đống Đa, Thành phố Hà Nội"],
      ["lang ha dong da", "00199", "Phường Láng Hạ, Quận Đống Đa, Thành phố Hà Nội"],
      ["đống đa, p. láng hạ, hn", "00199", "Phường Láng Hạ, Quận Đống Đa, Thành phố Hà Nội"],
      ["Hồng Vân", HONG_VAN, undefined],
      ["xa hong van ha noi", HONG_VAN, undefined],
      ["Hồng Vân, Thường Tín", HONG_VAN, "Xã Hồng Vân, Huyện Thường Tín, Thành phố Hà Nội"],
      ["Đại Thắng Phú Xuyên", "10279", "Xã Đại Thắng, Huyện Phú Xuyên, Thành phố Hà Nội"],
      ["Thạch Xá", "10003", "Xã Thạch Xá, Huyện Thạch Thất, Thành phố Hà Nội"],
      ["Thiệu Hoá", "15772", undefined],
      ["Phường 12 Gò Vấp TPHCM", "26882", "Phường 12, Quận Gò Vấp, Thành phố Hồ Chí Minh"],
    ])("%s leads to %s", async (typed, code, formerName) => {
      const { communes } = await get(`/store/communes?q=${typed}`)
      expect(communes[0].code).toBe(code)
      expect(communes[0].matched?.former_name).toBe(formerName)
    })

    it("a district alone lists what it became, a split commune all its heirs", async () => {
      const names = async (typed: string) =>
        (await get(`/store/communes?q=${typed}`)).communes.map(({ name }: { name: string }) => name)
      expect(await names("Q. Đống Đa, HN")).toEqual(
        expect.arrayContaining(["Đống Đa", "Láng", "Kim Liên", "Ô Chợ Dừa", "Văn Miếu - Quốc Tử Giám"]),
      )
      expect((await names("hai yen, nghi son")).sort()).toEqual(["Hải Bình", "Nghi Sơn", "Đào Duy Từ"].sort())
    })

    it("bad questions get a code and the field", async () => {
      expect(await get("/store/communes")).toMatchObject({ code: "text_required", field: "q" })
      expect(await get(`/store/communes?q=${"a".repeat(201)}`)).toMatchObject({ code: "text_too_long", field: "q" })
      expect(await get("/store/communes?q=a\u0000b")).toMatchObject({ code: "text_control_characters", field: "q" })
      expect(await get("/store/communes?q=a&limit=0")).toMatchObject({ code: "field_wrong", field: "limit" })
      expect(await get("/store/communes?q=', :* & | !")).toEqual({ communes: [] })
    })

    it("there are 34 provinces", async () => {
      const { provinces } = await get("/store/provinces")
      expect(provinces).toHaveLength(34)
      expect(provinces[0]).toEqual({ code: "01", name: "Hà Nội", full_name: "Thành phố Hà Nội" })
    })
  })

  it("a picture by its key, for a year; nothing else from the folder", async () => {
    const { status, headers, body } = await request(app.origin()).get("/static/son-mai/khay-640.webp")
    expect([status, headers["content-type"], headers["cache-control"]]).toEqual([
      200,
      "image/webp",
      "public, max-age=31536000, immutable",
    ])
    expect(Buffer.from(body).toString()).toBe("picture")
    for (const path of ["/static/son-mai/khay-960.webp", "/static/private-export.csv", "/static/..%2fx.webp"]) {
      const answer = await request(app.origin()).get(path)
      expect([answer.status, answer.body.code], path).toEqual([404, "picture_not_found"])
    }
  })

  it("what core's own validation refuses gets a code and the field too", async () => {
    const wrong = await buyer.send("post", "/store/search", { entity: 1 })
    expect([wrong.status, wrong.body.code]).toEqual([400, expect.stringMatching(/^field_(wrong|missing)$/)])
    const cart = await buyer.send("post", "/store/carts", { currency_code: 5 })
    expect([cart.status, cart.body.code, cart.body.field]).toEqual([400, "field_wrong", "currency_code"])
  })
})
