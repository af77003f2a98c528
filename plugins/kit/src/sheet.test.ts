import { strToU8, zipSync } from "fflate"
import { expect, it } from "vitest"
import { readSheet } from "./sheet"
import { writeCsv, writeXlsx } from "./sheet-write"

const HEADING = ["Mã hàng", "Tên món", "Giá bán"]
const texts = async (file: Buffer) => (await readSheet(file)).rows.map(({ cells }) => cells)
const code = (file: Buffer) => readSheet(file).catch((error: { code: string }) => error.code)
const xlsx = (rows: (string | number | null)[][]) =>
  writeXlsx([{ name: "Hàng", columns: HEADING.map(() => ({ width: 12 })), heading: HEADING, rows }])

/** A workbook of these cells as XML, as another program may write it. */
function workbook(cells: string, { after = "", strings = "", state = "visible" } = {}): Buffer {
  const parts = {
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="0" state="hidden" r:id="rId9"/>
      <sheet name="1" state="${state}" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Target="/xl/worksheets/one.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst>${strings}</sst>`,
    "xl/worksheets/one.xml": `<worksheet><sheetData>${cells}</sheetData>${after}</worksheet>`,
  }
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)])
  return Buffer.from(zipSync(Object.fromEntries(files)))
}

const row = (n: number, ...cells: string[]) => `<row r="${n}">${cells.join("")}</row>`
const cell = (at: string, inside: string, type = "n") => `<c r="${at}" t="${type}">${inside}</c>`

it("reads a workbook that it wrote: texts with their zeros, numbers with all their digits", async () => {
  const file = await xlsx([
    ["0012", "Khay trà, đỏ son", 450_000],
    [null, "=1+1", 1e15],
    ["", "dòng 1\ndòng 2", 12_000.5],
    ["", "", 1.234],
  ])
  expect(await texts(file)).toEqual([
    HEADING,
    ["0012", "Khay trà, đỏ son", "450000"],
    ["", "=1+1", "1000000000000000"],
    ["", "dòng 1\ndòng 2", "12000.5"],
    ["", "", "1.2340"],
  ])
})

it("reads what other programs write: shared and rich texts, gaps, the first sheet that is seen", async () => {
  const strings =
    "<si><t>Mã</t></si><si><r><t>Khay </t></r><r><t xml:space='preserve'>đỏ</t></r><rPh><t>x</t></rPh></si>"
  const cells =
    row(3, cell("A3", "<v>0</v>", "s"), cell("C3", "<v>1</v>", "s")) +
    row(4) +
    row(9, cell("B9", "<is><t>x</t></is>", "inlineStr"))
  const { rows } = await readSheet(workbook(cells, { strings }))
  expect(rows.map(({ n, cells: found }) => [n, found])).toEqual([
    [3, ["Mã", "", "Khay đỏ"]],
    [9, ["", "x"]],
  ])
})

it("takes the plain value kept with a formula, and tells cells that have none", async () => {
  const cells =
    row(
      1,
      cell("A1", "<f>B1*2</f><v>65000</v>"),
      cell("B1", "<f>NOW()</f>"),
      cell("C1", "<f>1/0</f><v>#DIV/0!</v>", "e"),
    ) + row(2, cell("A2", "<v>#N/A</v>", "e"), cell("B2", "<f>A1</f><v>chữ</v>", "str"))
  const { rows } = await readSheet(workbook(cells))
  expect(rows[0]?.cells).toEqual(["65000", "", "#DIV/0!"])
  expect([...(rows[0]?.problems ?? [])]).toEqual([
    [1, "cell_is_formula"],
    [2, "cell_is_formula"],
  ])
  expect([...(rows[1]?.problems ?? [])]).toEqual([[0, "cell_has_error"]])
  expect(rows[1]?.cells[1]).toBe("chữ")
})

it("tells joined cells in every row that they cover", async () => {
  const cells = row(1, cell("A1", "<v>1</v>")) + row(2, cell("A2", "<v>2</v>")) + row(3, cell("A3", "<v>3</v>"))
  const after = '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'
  const { rows } = await readSheet(workbook(cells, { after }))
  expect(rows.map(({ problems }) => [...problems.keys()])).toEqual([[0, 1], [0, 1], []])
})

