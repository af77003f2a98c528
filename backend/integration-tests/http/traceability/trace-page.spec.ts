import { readFileSync } from "node:fs"
import path from "node:path"
import { verifyChain } from "@cho-lang/traceability/workflows/rules/chain"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Ajv } from "ajv"
import request from "supertest"
import { beforeAll, expect, it } from "vitest"
import { readTrace } from "../../../src/queries/trace-page"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { createMarket, type Market } from "../../support/market"
import { statementsOf } from "../../support/statements"
import { type TracedLot, traceLot } from "../../support/trace-rows"

/** The part of EPCIS 2.0's JSON binding that our documents use, stricter than the standard. */
const SCHEMA = JSON.parse(
  readFileSync(path.resolve(__dirname, "../../../../plugins/traceability/test-data/lot-document.schema.json"), "utf8"),
)

describeApp("what a code on a label shows", (app) => {
  let market: Market
  let buyer: Buyer
  let lot: TracedLot

  beforeAll(async () => {
    market = await createMarket(app.container())
    buyer = new Buyer(app.origin(), market)
    const tray = await market.addProduct({ handle: "khay-tron", price: 450_000, stock: 7 })
    lot = await traceLot(app.container(), { seller_id: market.seller.id, product_id: tray.id })
  })

  const trace = async (code: string, query = "") => {
    const { body, status } = await buyer.send("get", `/store/trace/${code}${query}`)
    expect(status).toBe(200)
    return body.trace
  }

  it("names the goods, who made them and where, when, and the code", async () => {
    expect(await trace(lot.pieceCode)).toMatchObject({
      code: lot.pieceCode,
      serial: "KT-0926-007",
      revoked: null,
      scans: { count: 0, first_at: null },
      lot: { lot_no: "KT-0926", made_from: "2026-08-20", made_to: "2026-10-13", state: "open", event_count: 8 },
      product: { title: "Khay khay-tron", thumbnail: "son-mai/khay-tron", handle: "khay-tron" },
      seller: { name: "Gian co-hue", handle: "co-hue", commune: "Xã Hồng Vân", province: "Hà Nội", phone: null },
      village: { handle: "ha-thai", name: "Hạ Thái" },
      certificate: null,
      signed: null,
    })
  })

  it("tells what happened in its order, what was wrong with what holds instead, and each material by its name", async () => {
    const { timeline } = await trace(lot.lotCode)
    const told = timeline.map(({ position, step, name }: Record<string, unknown>) => [position, step, name])
    expect(told).toEqual([
      [1, "receiving", "Nhập nguyên liệu"],
      [2, "son_lop", "Sơn và mài từng lớp"],
      [3, "son_lop", "Sơn và mài từng lớp"],
      [5, "danh_bong", "Đánh bóng"],
      [6, "making", "Ra thành phẩm"],
      [7, "inspecting", "Kiểm tra"],
      [8, "packing", "Đóng gói"],
    ])
    expect(timeline[0]).toMatchObject({
      from: "Nhà sơn Phú Thọ",
      materials: [
        { name: "Sơn ta", quantity: 12.5, unit: "KGM" },
        { name: "Vải xô", quantity: 3, unit: "KGM" },
      ],
    })
    expect(timeline[1]).toMatchObject({ layers: 9, corrected: { reason: "incorrect_data", by: 3 } })
    expect(timeline[2]).toMatchObject({ layers: 12, corrected: null, corrects: 2 })
    expect(timeline[3].pictures).toEqual(["lo/anh-danh-bong"])
    expect(timeline[4].amount).toEqual({ quantity: 40, unit: "H87" })
    expect(timeline[5]).toMatchObject({ passed: true, result: "Không bong, không rạn sau ba ngày ngâm." })
  })

  it("speaks English", async () => {
    const { timeline } = await trace(lot.lotCode, "?locale=en-US")
    expect(timeline[1].name).toBe("Coating and rubbing, layer by layer")
  })

  it("takes a code as people type it, and reads everything in one statement", async () => {
    const typed = `${lot.pieceCode.slice(0, 4)}-${lot.pieceCode.slice(4).toLowerCase()}`
    expect((await trace(typed)).code).toBe(lot.pieceCode)
    const sent = await statementsOf(() => readTrace(app.container(), lot.pieceCode, "vi-VN"))
    expect(sent).toHaveLength(1)
  })

  it("tells a slip of typing from a code that nobody gave out and from what is no code", async () => {
    const [first = ""] = lot.pieceCode
    const slip = (first === "7" ? "8" : "7") + lot.pieceCode.slice(1)
    const answers = await Promise.all(
      [slip, "000000000001", "KHAY", "x".repeat(300)].map((code) => buyer.send("get", `/store/trace/${code}`)),
    )
    expect(answers.map(({ status, body }) => [status, body.code, body.field])).toEqual([
      [400, "trace_code_mistyped", "code"],
      [404, "trace_code_not_found", "code"],
      [400, "trace_code_wrong", "code"],
      [400, "trace_code_wrong", "code"],
    ])
  })

  it("is found from the goods' own page, until the batch is recalled", async () => {
    const newest = async () =>
      (await buyer.send("get", "/catalogue/product-details/khay-tron")).body.product_detail.newest_lot
    expect(await newest()).toEqual({ code: lot.lotCode, made_from: "2026-08-20", made_to: "2026-10-13" })
    await lot.service.updateLots({ id: lot.id, state: "recalled", recalled_at: new Date(), recall_reason: "x" })
    expect(await newest()).toBeNull()
  })

  it("says at once that the batch is recalled, with whom to call, and that a code is taken back", async () => {
    const at = new Date("2026-11-20T03:00:00.000Z")
    await lot.service.updateLots({ id: lot.id, state: "recalled", recalled_at: at, recall_reason: "Sơn chưa khô" })
    const [code] = await lot.service.listTraceCodes({ code: lot.pieceCode })
    await lot.service.updateTraceCodes({ id: code?.id ?? "", revoked_at: at, revoke_reason: "Tem in hỏng" })
    const shown = await trace(lot.pieceCode)
    expect(shown.lot).toMatchObject({ state: "recalled", recall_reason: "Sơn chưa khô" })
    expect(new Date(shown.lot.recalled_at)).toEqual(at)
    expect(shown.revoked.reason).toBe("Tem in hỏng")
    expect((await trace(lot.lotCode)).revoked).toBeNull()
  })

  it("still shows goods that are sold no more, of a stall that closed, and leads nowhere from there", async () => {
    await app
      .container()
      .resolve("product")
      .softDeleteProducts((await productIds(app.container())) as string[])
    const shown = await trace(lot.pieceCode)
    expect(shown.product).toMatchObject({ title: "Khay khay-tron", handle: null })
  })

  it("hands the batch out as an EPCIS document that keeps to the standard's schema and can be verified", async () => {
    const answer = await request(app.origin())
      .get(`/store/trace/${lot.lotCode}`)
      .set("x-publishable-api-key", market.publishableKey)
      .set("accept", "application/ld+json")
      .buffer(true)
      .parse((res, done) => {
        let text = ""
        res.on("data", (part) => {
          text += part
        })
        res.on("end", () => done(null, text))
      })
    expect(answer.headers["content-type"]).toContain("application/ld+json")
    const document = JSON.parse(answer.body)
    const ajv = new Ajv({ strict: false, allErrors: true })
    ajv.addFormat("uri", /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/)
    ajv.addFormat("date-time", /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/)
    expect([ajv.validate(SCHEMA, document), ajv.errors]).toEqual([true, null])
    const chain = document["cholang:chain"] as { "cholang:position": number; "cholang:chainHash": string }[]
    expect(chain.map((one) => one["cholang:position"])).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    const { rows } = (await readTrace(app.container(), lot.lotCode, "vi-VN")) ?? { rows: [] }
    expect(document.epcisBody.eventList).toEqual(rows.map(({ event }) => event))
    expect(verifyChain(rows, { namespaces: { cholang: document["@context"][1].cholang } })).toEqual([])
  })

  it("has no page in the market's name of a stall that nobody approved yet", async () => {
    const knex = app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.raw("update seller set status = 'pending' where id = ?", [market.seller.id])
    const { body, status } = await buyer.send("get", `/store/trace/${lot.lotCode}`)
    expect([status, body.code]).toEqual([404, "trace_code_not_found"])
  })
})

async function productIds(container: { resolve: (key: "product") => unknown }): Promise<string[]> {
  const products = container.resolve("product") as { listProducts: () => Promise<{ id: string }[]> }
  return (await products.listProducts()).map(({ id }) => id)
}
