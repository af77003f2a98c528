import { beforeAll, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { checkedImport, type GoodsRow, goods, importIn, sheetOf, zipOf } from "../../support/import"
import { createMarket, type Market } from "../../support/market"
import { Caller, createPerson } from "../../support/people"
import { photo } from "../../support/photo"
import { refusal, sql } from "../../support/stall"

const MINUTES = 6 * 60_000

/** Of twenty rows one is bad, each time in another way. */
const SPOILT: ((row: GoodsRow) => void)[] = [
  (row) => {
    row[1] = "x".repeat(2000)
  },
  (row) => {
    row[1] = "   "
  },
  (row) => {
    row[1] = "Khay \u202egnort"
  },
  (row) => {
    row[2] = 0
  },
  (row) => {
    row[2] = 1e15
  },
  (row) => {
    row[2] = "12.000,5"
  },
  (row) => {
    row[3] = "nhiều"
  },
  (row) => {
    row[4] = null
  },
  (row) => {
    row[5] = "khong-co.jpg"
  },
  (row) => {
    row[5] = "chu.jpg"
  },
]

describeApp("goods come from a spreadsheet", (app) => {
  let market: Market
  let desk: Caller
  let zip: Buffer

  beforeAll(async () => {
    const container = app.container()
    market = await createMarket(container)
    await sql(app, "update store set default_location_id = (select id from stock_location limit 1)")
    await sql(app, "update seller set craft_ids = array[?]", [market.craftId])
    const owner = await createPerson(container, "0912 345 678", [{ seller_id: market.seller.id, role: "owner" }])
    desk = new Caller(app.origin(), owner.token)
    zip = zipOf({ "Ảnh/KHAY.JPG": await photo(), "chu.jpg": Buffer.from("no photo") })
  })

  const counted = (listing_import: { counts: object }) => listing_import.counts
  const products = () => sql<{ id: string; status: string }>(app, "select id, status from product order by id")
  const start = (id: string) => desk.post(`/seller/listing-imports/${id}/start`)
  const rows = async (id: string, query = "") =>
    (await desk.get(`/seller/listing-imports/${id}/rows?${query}`)).body.rows

  it(
    "a thousand rows with fifty bad ones: 950 wait for the commune, fifty are told with reasons, twice changes nothing",
    async () => {
      const table = Array.from({ length: 1000 }, (_, n) => goods(n + 1))
      for (let n = 0; n < 50; n += 1) {
        SPOILT[n % SPOILT.length]?.(table[n * 20] as GoodsRow)
      }
      const sheet = await sheetOf(table)
      const checked = await checkedImport(app, desk, sheet, zip)
      expect(counted(checked)).toEqual({ new: 950, changed: 0, unchanged: 0, bad: 50, done: 0, failed: 0 })
      expect(await products()).toEqual([])
      const bad = await rows(checked.id, "only=bad&limit=100")
      expect(bad).toHaveLength(50)
      expect(bad.slice(0, 10).map((row: { n: number; errors: object[] }) => [row.n, row.errors[0]])).toEqual([
        [2, { code: "text_too_long", field: "name", details: { max: 80 } }],
        [22, { code: "text_required", field: "name", details: {} }],
        [42, { code: "text_control_characters", field: "name", details: {} }],
        [62, { code: "price_too_low", field: "price_vnd", details: { min: 1000 } }],
        [82, { code: "price_too_high", field: "price_vnd", details: { max: 1_000_000_000 } }],
        [102, { code: "price_wrong", field: "price_vnd", details: {} }],
        [122, { code: "quantity_wrong", field: "quantity", details: {} }],
        [142, { code: "weight_missing", field: "weight_grams", details: {} }],
        [162, { code: "picture_not_in_zip", field: "pictures", details: { name: "khong-co.jpg" } }],
        [182, { code: "picture_type_wrong", field: "pictures", details: { name: "chu.jpg" } }],
      ])
      expect((await start(checked.id)).status).toBe(200)
      const done = await importIn(desk, checked.id, "done")
      expect(counted(done)).toMatchObject({ done: 950, failed: 0, bad: 50 })
      const made = await products()
      expect([made.length, new Set(made.map(({ status }) => status))]).toEqual([950, new Set(["proposed"])])
      expect((await desk.get("/seller/products?limit=1")).body.products).toMatchObject([{ state: "proposed" }])
      expect(await sql(app, "select id from listing_picture")).toHaveLength(1)
      const [stock] = await sql(
        app,
        "select count(*)::int as n, sum(stocked_quantity)::int as pieces from inventory_level",
      )
      const pieces = table.reduce((sum, row, n) => (n % 20 === 0 ? sum : sum + Number(row[3])), 0)
      expect(stock).toEqual({ n: 950, pieces })

      const again = await checkedImport(app, desk, sheet, zip)
      expect(counted(again)).toMatchObject({ new: 0, changed: 0, unchanged: 950, bad: 50 })
      expect(refusal(await start(again.id))).toEqual([409, "import_nothing_to_do", null])
      expect((await products()).length).toBe(950)
    },
    MINUTES,
  )

  it("says what of a file would change, and changes it by the way of the form", async () => {
    const first = await checkedImport(app, desk, await sheetOf([goods(1), goods(2)]), zip)
    await start(first.id)
    await importIn(desk, first.id, "done")
    const changed = goods(2)
    changed[2] = "99k"
    const second = await checkedImport(app, desk, await sheetOf([goods(1), changed, goods(3), goods(3)]), zip)
    expect((await rows(second.id)).map((row: { verdict: string }) => row.verdict)).toEqual([
      "unchanged",
      "changed",
      "new",
      "bad",
    ])
    expect((await rows(second.id))[3].errors).toEqual([{ code: "row_twice", field: "code", details: { row: 4 } }])
    await start(second.id)
    await importIn(desk, second.id, "done")
    const { products: own } = (await desk.get("/seller/products")).body
    expect(
      own
        .map((one: { name: string; price_vnd: number; quantity: number }) => [one.name, one.price_vnd, one.quantity])
        .sort(),
    ).toEqual([
      ["Khay trà số 1", 450_001, 1],
      ["Khay trà số 2", 99_000, 2],
      ["Khay trà số 3", 450_003, 3],
    ])
  })

  it("stops when somebody says so, keeps what is whole, and goes on where it was", async () => {
    const { id } = await checkedImport(app, desk, await sheetOf(Array.from({ length: 100 }, (_, n) => goods(n))), zip)
    await start(id)
    await vi.waitFor(async () => expect((await products()).length).toBeGreaterThan(0), {
      timeout: 20_000,
      interval: 20,
    })
    expect((await desk.post(`/seller/listing-imports/${id}/stop`)).body.listing_import.state).toBe("stopped")
    await vi.waitFor(async () => {
      const [row] = await sql<{ n: number }>(
        app,
        "select count(*)::int as n from listing_import_row where outcome = 'done'",
      )
      expect((await products()).length).toBe(row?.n)
    }, 10_000)
    const halfway = (await products()).length
    expect(halfway).toBeLessThan(100)
    expect(await sql(app, "select id from listing_draft where state = 'open'")).toEqual([])
    await start(id)
    await importIn(desk, id, "done")
    expect((await products()).length).toBe(100)
  })

  it("is taken up again after its process ended, by what it finds half done", async () => {
    const { id } = await checkedImport(app, desk, await sheetOf([goods(1), goods(2), goods(3)]), zip)
    await start(id)
    await importIn(desk, id, "done")
    // As a killed process leaves it: one row's product is there unmarked, one's draft is written and not sent.
    await sql(app, "update listing_import_row set outcome = 'waiting', product_id = null")
    await sql(
      app,
      "update listing_draft set state = 'open', product_id = null where answers->>'name' = 'Khay trà số 2'",
    )
    await sql(
      app,
      "update listing_import set state = 'running', beat_at = now() - interval '2 minutes', worker = 'gone'",
    )
    const { default: job } = await import("@cho-lang/sellers/jobs/work-listing-imports")
    await job(app.container())
    expect(counted(await importIn(desk, id, "done"))).toMatchObject({ done: 3, failed: 0 })
    expect((await products()).length).toBe(3)
    expect(await sql(app, "select id from listing_draft where state = 'proposed'")).toHaveLength(3)
  })

  it("makes one piece of rows that are its sizes, each with a price and a stock of its own", async () => {
    const heading = [
      "Mã hàng",
      "Tên món hàng",
      "Giá bán",
      "Còn bao nhiêu",
      "Cả gói nặng bao nhiêu",
      "Ảnh",
      "Phân loại",
      "Giá trị 1",
    ]
    const sheet = await sheetOf(
      [
        [...goods(1), "Cỡ", "20 cm"],
        ["KT-1", "", "900k", 7, "2 kg", "", "", "40 cm"],
      ],
      heading,
    )
    const { id, counts } = await checkedImport(app, desk, sheet, zip)
    expect(counts).toMatchObject({ new: 1, bad: 0 })
    await start(id)
    await importIn(desk, id, "done")
    const stock = await sql(
      app,
      `select variant.title, level.stocked_quantity::int as quantity from product_variant variant
         join product_variant_inventory_item link on link.variant_id = variant.id
         join inventory_level level on level.inventory_item_id = link.inventory_item_id order by variant.title`,
    )
    expect(stock).toEqual([
      { title: "20 cm", quantity: 1 },
      { title: "40 cm", quantity: 7 },
    ])
    expect((await checkedImport(app, desk, sheet, zip)).counts).toMatchObject({ unchanged: 1, new: 0, changed: 0 })
  })
})