it("reads text with commas, semicolons or tabs, in UTF-8 or UTF-16", async () => {
  const csv = 'Mã;Tên;Giá\r\n01;"Khay; đỏ\nhai dòng";65.000\r\n;;\r\n02;Bát;12.000,5'
  const expected = [
    ["Mã", "Tên", "Giá"],
    ["01", "Khay; đỏ\nhai dòng", "65.000"],
    ["02", "Bát", "12.000,5"],
  ]
  const utf16 = Buffer.from(`\ufeff${csv}`, "utf16le")
  for (const file of [Buffer.from(csv), Buffer.from(`\ufeff${csv}`), utf16, Buffer.from(utf16).swap16()]) {
    expect(await texts(file)).toEqual(expected)
  }
  expect((await readSheet(Buffer.from(csv))).rows.map(({ n }) => n)).toEqual([1, 2, 5])
  expect(await texts(Buffer.from("a\tb,c\n1\t2"))).toEqual([
    ["a", "b,c"],
    ["1", "2"],
  ])
  expect(await texts(Buffer.from('sep=;\n"a,b";c'))).toEqual([["a,b", "c"]])
})

it("refuses encodings that cannot be told apart, and what is no spreadsheet", async () => {
  expect(await code(Buffer.from("M\xe3,T\xean,Gi\xe1", "latin1"))).toBe("sheet_encoding")
  expect(await code(Buffer.from("Mã,Tên", "utf16le"))).toBe("sheet_encoding")
  expect(await code(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe("sheet_old")
  expect(await code(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toBe("sheet_encoding")
  expect(await code(Buffer.from("PK\x03\x04 nothing"))).toBe("sheet_broken")
  expect(await code(Buffer.from(zipSync({ "anh.jpg": new Uint8Array(9) })))).toBe("sheet_broken")
  expect(await code(Buffer.alloc(0))).toBe("sheet_missing")
  expect(await code(Buffer.from("\n , \n"))).toBe("sheet_empty")
  expect(await code(Buffer.from('a,b\n"x'))).toBe("sheet_broken")
  expect(await code(Buffer.alloc(11 * 1024 * 1024, "a"))).toBe("sheet_too_large")
})

it("stops at the first row too many, and looks at sizes before it unpacks", async () => {
  expect(await code(Buffer.from(`a\n${"1\n".repeat(100_000)}`))).toBe("sheet_too_many_rows")
  const rows = Array.from({ length: 100_000 }, (_, n) => row(n + 1, cell(`A${n + 1}`, "<v>1</v>")))
  expect(await code(workbook(rows.join("")))).toBe("sheet_too_many_rows")
  expect(await code(Buffer.from("a,".repeat(200)))).toBe("sheet_too_many_columns")
  expect(await code(workbook(row(1, cell("ZZ1", "<v>1</v>"))))).toBe("sheet_too_many_columns")
  const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(120 * 1024 * 1024) })
  expect(await code(Buffer.from(bomb))).toBe("sheet_too_large_inside")
  expect(await code(workbook("", { after: "<!DOCTYPE a>" }))).toBe("sheet_broken")
})

it("takes rows in their order, each with a number of its own, and no others", async () => {
  const rows = (...numbers: string[]) =>
    workbook(numbers.map((n) => `<row${n && ` r="${n}"`}><c><v>1</v></c></row>`).join(""))
  expect((await readSheet(rows("", "4", "", "1048576"))).rows.map(({ n }) => n)).toEqual([1, 4, 5, 1_048_576])
  for (const wrong of ["abc", "0", "-1", "2.5", "1e2", "99999999999", "1048577", "1"]) {
    expect([wrong, await code(rows("1", wrong))]).toEqual([wrong, "sheet_broken"])
  }
  expect(await code(rows("1048576", ""))).toBe("sheet_broken")
})

it("reads rows that say nearly the same, which pack very tight", async () => {
  const story = "Sơn ta, mài tay chín lần. ".repeat(100)
  const file = await xlsx(Array.from({ length: 2000 }, (_, n) => [`KT-${n}`, `${n} ${story}`, n]))
  expect((await readSheet(file)).rows).toHaveLength(2001)
})

it("writes no formula into text", () => {
  expect(writeCsv([["=cmd()", "+84", "-1", "@x", 'a"b', -5]])).toBe(`\ufeff'=cmd(),'+84,'-1,'@x,"a""b",-5\r\n`)
})
