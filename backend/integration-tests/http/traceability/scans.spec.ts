import { setTimeout } from "node:timers/promises"
import { dropScansWorkflow } from "@cho-lang/traceability/workflows/drop-scans"
import request from "supertest"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { createMarket, type Market } from "../../support/market"
import { type TracedLot, traceLot } from "../../support/trace-rows"

const PHONE =
  "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36"
const DAY_MS = 86_400_000
const MIDNIGHT_MARGIN_MS = 30_000

/** An alert is one of its day in Vietnam: shortly before midnight the test waits for the next. */
async function withinOneDay(): Promise<void> {
  const left = DAY_MS - ((Date.now() + 7 * 3_600_000) % DAY_MS)
  await setTimeout(left < MIDNIGHT_MARGIN_MS ? left + 1 : 0)
}

describeApp("who scanned a code, and what they say of it", (app) => {
  let market: Market
  let buyer: Buyer
  let lot: TracedLot

  beforeAll(async () => {
    market = await createMarket(app.container())
    buyer = new Buyer(app.origin(), market)
    const tray = await market.addProduct({ handle: "khay-tron", price: 450_000, stock: 7 })
    lot = await traceLot(app.container(), { seller_id: market.seller.id, product_id: tray.id })
  })

  /** A visit as the shop's server passes it on. */
  const visit = (code: string, { address = "113.160.1.1", browser = PHONE, province = undefined as unknown } = {}) =>
    request(app.origin())
      .post(`/store/trace/${code}/scans`)
      .set("x-publishable-api-key", market.publishableKey)
      .set("x-forwarded-for", address)
      .send({ user_agent: browser, province_code: province })
  const report = (code: string, body: object, address = "113.160.1.1") =>
    request(app.origin())
      .post(`/store/trace/${code}/reports`)
      .set("x-publishable-api-key", market.publishableKey)
      .set("x-forwarded-for", address)
      .send(body)
  const scans = async (code: string) => (await buyer.send("get", `/store/trace/${code}`)).body.trace.scans
  const alerts = () => lot.service.listTraceAlerts({}, { order: { created_at: "ASC" } })

  it("counts a device once in an hour, another device anew, and programs not at all", async () => {
    expect((await visit(lot.pieceCode)).status).toBe(204)
    const first = await scans(lot.pieceCode)
    expect(first.count).toBe(1)
    expect((await visit(lot.pieceCode, { browser: "facebookexternalhit/1.1" })).status).toBe(204)
    expect((await visit(lot.pieceCode, { browser: "" })).status).toBe(204)
    expect((await scans(lot.pieceCode)).count).toBe(1)
    await visit(lot.pieceCode, { address: "113.160.1.2" })
    const second = await scans(lot.pieceCode)
    expect(second).toMatchObject({ count: 2, first_at: first.first_at })
    const rows = await lot.service.listTraceScans()
    expect(rows).toHaveLength(2)
    expect(JSON.stringify(rows)).not.toMatch(/113\.160|Android/)
  })

  it("keeps one row for a device that asks many times at once", async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => visit(lot.pieceCode)))
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(204))
    // Where the hour turned in between, the visit is one of two hours.
    const rows = await lot.service.listTraceScans()
    expect(rows.length).toBe((await scans(lot.pieceCode)).count)
    expect(rows.length).toBeLessThanOrEqual(2)
  })

  it("writes a province only where it was tapped, once, and only one that there is", async () => {
    await visit(lot.pieceCode, { province: "01" })
    await visit(lot.pieceCode, { province: "38" })
    await visit(lot.pieceCode, { address: "113.160.1.9", province: "99" })
    const provinces = (await lot.service.listTraceScans()).map((row) => row.province_code).sort()
    expect(provinces).toContain("01")
    expect(provinces).toContain(null)
    expect(provinces).not.toContain("99")
    expect((await visit(lot.pieceCode, { province: "1" })).body).toMatchObject({
      code: "field_wrong",
      field: "province_code",
    })
  })

  /** Devices that had the code today, before the one that is looked at. */
  const devices = async (code: string, count: number) => {
    const [{ id = "" } = {}] = await lot.service.listTraceCodes({ code })
    // Half an hour ahead: the row is of this day of Vietnam whatever the clock says.
    const hour = new Date(Date.now() + DAY_MS / 48)
    await lot.service.createTraceScans(
      Array.from({ length: count }, (_, n) => ({ code_id: id, hour, device: `d${n}` })),
    )
  }

  it("raises one alert of the day for a piece's code on many devices, and none for a batch's", async () => {
    await withinOneDay()
    await devices(lot.pieceCode, 8)
    await visit(lot.pieceCode)
    expect(await alerts()).toEqual([])
    await visit(lot.pieceCode, { address: "113.160.1.2" })
    await visit(lot.pieceCode, { address: "113.160.1.3" })
    await devices(lot.lotCode, 30)
    await visit(lot.lotCode)
    const raised = await alerts()
    expect(raised).toHaveLength(1)
    expect(raised[0]).toMatchObject({ kind: "many_devices", lot_id: lot.id, devices: 11, settled_at: null })
  })

  it("keeps a suspicion once for each form, and refuses what says nothing", async () => {
    const words = { key: "bieu-mau-0001", text: "Tem bị dán đè, màu khác ảnh.", contact: "0912 345 678" }
    const sent = [await report(lot.pieceCode, words), await report(lot.pieceCode, words)]
    expect(sent.map(({ status }) => status)).toEqual([204, 204])
    const kept = await alerts()
    expect(kept).toHaveLength(1)
    expect(kept[0]).toMatchObject({ kind: "report", text: words.text, contact: words.contact, lot_id: lot.id })
    const refused = await Promise.all([
      report(lot.pieceCode, { key: words.key, text: "  " }),
      report(lot.pieceCode, { key: words.key, text: "a".repeat(1001) }),
      report(lot.pieceCode, { text: "Có gì lạ" }),
      report(lot.pieceCode, []),
    ])
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual([
      [400, "text_required"],
      [400, "text_too_long"],
      [400, "field_wrong"],
      [400, "body_wrong"],
    ])
    expect(await alerts()).toHaveLength(1)
  })

  it("knows no code that nobody gave out, and asks whoever tries many to wait", async () => {
    const unknown = "000000000001"
    expect((await visit(unknown)).status).toBe(404)
    expect((await report(unknown, { key: "bieu-mau-0002", text: "Lạ" })).body.code).toBe("trace_code_not_found")
    const tries = await Promise.all(Array.from({ length: 12 }, () => report(unknown, { key: "x" }, "113.160.7.7")))
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(2)
    const look = (address: string) =>
      request(app.origin()).get(`/catalogue/traces/${unknown}`).set("x-forwarded-for", address)
    for (let turn = 0; turn < 30; turn++) {
      expect((await look("113.160.7.8")).status).toBe(404)
    }
    const braked = await look("113.160.7.8")
    expect([braked.status, braked.body.code]).toEqual([429, "tries_too_many"])
    expect((await look("113.160.7.9")).status).toBe(404)
  })

  it("forgets after ninety days who scanned, and keeps the sum", async () => {
    await visit(lot.pieceCode)
    const [{ id = "" } = {}] = await lot.service.listTraceCodes({ code: lot.pieceCode })
    const hour = new Date(Date.now() - 91 * DAY_MS)
    await lot.service.createTraceScans({ code_id: id, hour, device: "alt" })
    const { result } = await dropScansWorkflow(app.container()).run()
    expect(result).toBe(1)
    expect((await lot.service.listTraceScans()).map(({ device }) => device)).not.toContain("alt")
    expect((await scans(lot.pieceCode)).count).toBe(1)
  })
})
