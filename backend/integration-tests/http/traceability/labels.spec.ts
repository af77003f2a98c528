import { mkdtempSync, rmSync } from "node:fs"
import { readdir } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { clearLabelSheetsWorkflow, workLabelSheetsWorkflow } from "@cho-lang/traceability/workflows"
import { afterAll, beforeAll, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { fileFrom, putLot } from "../../support/label-lots"
import { watchMessages } from "../../support/messages"
import { readPdf } from "../../support/pdf-text"
import { Caller, createPerson } from "../../support/people"
import { refusal, sql } from "../../support/stall"
import { consent, createTeam, type Helper, joinTeam } from "../../support/team"
import { createTwoStalls, type TwoStalls } from "../../support/two-stalls"

// Read when the application is configured.
const privateFiles = mkdtempSync(join(tmpdir(), "cho-lang-private-"))
process.env.PRIVATE_FILES_DIR = privateFiles

const HUE_PHONE = "+84912345678"
const OWNER_PHONE = "+84912345680"

interface Sheet {
  id: string
  state: string
  total: number
  done: number
  pages: number | null
  problem: string | null
  has_file: boolean
}

describeApp("labels of lots", (app) => {
  let stalls: TwoStalls
  let lot: string
  let codes: string[]

  beforeAll(async () => {
    stalls = await createTwoStalls(app)
    const { seller, addProduct } = stalls.market
    const product = await addProduct({ handle: "khay-tron" })
    lot = await putLot(app, {
      ...{ seller_id: seller.id, product_id: product.id, lot_no: "L-7", quantity: 20_000, unit: "KGM" },
      best_before: "2027-11-20",
    })
    await stalls.hue.post(`/seller/lots/${lot}/codes`, { kind: "lot" })
    const { body } = await stalls.hue.post(`/seller/lots/${lot}/codes`, { kind: "pieces", count: 70 })
    codes = body.codes.map(({ code }: { code: string }) => `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`)
  })
  afterAll(() => rmSync(privateFiles, { recursive: true }))

  const ask = (body: object, who = stalls.hue) => who.post("/seller/label-sheets", body)

  async function over(id: string, who = stalls.hue): Promise<Sheet> {
    return await vi.waitFor(
      async () => {
        const sheet = (await who.get(`/seller/label-sheets/${id}`)).body.label_sheet as Sheet
        expect(["done", "failed", "cancelled"]).toContain(sheet.state)
        return sheet
      },
      { timeout: 60_000, interval: 100 },
    )
  }

  async function made(body: object, who = stalls.hue) {
    const asked = await ask(body, who)
    expect(asked.status, JSON.stringify(asked.body)).toBe(201)
    const sheet = await over(asked.body.label_sheet.id, who)
    expect(sheet).toMatchObject({ state: "done", problem: null, has_file: true })
    const { type, file } = await fileFrom(app, who, `/seller/label-sheets/${sheet.id}/file`)
    expect(type).toBe("application/pdf")
    return { ...sheet, pdf: readPdf(file) }
  }

  it("say product, stall, lot, days and code, a label for each piece", async () => {
    const { pdf, pages, total, done } = await made({ format: "a4_65", lots: [{ lot_id: lot, from: 1 }] })
    expect([pages, pdf.pages, total, done]).toEqual([2, 2, 70, 70])
    const words = pdf.text.join("\n")
    for (const said of ["Khay khay-tron", "Gian co-hue", "Lô L-7 · Số 70", "NSX 20/11/2026", "HSD 20/11/2027"]) {
      expect(words).toContain(said)
    }
    expect(codes.slice(1).filter((code) => !words.includes(code))).toEqual([])
    expect(words).not.toContain(codes[0])
  })

  it("begin where a sheet was used up, at a number, and are copies of the lot's code without one", async () => {
    const some = await made({ format: "a4_24", skip: 20, lots: [{ lot_id: lot, from: 11, count: 5 }] })
    expect([some.pages, some.total]).toEqual([2, 5])
    expect(some.pdf.text.join("\n").match(/Số \d+/g)).toEqual(["Số 11", "Số 12", "Số 13", "Số 14", "Số 15"])
    const copies = await made({ format: "roll_50", lots: [{ lot_id: lot, count: 3 }] })
    expect(copies.pdf.text.map((page) => page.includes(codes[0] ?? ""))).toEqual([true, true, true])
    expect((await made({ format: "a4_24", lots: [{ lot_id: lot }] })).total).toBe(24)
  })

  it("leave out codes that are no longer in use, and keep the numbers of the others", async () => {
    await stalls.hue.post(`/seller/trace-codes/${codes[2]}/revoke`, { reason: "Tem rách" })
    const { pdf } = await made({ format: "a4_65", lots: [{ lot_id: lot, from: 1, count: 3 }] })
    expect(pdf.text.join("\n").match(/Số \d+/g)).toEqual(["Số 1", "Số 3", "Số 4"])
  })

  it("are refused where nothing can be printed", async () => {
    const wish = (change: object) => ({ format: "a4_65", lots: [{ lot_id: lot, ...change }] })
    const bare = await putLot(app, { seller_id: stalls.market.seller.id, product_id: "x" })
    await sql(app, "update lot set product_id = (select product_id from lot where id = ?) where id = ?", [lot, bare])
    const answers = await Promise.all(
      [
        wish({ lot_id: "lot_x" }),
        wish({ lot_id: bare }),
        wish({ from: 71 }),
        wish({ count: 10_001 }),
        {
          format: "a4_65",
          lots: [
            { lot_id: lot, count: 9_000 },
            { lot_id: lot, count: 1_001 },
          ],
        },
        { format: "a5", lots: [] },
      ].map((body) => ask(body)),
    )
    expect(answers.map(refusal)).toEqual([
      [404, "lot_not_found", "lots"],
      [409, "lot_without_code", "lots"],
      [409, "label_pieces_none", "lots"],
      [400, "label_number_wrong", "count"],
      [400, "labels_too_many", "lots"],
      [400, "field_wrong", "format"],
    ])
    await sql(app, "update lot set state = 'recalled', recalled_at = now(), recall_reason = 'x'")
    expect(refusal(await ask(wish({})))).toEqual([409, "lot_recalled", "lots"])
    expect(await sql(app, "select id from label_sheet")).toEqual([])
  })

  it("are seen by nobody else, and drawn for one wish of a person at a time", async () => {
    const { id } = await made({ format: "a4_65", lots: [{ lot_id: lot }] })
    const gone = [404, "label_sheet_not_found", null]
    for (const path of ["", "/file"]) {
      expect(refusal(await stalls.stranger.get(`/seller/label-sheets/${id}${path}`))).toEqual(gone)
    }
    expect(refusal(await stalls.stranger.post(`/seller/label-sheets/${id}/cancel`))).toEqual(gone)
    expect((await stalls.stranger.get("/seller/label-sheets")).body.label_sheets).toEqual([])
    expect(refusal(await ask({ format: "a4_65", lots: [{ lot_id: lot }] }, stalls.stranger))[1]).toBe("lot_not_found")
    expect(refusal(await stalls.hue.post(`/seller/label-sheets/${id}/cancel`))).toEqual([409, "label_sheet_over", null])
    await sql(app, "update label_sheet set state = 'waiting', beat_at = now()")
    expect(refusal(await ask({ format: "a4_65", lots: [{ lot_id: lot }] }))).toEqual([409, "label_sheet_running", null])
    const cancelled = await stalls.hue.post(`/seller/label-sheets/${id}/cancel`)
    expect(cancelled.body.label_sheet.state).toBe("cancelled")
  })

  it("stop when they are cancelled, and end where a lot is recalled meanwhile; nothing is left behind", async () => {
    const { id } = await made({ format: "a4_65", lots: [{ lot_id: lot, from: 1 }] })
    const before = await readdir(privateFiles)
    const again =
      "update label_sheet set state = 'running', worker = 'gone', file_id = null, beat_at = now() - interval '2 minutes'"
    const work = () => workLabelSheetsWorkflow(app.container()).run({ input: { ids: [id] } })
    await sql(
      app,
      "create function label_end() returns trigger language plpgsql as $$ begin new.state = 'cancelled'; return new; end $$",
    )
    await sql(
      app,
      "create trigger label_end before update of beat_at on label_sheet for each row when (old.done_count = 0 and new.done_count > 0) execute function label_end()",
    )
    await sql(app, again)
    await work()
    expect(await over(id)).toMatchObject({ state: "cancelled", has_file: false })
    await sql(app, "drop trigger label_end on label_sheet")
    await sql(app, again)
    await sql(app, "update lot set state = 'recalled', recalled_at = now(), recall_reason = 'x'")
    await work()
    expect(await over(id)).toMatchObject({ state: "failed", problem: "lot_recalled", has_file: false })
    expect(await readdir(privateFiles)).toEqual(before)
  })

  it("are taken up again where their process was killed, given up after five, and swept after two weeks", async () => {
    const { id } = await made({ format: "a4_65", lots: [{ lot_id: lot }] })
    const killed =
      "update label_sheet set state = 'running', worker = 'gone', file_id = null, beat_at = now() - interval '2 minutes'"
    await sql(app, killed)
    await workLabelSheetsWorkflow(app.container()).run({ input: { ids: [id] } })
    expect(await over(id)).toMatchObject({ state: "done", has_file: true })
    await sql(app, "update label_sheet set finished_at = now() - interval '15 days'")
    const lying = await readdir(privateFiles)
    await clearLabelSheetsWorkflow(app.container()).run()
    expect((await readdir(privateFiles)).length).toBe(lying.length - 1)
    expect(refusal(await stalls.hue.get(`/seller/label-sheets/${id}/file`))[1]).toBe("label_sheet_without_file")
    await sql(app, `${killed}, tries = 5`)
    await clearLabelSheetsWorkflow(app.container()).run()
    expect(await over(id)).toMatchObject({ state: "failed", problem: "label_sheet_broke_down" })
  })

  it("of many stalls are printed in one go by a helper, as long as each lets them record", async () => {
    const { market } = stalls
    const messages = watchMessages(app)
    const tam = await market.addSeller("ba-sau")
    const owner = await createPerson(app.container(), OWNER_PHONE, [{ seller_id: tam.id, role: "owner" }])
    const product = await market.addProduct({ handle: "hop-tron", seller_id: tam.id })
    const other = await putLot(app, { seller_id: tam.id, product_id: product.id, lot_no: "T-1" })
    await new Caller(app.origin(), owner.token).at(tam.id).post(`/seller/lots/${other}/codes`, { kind: "lot" })
    const helper: Helper = await joinTeam(app, await createTeam(app.container()), "0912000002")
    await consent(helper, messages, HUE_PHONE, { seller_id: market.seller.id, capabilities: ["record_lots"] })
    await consent(helper, messages, OWNER_PHONE, { seller_id: tam.id, capabilities: ["edit_stall"] })
    const inHand = helper.caller.at(market.seller.id)
    const wish = {
      format: "a4_24",
      lots: [
        { lot_id: lot, count: 2 },
        { lot_id: other, count: 2 },
      ],
    }
    expect(refusal(await ask(wish, inHand))).toEqual([404, "lot_not_found", "lots"])
    await sql(app, "update assist_grant set capabilities = array['record_lots'] where seller_id = ?", [tam.id])
    const { pdf, id } = await made(wish, inHand)
    expect(pdf.text.join("\n").match(/Gian \S+|Lô \S+/g)).toEqual(
      ["co-hue", "co-hue", "ba-sau", "ba-sau"].flatMap((stall) => [
        `Gian ${stall}`,
        `Lô ${stall === "co-hue" ? "L-7" : "T-1"}`,
      ]),
    )
    await sql(app, "update assist_grant set revoked_at = now() where seller_id = ?", [tam.id])
    await sql(app, "update label_sheet set state = 'waiting', file_id = null, beat_at = null")
    await workLabelSheetsWorkflow(app.container()).run({ input: { ids: [id] } })
    expect(await over(id, inHand)).toMatchObject({ state: "failed", problem: "lot_not_found" })
  })
})
