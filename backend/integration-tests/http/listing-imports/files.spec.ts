import { Modules } from "@medusajs/framework/utils"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { checkedImport, goods, sendSheet, sheetOf, zipOf } from "../../support/import"
import { createMarket, type Market } from "../../support/market"
import { Caller, createPerson } from "../../support/people"
import { photo } from "../../support/photo"
import { refusal, sql } from "../../support/stall"

describeApp("files of goods", (app) => {
  let market: Market
  let desk: Caller
  let stranger: Caller
  let zip: Buffer

  beforeAll(async () => {
    const container = app.container()
    market = await createMarket(container)
    await sql(app, "update store set default_location_id = (select id from stock_location limit 1)")
    const other = await market.addSeller("gian-khac")
    await sql(app, "update seller set craft_ids = array[?]", [market.craftId])
    const owner = await createPerson(container, "0912 345 678", [{ seller_id: market.seller.id, role: "owner" }])
    const elsewhere = await createPerson(container, "0912 345 679", [{ seller_id: other.id, role: "owner" }])
    desk = new Caller(app.origin(), owner.token)
    stranger = new Caller(app.origin(), elsewhere.token)
    zip = zipOf({ "Ảnh/KHAY.JPG": await photo(), "chu.jpg": Buffer.from("no photo") })
  })

  const counted = (listing_import: { counts: object }) => listing_import.counts

  it("belongs to its stall, and only one of a stall is at work", async () => {
    const { id } = await checkedImport(app, desk, await sheetOf([goods(1)]), zip)
    for (const path of ["", "/rows"]) {
      expect(refusal(await stranger.get(`/seller/listing-imports/${id}${path}`))).toEqual([
        404,
        "import_not_found",
        null,
      ])
    }
    for (const deed of ["start", "stop"]) {
      expect(refusal(await stranger.post(`/seller/listing-imports/${id}/${deed}`))).toEqual([
        404,
        "import_not_found",
        null,
      ])
    }
    await sql(app, "update listing_import set state = 'running', beat_at = now() where id = ?", [id])
    expect(refusal(await sendSheet(app, desk, await sheetOf([goods(2)])))).toEqual([409, "import_running", null])
    expect((await sendSheet(app, stranger, await sheetOf([goods(2)]))).status).toBe(201)
  })

  it("keeps the files of one import of a stall, and the rows of what is over for a month", async () => {
    const { id } = await checkedImport(app, desk, await sheetOf([goods(1)]), zip)
    const [kept] = await sql<Record<string, string>>(
      app,
      "select sheet_file_id as sheet, zip_file_id as zip from listing_import where id = ?",
      [id],
    )
    const files = app.container().resolve(Modules.FILE)
    expect((await files.getAsBuffer(kept?.zip ?? "")).equals(zip)).toBe(true)
    const newer = await checkedImport(app, desk, await sheetOf([goods(1)]), zip)
    const replaced = (await desk.get(`/seller/listing-imports/${id}`)).body.listing_import
    expect([replaced.state, replaced.problem]).toEqual(["failed", { code: "import_replaced" }])
    for (const file of Object.values(kept ?? {})) {
      await expect(files.getAsBuffer(file)).rejects.toThrow()
    }
    const left = await sql(
      app,
      "select id from listing_import where sheet_file_id is not null or zip_file_id is not null",
    )
    expect(left).toEqual([{ id: newer.id }])
    expect(refusal(await desk.post(`/seller/listing-imports/${id}/start`))).toEqual([409, "import_moved", null])

    const imports = "select distinct import_id as id from listing_import_row"
    expect(await sql(app, imports)).toHaveLength(2)
    await sql(app, "update listing_import set finished_at = now() - interval '31 days' where state = 'failed'")
    const { default: job } = await import("@cho-lang/sellers/jobs/work-listing-imports")
    await job(app.container())
    expect(await sql(app, imports)).toEqual([{ id: newer.id }])
    expect((await desk.get(`/seller/listing-imports/${newer.id}/rows?limit=101`)).status).toBe(400)
  })

  it("tells why a file as a whole cannot be used", async () => {
    const problem = async (file: Buffer, archive: Buffer | null = null) =>
      (await checkedImport(app, desk, file, archive)).problem
    expect(await problem(Buffer.from("M\xe3,T\xean", "latin1"))).toEqual({ code: "sheet_encoding" })
    expect(await problem(Buffer.from("một,hai\n1,2"))).toEqual({ code: "sheet_headings" })
    expect(await problem(Buffer.from(`Tên,Giá\n${"a,1\n".repeat(100_000)}`))).toEqual({
      code: "sheet_too_many_rows",
      max: 5000,
    })
    const long = Array.from({ length: 2_200 }, (_, n) => [`KT-${n}`, "x".repeat(16_000)])
    expect(await problem(await sheetOf(long))).toEqual({ code: "sheet_too_much_text", max_megabytes: 32 })
    expect(await problem(await sheetOf([goods(1)]), Buffer.from("no zip"))).toEqual({ code: "zip_broken" })
    expect(refusal(await sendSheet(app, desk, Buffer.alloc(11 * 1024 * 1024)))).toEqual([
      400,
      "sheet_too_large",
      "file",
    ])
    expect(refusal(await desk.post("/seller/listing-imports", {}))).toEqual([400, "upload_wrong", "file"])
  })

  it("gives out the file to fill in, which is read as it is", async () => {
    const { headers, body, text, status } = await desk.get("/seller/listing-imports/template?format=csv")
    expect([status, headers["content-type"]]).toEqual([200, "text/csv; charset=utf-8"])
    expect(body).toEqual({})
    const filled = `${text}TS-1;`.replace("TS-1;", "TS-1,Bát sơn mài,120k,5,400 g,khay.jpg")
    const checked = await checkedImport(app, desk, Buffer.from(filled), zip)
    expect(counted(checked)).toMatchObject({ new: 1, bad: 0 })
  })
})
