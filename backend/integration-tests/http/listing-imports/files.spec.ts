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

  it("tells why a file as a whole cannot be used", async () => {
    const problem = async (file: Buffer, archive: Buffer | null = null) =>
      (await checkedImport(app, desk, file, archive)).problem
    expect(await problem(Buffer.from("M\xe3,T\xean", "latin1"))).toEqual({ code: "sheet_encoding" })
    expect(await problem(Buffer.from("một,hai\n1,2"))).toEqual({ code: "sheet_headings" })
    expect(await problem(Buffer.from(`Tên,Giá\n${"a,1\n".repeat(100_000)}`))).toEqual({
      code: "sheet_too_many_rows",
      max: 5000,
    })
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
