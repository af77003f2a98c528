import { generateTraceCode, readTraceCode } from "@cho-lang/traceability/workflows/rules/trace-code"
import jsQR from "jsqr"
import sharp from "sharp"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { fileFrom, lotsOf, putLot } from "../../support/label-lots"
import { refusal, sql } from "../../support/stall"
import { createTwoStalls, type TwoStalls } from "../../support/two-stalls"

const GTIN = "08931234560010"

interface Code {
  code: string
  serial: string | null
  address: string
  revoked_at: string | null
  revoke_reason: string | null
}

describeApp("codes of a lot", (app) => {
  let stalls: TwoStalls
  let lot: { seller_id: string; product_id: string }
  let id: string

  beforeAll(async () => {
    stalls = await createTwoStalls(app)
    const { seller, addProduct } = stalls.market
    const product = await addProduct({ handle: "khay-tron", price: 450_000 })
    lot = { seller_id: seller.id, product_id: product.id }
    id = await putLot(app, lot)
  })

  const ask = (body: object, at = id) => stalls.hue.post(`/seller/lots/${at}/codes`, body)
  const serials = (codes: Code[]) => codes.map(({ serial }) => serial)

  it("are one of the whole lot, however often it is asked for", async () => {
    const first = await ask({ kind: "lot" })
    const again = await ask({ kind: "lot" })
    expect([first.status, again.status]).toEqual([201, 200])
    expect([again.body.repeated, again.body.count]).toEqual([true, 1])
    const [code] = first.body.codes as Code[]
    expect(again.body.codes).toEqual([code])
    expect(readTraceCode(code?.code)).toEqual({ state: "ok", code: code?.code })
    expect(code?.address).toBe(`http://localhost:3000/t/${code?.code}`)
  })

  it("are of pieces, numbered on; the same numbers asked for again are the same codes", async () => {
    const first = await ask({ kind: "pieces", count: 12 })
    expect([first.status, first.body.next_number, first.body.pieces_in_use]).toEqual([201, 13, 12])
    expect(serials(first.body.codes)).toEqual(Array.from({ length: 12 }, (_, place) => String(place + 1)))
    expect(new Set(first.body.codes.map(({ code }: Code) => code)).size).toBe(12)
    const again = await ask({ kind: "pieces", from: 1, count: 12 })
    expect([again.status, again.body.codes]).toEqual([200, first.body.codes])
    expect(refusal(await ask({ kind: "pieces", from: 12, count: 2 }))).toEqual([409, "serial_taken", "count"])
    expect((await ask({ kind: "pieces", count: 2 })).body.next_number).toBe(15)
    const page = await stalls.hue.get(`/seller/lots/${id}/codes?offset=8&limit=3`)
    expect([serials(page.body.codes), page.body.count]).toEqual([["9", "10", "11"], 14])
  })

  it("are at most as many as there are pieces; a code out of use makes room", async () => {
    const over = await ask({ kind: "pieces", count: 31 })
    expect([...refusal(over), over.body.most]).toEqual([400, "codes_beyond_lot", "count", 30])
    await ask({ kind: "pieces", count: 30 })
    expect((await ask({ kind: "pieces", count: 1 })).body).toMatchObject({ code: "codes_beyond_lot", most: 0 })
    const [{ code }] = (await stalls.hue.get(`/seller/lots/${id}/codes`)).body.codes
    await stalls.hue.post(`/seller/trace-codes/${code}/revoke`, { reason: "Tem rách" })
    expect((await ask({ kind: "pieces", count: 1 })).status).toBe(201)
    expect(await sql(app, "select id from trace_code")).toHaveLength(31)
  })

  it("carry the maker's own serial numbers, each once", async () => {
    const own = { kind: "pieces", serials: ["KT-2026/1", "KT-2026/2"] }
    expect(serials((await ask(own)).body.codes)).toEqual(own.serials)
    expect((await ask(own)).body.repeated).toBe(true)
    const half = await ask({ kind: "pieces", serials: ["KT-2026/2", "KT-2026/3"] })
    expect([...refusal(half), half.body.serial]).toEqual([409, "serial_taken", "serials", "KT-2026/2"])
    expect(refusal(await ask({ kind: "pieces", serials: ["x".repeat(21)] }))).toEqual([
      400,
      "gs1_text_too_long",
      "serials",
    ])
    expect(await sql(app, "select id from trace_code")).toHaveLength(2)
  })

  it("of goods with a GTIN stand in a GS1 Digital Link that cannot be guessed from a number", async () => {
    const at = await putLot(app, { ...lot, gtin: GTIN, lot_no: "L1" })
    const { body } = await ask({ kind: "pieces", count: 3 }, at)
    for (const [place, { code, serial, address }] of (body.codes as Code[]).entries()) {
      expect(serial).toBe(`${place + 1}-${code.slice(0, 8)}`)
      expect(address).toBe(`http://localhost:3000/01/${GTIN}/10/L1/21/${serial}`)
    }
    expect(body.next_number).toBe(4)
    expect((await ask({ kind: "pieces", from: 1, count: 3 }, at)).body.repeated).toBe(true)
  })

  it("that exist already are drawn anew, and two devices at once number on, one after the other", async () => {
    await ask({ kind: "lot" })
    const [known = ""] = (await sql<{ code: string }>(app, "select code from trace_code")).map(({ code }) => code)
    const draws = [known, known, generateTraceCode(), generateTraceCode()]
    const wish = { kind: "numbers" as const, from: null, count: 2 }
    const draw = () => draws.shift() ?? ""
    await lotsOf(app).makeCodes({ seller_id: lot.seller_id, lot_id: id, wish, draw })
    expect(await sql(app, "select distinct code from trace_code")).toHaveLength(3)
    const both = await Promise.all([ask({ kind: "pieces", count: 5 }), ask({ kind: "pieces", count: 5 })])
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    expect((await stalls.hue.get(`/seller/lots/${id}/codes`)).body).toMatchObject({ next_number: 13, pieces: 12 })
  })

  it("are not made for a lot that is recalled, of another stall, or that is not there", async () => {
    const gone = [404, "lot_not_found", null]
    expect(refusal(await stalls.stranger.post(`/seller/lots/${id}/codes`, { kind: "lot" }))).toEqual(gone)
    expect(refusal(await stalls.stranger.get(`/seller/lots/${id}/codes`))).toEqual(gone)
    expect(refusal(await ask({ kind: "lot" }, "lot_x"))).toEqual(gone)
    await sql(app, "update lot set state = 'recalled', recalled_at = now(), recall_reason = 'x'")
    expect(refusal(await ask({ kind: "lot" }))).toEqual([409, "lot_recalled", null])
    expect(await sql(app, "select id from trace_code")).toEqual([])
  })

  it("are taken out of use once, with a reason", async () => {
    const [{ code }] = (await ask({ kind: "lot" })).body.codes
    const revoke = (body: object, who = stalls.hue) => who.post(`/seller/trace-codes/${code}/revoke`, body)
    expect(refusal(await revoke({}))).toEqual([400, "text_required", "reason"])
    expect(refusal(await revoke({ reason: "x" }, stalls.stranger))).toEqual([404, "code_not_found", null])
    expect((await revoke({ reason: "Tem bị chép" })).body).toEqual({ lot_id: id })
    expect(refusal(await revoke({ reason: "Tem bị chép" }))).toEqual([409, "code_revoked", null])
    const [after] = (await stalls.hue.get(`/seller/lots/${id}/codes`)).body.codes as Code[]
    expect(after).toMatchObject({ revoke_reason: "Tem bị chép", revoked_at: expect.stringMatching(/Z$/) })
    expect(refusal(await ask({ kind: "lot" }))).toEqual([409, "lot_code_revoked", "kind"])
  })

  it("are handed out as pictures that lead to their page", async () => {
    const [{ code, address }] = (await ask({ kind: "lot" })).body.codes
    for (const [format, type] of [
      ["svg", "image/svg+xml"],
      ["png", "image/png"],
    ]) {
      const got = await fileFrom(app, stalls.hue, `/seller/trace-codes/${code}/picture?format=${format}`)
      expect(got.type).toContain(type)
      const { data, info } = await sharp(got.file).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
      expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address)
    }
    const path = `/seller/trace-codes/${code}/picture`
    expect(refusal(await stalls.stranger.get(path))).toEqual([404, "code_not_found", null])
    expect(refusal(await stalls.hue.get(`${path}?format=gif`))).toEqual([400, "field_wrong", "format"])
    expect(refusal(await stalls.hue.get("/seller/trace-codes/xyz/picture"))).toEqual([404, "code_not_found", null])
  })
})
