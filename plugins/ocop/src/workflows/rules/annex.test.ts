import { isInputError } from "@cho-lang/kit/input-error"
import { expect, it } from "vitest"
import { byTitle, filledRows, readAnnex, titlesOf } from "./annex"

const seller = { id: "sel_1", name: "Sơn mài cô Huệ" }
const goods = [
  { id: "prod_1", title: "Khay sơn mài tròn", seller },
  { id: "prod_2", title: "Hộp sơn mài", seller },
  { id: "prod_3", title: "Hộp sơn mài", seller: { id: "sel_2", name: "HTX Hạ Thái" } },
]
const decision = {
  number: "4021/QĐ-UBND",
  decided_on: "2026-08-05",
  level: "province" as const,
  body: "UBND thành phố",
}
const defaults = { legal_basis: null, product_set: null }
const reading = { decision, goods: byTitle(goods), defaults, now: new Date("2026-11-22T03:00:00Z"), demo: false }

const HEADING = [
  "STT",
  "TÊN SẢN PHẨM",
  "Chủ thể",
  "Số ĐKKD",
  "Bộ sản phẩm",
  "Điểm",
  "Hạng sao",
  "Mã sản phẩm",
  "Ngày cấp",
]
const SET = "Thủ công mỹ nghệ gia dụng, trang trí"

const rowsOf = (...lines: string[][]) => lines.map((cells, at) => ({ n: at + 1, cells, problems: new Map() }))
const read = (...lines: string[][]) =>
  readAnnex(filledRows(rowsOf(["PHỤ LỤC"], ["Kèm theo Quyết định"], HEADING, ...lines)), reading)

it("reads rows below headings of any spelling, letterhead above them", () => {
  const [row] = read([
    "1",
    "khay SƠN MÀI tròn ",
    "HTX Sơn mài",
    "0101",
    SET,
    "78,5",
    "4 sao",
    "01-10210-03-2026",
    "10/8/2026",
  ])
  expect(row).toEqual({
    n: 4,
    title: "khay SƠN MÀI tròn",
    holder: "HTX Sơn mài",
    product: goods[0],
    errors: [],
    form: {
      product_id: "prod_1",
      holder_name: "HTX Sơn mài",
      holder_type: "cooperative",
      holder_registration_no: "0101",
      stars: 4,
      score: 78.5,
      product_set: "QD26-21",
      legal_basis: null,
      product_code: "01-10210-03-2026",
      certificate_no: null,
      issued_on: "2026-08-10",
      valid_until: null,
      kind: "first",
    },
  })
})

it("tells row by row what is wrong, every field of it", () => {
  const [unknown, several, own, wrong, twice] = read(
    ["1", "Bình gốm", "Hộ A", "01", SET, "", "****", "", ""],
    ["2", "Hộp sơn mài", "Hộ B", "01", SET, "", "3", "", ""],
    ["3", "Hộp sơn mài", "HTX Hạ Thái", "01", SET, "", "3", "", ""],
    ["4", "Khay sơn mài tròn", "", "01", "Gốm", "95", "2 sao", "12", "31/2/2026"],
    ["5", "Hộp sơn mài", "Hộ kinh doanh HTX Hạ Thái", "01", SET, "", "3", "", ""],
  )
  expect(unknown?.errors).toEqual([{ code: "annex_product_unknown", field: "product_id" }])
  // All else is right: the officer may say which goods it is about.
  expect(unknown?.form).toMatchObject({ stars: 4, holder_name: "Hộ A" })
  expect(unknown?.form).not.toHaveProperty("product_id")
  expect(several?.errors).toEqual([{ code: "annex_product_several", field: "product_id" }])
  expect(own).toMatchObject({ product: goods[2], errors: [], form: { stars: 3 } })
  expect(wrong?.form).toBeNull()
  expect(wrong?.errors.map(({ field, code }) => `${field} ${code}`)).toEqual(
    expect.arrayContaining([
      "product_set product_set_unknown",
      "product_code product_code_wrong",
      "stars stars_without_certificate",
      "issued_on date_wrong",
      "holder_name text_required",
    ]),
  )
  expect(twice?.errors).toEqual([{ code: "certificate_twice", field: "product_id" }])
})

it("asks for each title once, however it is spelt, and knows goods by it", () => {
  const row = (title: string) => ["1", title, "Hộ", "01", SET, "", "3", "", ""]
  const rows = filledRows(rowsOf(HEADING, row("Hộp sơn mài"), row("HỘP  son mài,"), row("Đèn gốm")))
  expect(titlesOf(rows)).toEqual(["hop son mai", "den gom"])
  expect(byTitle(goods).get("hop son mai")).toEqual([goods[1], goods[2]])
})

it("takes basis and set of those weeks and rows that say neither from the officer", () => {
  const round = { ...decision, decided_on: "2026-06-15" }
  const rows = rowsOf(HEADING, ["1", "Khay sơn mài tròn", "HTX Hạ Thái", "0101", "", "", "4", "", ""])
  const read = (said: object) =>
    readAnnex(filledRows(rows), { ...reading, decision: round, defaults: { ...defaults, ...said } })[0]
  expect(
    read({})
      ?.errors.map(({ code }) => code)
      .sort(),
  ).toEqual(["legal_basis_unknown", "product_set_unknown"])
  const said = { legal_basis: "QD1489", product_set: "QD26-21" }
  expect(read(said)).toMatchObject({ errors: [], form: { ...said, product_code: null, issued_on: null } })
  expect(read({ ...said, legal_basis: "QD148" })?.errors).toEqual([])
  expect(read({ ...said, legal_basis: "QD1048" })?.errors).toEqual([
    { code: "legal_basis_not_in_force", field: "legal_basis" },
  ])
})

it("refuses a file without the headings it needs, and one that is no annex", () => {
  const codeOf = (run: () => unknown) => {
    try {
      run()
    } catch (error) {
      return isInputError(error) && error.code
    }
  }
  expect(codeOf(() => filledRows(rowsOf(["Tên", "Giá"], ["Khay", "1"])))).toBe("annex_headings")
  const many = Array.from({ length: 301 }, (_, at) => [String(at), `Khay ${at}`, "", "", SET, "", "3", "", ""])
  expect(codeOf(() => read(...many))).toBe("annex_too_long")
  expect(read(["", "", "", "", "", "", "", "", ""])).toEqual([])
})
