import type { SheetRow } from "@cho-lang/kit/sheet-limits"
import { describe, expect, it } from "vitest"
import { errorsByRow, groupImportRows, type RowGroup } from "./group-import-rows"
import { columnsFor, findColumns, IMPORT_COLUMNS } from "./import-columns"
import { templateOf } from "./import-template"
import { judgeImportRow, type RowFacts, type StandingDraft } from "./judge-import-row"
import { draftKeyOf, isExample, readImportRow, refuseMoreText } from "./read-import-row"

const row = (...cells: string[]): SheetRow => ({ n: 2, cells, problems: new Map() })
const HEADING = row("Mã hàng", "Tên món hàng", "Giá bán", "Còn bao nhiêu", "Cả gói nặng bao nhiêu", "Ảnh")
const columns = findColumns([HEADING])?.columns ?? []
const GOOD = ["KT-1", "Khay trà", "450k", "3", "900 g", "a.jpg"] as const
const facts: RowFacts = {
  craft: { handle: "son-mai", is_food: false, step_ids: [] },
  today: "2026-11-22",
  draft: null,
  photos: [{ name: "a.jpg", sha256: "aa" }],
  known: new Map([["aa", "photo_1"]]),
}
const judge = (cells: readonly string[], change: Partial<RowFacts> = {}) =>
  judgeImportRow(readImportRow(columns, row(...cells)), { ...facts, ...change })

describe("headings", () => {
  it("are known whatever their marks, case and spaces, and below a title", () => {
    const title = row("Hàng của gian", "", "")
    const found = findColumns([title, row(" MA  HANG ", "ten mon hang", "Giá\nbán", "Ghi chú", "giá"), row("x")])
    expect(found?.columns.map(({ field }) => field)).toEqual(["code", "name", "price_vnd", null, null])
    expect(found?.below).toHaveLength(1)
    expect(findColumns([row("một", "hai"), row("Giá", "Số lượng")])).toBeNull()
  })

  it("of each column lead to it alone, and food has columns of its own", () => {
    for (const { field, headings } of IMPORT_COLUMNS) {
      for (const heading of headings) {
        expect(findColumns([row("SKU", "Tên", heading)])?.columns.map((one) => one.field)).toContain(field)
      }
    }
    const fields = (isFood: boolean) => columnsFor({ isFood }).map(({ field }) => field)
    expect(fields(true)).toContain("allergens")
    expect(fields(false)).not.toContain("allergens")
  })

  it("stand in the template above a row that shows how, which is passed over", () => {
    const { goods } = templateOf({ isFood: true, craft: "Miến" })
    const found = findColumns([row(...goods.heading)])
    expect(found?.columns.every(({ field }) => field !== null)).toBe(true)
    expect(isExample(found?.columns ?? [], row(...(goods.rows[0] ?? []).map(String)))).toBe(true)
    expect(isExample(columns, row(...GOOD))).toBe(false)
  })
})

