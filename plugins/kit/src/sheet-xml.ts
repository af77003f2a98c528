import type { Readable } from "node:stream"
import { SaxesParser } from "saxes"
import {
  type CellProblem,
  LONGEST_CELL,
  MOST_SHEET_COLUMNS,
  refuseMoreRows,
  type SheetRow,
  sheetRefusal,
} from "./sheet-limits"

type Attributes = Record<string, string>

/** One thing that a part of a workbook says: an element opens or closes, or a text between. */
type Event = { kind: "open"; name: string; attributes: Attributes } | { kind: "close" | "text"; name: string }

const local = (name: string): string => name.slice(name.indexOf(":") + 1)

/** Reads XML piece by piece; a document type is refused, no workbook has one. */
async function* events(xml: Readable): AsyncGenerator<Event> {
  const parser = new SaxesParser({ position: false })
  let waiting: Event[] = []
  parser.on("opentag", ({ name, attributes }) => {
    waiting.push({ kind: "open", name: local(name), attributes: attributes as Attributes })
  })
  parser.on("closetag", ({ name }) => waiting.push({ kind: "close", name: local(name) }))
  parser.on("text", (text) => waiting.push({ kind: "text", name: text }))
  parser.on("doctype", () => {
    throw sheetRefusal("sheet_broken", "The workbook has a document type")
  })
  const decoder = new TextDecoder("utf-8", { fatal: true })
  for await (const part of xml) {
    parser.write(decoder.decode(part as Buffer, { stream: true }))
    yield* waiting
    waiting = []
  }
  parser.write(decoder.decode()).close()
  yield* waiting
}

/** The elements of a small part, as they open. */
export async function* elements(xml: Readable): AsyncGenerator<{ name: string; attributes: Attributes }> {
  for await (const event of events(xml)) {
    if (event.kind === "open") {
      yield event
    }
  }
}

/** The texts that cells name by their place; how a text is to be pronounced (`rPh`) is left out. */
export async function readStrings(xml: Readable): Promise<string[]> {
  const strings: string[] = []
  let text = ""
  let isText = false
  let isPhonetic = false
  for await (const event of events(xml)) {
    if (event.kind === "text") {
      text += isText && !isPhonetic ? event.name : ""
    } else if (event.name === "rPh") {
      isPhonetic = event.kind === "open"
    } else if (event.name === "t") {
      isText = event.kind === "open"
    } else if (event.name === "si" && event.kind === "close") {
      strings.push(text.slice(0, LONGEST_CELL + 1))
      text = ""
    }
  }
  return strings
}

/** From 1 and 0: "C7" is row 7, column 2. */
function placeOf(reference: string): { row: number; column: number } | null {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return letters ? { row: Number(digits), column } : null
}

/**
 * A number as people would type it: whole ones with all their digits; of others never exactly three behind the mark,
 * which would read as thousands.
 */
function numberText(value: string): string {
  const number = Number(value)
  if (value === "" || !Number.isFinite(number)) {
    return value
  }
  if (Number.isInteger(number)) {
    return BigInt(number).toString()
  }
  const text = String(number)
  return /\.\d{3}$/.test(text) ? `${text}0` : text
}

export interface MergedArea {
  top: number
  bottom: number
  left: number
  right: number
}

function areaOf(reference: string): MergedArea | null {
  const [from, to] = reference.split(":").map(placeOf)
  return from && to ? { top: from.row, bottom: to.row, left: from.column, right: to.column } : null
}

interface Cell {
  column: number
  type: string
  value: string
  isFormula: boolean
}

function textOf({ type, value }: Cell, strings: string[]): string {
  if (type === "s") {
    return strings[Number(value)] ?? ""
  }
  return type === "n" ? numberText(value) : value.slice(0, LONGEST_CELL + 1)
}

function problemOf({ type, value, isFormula }: Cell): CellProblem | null {
  if (type === "e") {
    return isFormula ? "cell_is_formula" : "cell_has_error"
  }
  return isFormula && value === "" ? "cell_is_formula" : null
}

const MOST_AREAS = 1_000
/** A worksheet of Excel has no more. */
const LAST_ROW = 1_048_576

/** The number of a row: the one it names, else the next. Rows stand in their order, each once. */
function rowNumber(named: string | undefined, before: number): number {
  const n = named === undefined ? before + 1 : /^\d{1,7}$/.test(named) ? Number(named) : 0
  if (n <= before || n > LAST_ROW) {
    throw sheetRefusal("sheet_broken", "A row has no number of its own")
  }
  return n
}

/**
 * Rows that hold something, and the areas whose cells were joined.
 * @throws InputError `sheet_broken`, `sheet_too_many_rows`, `sheet_too_many_columns`
 */
export async function readSheetXml(
  xml: Readable,
  strings: string[],
): Promise<{ rows: SheetRow[]; merged: MergedArea[] }> {
  const rows: SheetRow[] = []
  const merged: MergedArea[] = []
  let row: SheetRow = { n: 0, cells: [], problems: new Map() }
  let cell: Cell | null = null
  let isValue = false
  const endCell = ({ column, ...rest }: Cell) => {
    if (column >= MOST_SHEET_COLUMNS) {
      throw sheetRefusal("sheet_too_many_columns", "Too many columns", { max: MOST_SHEET_COLUMNS })
    }
    while (row.cells.length <= column) row.cells.push("")
    row.cells[column] = textOf({ column, ...rest }, strings)
    const problem = problemOf({ column, ...rest })
    if (problem) row.problems.set(column, problem)
  }
  for await (const event of events(xml)) {
    if (event.kind === "text") {
      if (cell && isValue) cell.value += event.name
    } else if (event.name === "v" || event.name === "t") {
      isValue = event.kind === "open"
    } else if (event.kind === "open" && event.name === "row") {
      row = { n: rowNumber(event.attributes.r, row.n), cells: [], problems: new Map() }
    } else if (event.kind === "open" && event.name === "c") {
      const column = placeOf(event.attributes.r ?? "")?.column ?? row.cells.length
      cell = { column, type: event.attributes.t ?? "n", value: "", isFormula: false }
    } else if (event.kind === "open" && event.name === "f" && cell) {
      cell.isFormula = true
    } else if (event.kind === "open" && event.name === "mergeCell") {
      const area = areaOf(event.attributes.ref ?? "")
      if (area && merged.length < MOST_AREAS) merged.push(area)
    } else if (event.kind === "close" && event.name === "c" && cell) {
      if (cell.value !== "" || cell.isFormula) endCell(cell)
      cell = null
    } else if (event.kind === "close" && event.name === "row") {
      if (row.cells.some((text) => text.trim() !== "") || row.problems.size > 0) {
        rows.push(row)
        refuseMoreRows(rows.length)
      }
    }
  }
  return { rows, merged }
}