describe("a row", () => {
  it("is read as the form reads its fields, and keeps what it cannot read for the rules to refuse", () => {
    expect(readImportRow(columns, row(...GOOD))).toMatchObject({
      code: "KT-1",
      answers: { name: "Khay trà", price_vnd: 450_000, quantity: 3, weight_grams: 900 },
      pictures: ["a.jpg"],
      errors: [],
    })
    const wrong = judge(["KT-1", "  ", "12.000,5", "nhiều", "", "a.jpg"])
    expect(wrong.verdict).toBe("bad")
    expect(wrong.errors.map(({ code }) => code)).toEqual([
      "text_required",
      "price_wrong",
      "quantity_wrong",
      "weight_missing",
    ])
  })

  it("tells a cell's own problem once, before what follows from it", () => {
    const formula: SheetRow = { n: 2, cells: [...GOOD], problems: new Map([[2, "cell_is_formula"]]) }
    formula.cells[2] = ""
    const { errors } = judgeImportRow(readImportRow(columns, formula), facts)
    expect(errors).toEqual([{ code: "cell_is_formula", field: "price_vnd" }])
  })

  it("keeps only what stands in columns we know, and little of one that is refused for its length", () => {
    const some = findColumns([row("Tên", "Lạ", "Mô tả", "Ảnh")])?.columns ?? []
    const strange = "x".repeat(5_000)
    expect(readImportRow(some, row("Khay", strange, "Đẹp", "", ...Array(96).fill(strange))).cells).toEqual([
      "Khay",
      "",
      "Đẹp",
      "",
    ])
    const long = readImportRow(some, row("Khay", "", "ă".repeat(8_191), "a,".repeat(100)))
    expect(long).toMatchObject({ errors: [{ code: "row_too_long", field: null, details: { max_kilobytes: 16 } }] })
    expect(long.cells.join("").length).toBeLessThan(500)
    expect(String(long.answers.description)).toHaveLength(200)
    const fits = readImportRow(some, row("Khay", "", "ă".repeat(8_000), "a,".repeat(100)))
    expect([fits.errors, fits.cells[2]?.length, fits.pictures?.length]).toEqual([[], 8_000, 11])
  })

  it("is one of a file that may hold 32 MB of text", () => {
    const rows = (n: number) => Array(n).fill({ cells: ["ă".repeat(8 * 1024)] })
    expect(() => refuseMoreText(rows(2_048))).not.toThrow()
    expect(() => refuseMoreText(rows(2_049))).toThrow("Too much text")
  })

  it("names its draft by the stall's own code, else by name and craft, always the same", () => {
    const key = (code: string | null, name: string | null) => draftKeyOf("sel_1", "son-mai", { code, name })
    expect(key("KT-1", "a")).toBe(key(" kt-1 ".trim(), "b"))
    expect(key(null, "Khay  Đỏ")).toBe(key(null, "khay đỏ".normalize("NFD")))
    expect(key(null, "Khay đo")).not.toBe(key(null, "Khay đỏ"))
    expect(key("KT-1", "a")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(draftKeyOf("sel_2", "son-mai", { code: "KT-1", name: null })).not.toBe(key("KT-1", null))
    expect(key(null, null)).toBeNull()
  })
})

describe("against the draft that stands", () => {
  const standing: StandingDraft = { revision: 4, product_id: "prod_1", answers: judge(GOOD).answers }

  it("is new, unchanged or a change", () => {
    expect(judge(GOOD).verdict).toBe("new")
    expect(judge(GOOD, { draft: standing })).toMatchObject({ verdict: "unchanged", revision: 4 })
    expect(judge(["KT-1", "Khay trà", "500k", "3", "900 g", "a.jpg"], { draft: standing }).verdict).toBe("changed")
    expect(judge(GOOD, { draft: { ...standing, product_id: null } }).verdict).toBe("new")
  })

  it("sets back no price and no number that it repeats from before, and sets what it says anew", () => {
    const said = (cells: readonly string[]) => judge(cells, { draft: standing }).answers
    const renamed = said(["KT-1", "Khay trà đỏ", ...GOOD.slice(2)])
    expect(renamed).toMatchObject({ price_shown: 450_000, quantity_shown: 3 })
    const anew = said(["KT-1", "Khay trà", "500k", "9", ...GOOD.slice(4)])
    expect([anew.price_shown, anew.quantity_shown]).toEqual([undefined, undefined])
  })

  it("changes nothing where the file has no such column, and empties what the file has empty", () => {
    const draft = { ...standing, answers: { ...standing.answers, care: "Lau khăn mềm", maker: "Bà Nhài" } }
    expect(judge(GOOD, { draft }).verdict).toBe("unchanged")
    const withCare = findColumns([row("Mã hàng", "Tên món hàng", "Giữ gìn thế nào")])?.columns ?? []
    const read = readImportRow(withCare, row("KT-1", "Khay trà", ""))
    expect(judgeImportRow(read, { ...facts, draft }).answers).not.toHaveProperty("care")
    expect(judgeImportRow(read, { ...facts, draft }).answers).toMatchObject({ maker: "Bà Nhài", price_vnd: 450_000 })
  })

  it("keeps its photos where no ZIP came or none is named, and asks for those that are new", () => {
    expect(judge(GOOD, { draft: standing, photos: null }).verdict).toBe("unchanged")
    expect(judge([...GOOD.slice(0, 5), ""], { draft: standing, photos: [] }).verdict).toBe("unchanged")
    expect(judge(GOOD, { draft: standing, known: new Map() }).verdict).toBe("changed")
    expect(judge(GOOD, { photos: null }).errors).toEqual([
      { code: "zip_missing", field: "pictures", details: { name: "a.jpg" } },
    ])
    const missing = judge(GOOD, { photos: [{ name: "a.jpg", code: "picture_not_in_zip" }] })
    expect(missing.errors).toEqual([{ code: "picture_not_in_zip", field: "pictures", details: { name: "a.jpg" } }])
  })
})

describe("rows of one code", () => {
  const heading = row(
    "Mã hàng",
    "Tên món hàng",
    "Giá bán",
    "Còn bao nhiêu",
    "Cả gói nặng bao nhiêu",
    "Ảnh",
    "Phân loại",
    "Giá trị 1",
  )
  const withChoices = findColumns([heading])?.columns ?? []
  const read = (n: number, ...cells: string[]) => readImportRow(withChoices, { n, cells, problems: new Map() })
  const group = (...rows: ReturnType<typeof read>[]) => groupImportRows(rows, ({ code }) => code)
  const small = () => read(2, "KT-1", "Khay trà", "450k", "3", "900 g", "a.jpg", "Cỡ", "20 cm")
  const large = (price = "500k") => read(5, "KT-1", "", price, "1", "1,2 kg", "", "", "30 cm")

  it("are the sizes and colours of one piece, which has no price of its own", () => {
    const [one, ...others] = group(small(), large())
    expect(others).toEqual([])
    const judged = judgeImportRow((one as RowGroup).row, facts)
    expect(judged).toMatchObject({ verdict: "new", errors: [] })
    expect(judged.answers).toMatchObject({
      options: ["Cỡ"],
      variants: [
        { values: ["20 cm"], price_vnd: 450_000, quantity: 3, weight_grams: 900 },
        { values: ["30 cm"], price_vnd: 500_000, quantity: 1, weight_grams: 1200 },
      ],
    })
    expect(judged.answers).not.toHaveProperty("price_vnd")
    const draft = { revision: 1, product_id: "prod_1", answers: judged.answers }
    expect(judgeImportRow((one as RowGroup).row, { ...facts, draft }).verdict).toBe("unchanged")
    // A file without these columns cannot say which of the prices it means.
    expect(judge(GOOD, { draft }).errors).toEqual([{ code: "row_without_choices", field: "price_vnd" }])
  })

  it("are left out together when one of them is wrong, each told why", () => {
    const [one] = group(small(), large("12.000,5")) as [RowGroup]
    const judged = judgeImportRow(one.row, facts)
    expect(judged.verdict).toBe("bad")
    expect(errorsByRow(one, judged.errors)).toEqual([
      [{ code: "row_of_bad_goods", field: null, details: { row: 5 } }],
      [{ code: "price_wrong", field: "price_vnd", details: {} }],
    ])
  })

  it("are told to be twice where nothing tells them apart", () => {
    const plain = (n: number) => read(n, "KT-1", "Khay trà", "450k", "3", "900 g", "a.jpg", "", "")
    const groups = group(plain(2), plain(3))
    expect(groups.map(({ row: { errors } }) => errors)).toEqual([
      [],
      [{ code: "row_twice", field: "code", details: { row: 2 } }],
    ])
    expect(judgeImportRow((groups[0] as RowGroup).row, facts)).toMatchObject({ verdict: "new", errors: [] })
  })
})
