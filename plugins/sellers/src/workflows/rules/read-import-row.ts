import { createHash } from "node:crypto"
import { InputError } from "@cho-lang/kit/input-error"
import type { CellProblem, SheetRow } from "@cho-lang/kit/sheet-limits"
import { foldText } from "@cho-lang/kit/text"
import { readCount, readDays, readDong, readGrams } from "@cho-lang/kit/typed-numbers"
import { type FoundColumn, IMPORT_COLUMNS, IMPORT_WORDS, type ImportColumn } from "./import-columns"
import { MOST_PICTURES } from "./read-listing"

/** What is wrong with a row, for the words at its field. */
export interface RowError {
  code: string
  field: string | null
  details?: Record<string, number | string>
}

/** A row as it was typed, its cells read as the form reads its fields. */
export interface ImportRow {
  n: number
  /** The stall's own code, null without one. */
  code: string | null
  name: string | null
  /** By field; null where the cell is empty, absent where the file has no such column. */
  answers: Record<string, unknown>
  /** By what buyers choose and what this row is: a title and a value each; null where the file has no such columns. */
  choices: { title: string; value: string }[] | null
  /** Names of files; null without such a column. */
  pictures: string[] | null
  /** Of the columns we know; "" in the places of others. */
  cells: string[]
  errors: RowError[]
}

/** Bytes of a row's known cells together, as many as a draft may have. */
const MOST_ROW_BYTES = 16 * 1024
/** Letters kept of each cell where the row has more than that. */
const LONGEST_CUT = 200
const COLUMN = new Map(IMPORT_COLUMNS.map((column) => [column.field, column]))
const EXAMPLE = foldText(IMPORT_WORDS.example)
const [YES, NO] = [IMPORT_WORDS.yes, IMPORT_WORDS.no].map((words) => words.map(foldText))

const READERS: Record<ImportColumn["kind"], (typed: string) => string | number | boolean> = {
  text: (typed) => typed.trim(),
  price: readDong,
  count: readCount,
  days: readDays,
  weight: readGrams,
  yes: (typed) => (YES?.includes(foldText(typed)) ? true : NO?.includes(foldText(typed)) ? false : typed.trim()),
  pictures: (typed) => typed,
}

interface KnownCell {
  field: string
  kind: ImportColumn["kind"]
  typed: string
  problem: CellProblem | undefined
}

function knownCells(columns: FoundColumn[], row: SheetRow): KnownCell[] {
  return columns.flatMap(({ field }, place) => {
    const kind = COLUMN.get(field ?? "")?.kind
    const cell = { typed: row.cells[place] ?? "", problem: row.problems.get(place) }
    return field && kind ? [{ field, kind, ...cell }] : []
  })
}

/** True for the row of the template that shows how it is done. */
export function isExample(columns: FoundColumn[], row: SheetRow): boolean {
  const place = columns.findIndex(({ field }) => field === "code")
  return place >= 0 && foldText(row.cells[place] ?? "") === EXAMPLE
}

const CHOICES = [1, 2] as const

/** Takes the columns of sizes and colours out of the answers; an empty place between two stays, for the rules to refuse. */
function takeChoices(answers: Record<string, unknown>): ImportRow["choices"] {
  if (!CHOICES.some((n) => `value_${n}` in answers)) {
    return null
  }
  const choices = CHOICES.map((n) => {
    const [title, value] = [answers[`option_${n}`], answers[`value_${n}`]]
    delete answers[`option_${n}`]
    delete answers[`value_${n}`]
    return { title: String(title ?? ""), value: String(value ?? "") }
  })
  const last = choices.findLastIndex(({ value }) => value !== "")
  return choices.slice(0, last + 1)
}

/** Of cells together. */
const bytesOf = (cells: string[]): number => cells.reduce((sum, cell) => sum + Buffer.byteLength(cell), 0)

/** The cells worth keeping, each in its place; of a row that is refused for its length only enough to know it again. */
function cellsOf(columns: FoundColumn[], row: SheetRow): { cells: string[]; isTooLong: boolean } {
  const known = columns.map(({ field }, place) => (field ? (row.cells[place] ?? "") : ""))
  const isTooLong = bytesOf(known) > MOST_ROW_BYTES
  return { cells: isTooLong ? known.map((cell) => cell.slice(0, LONGEST_CUT)) : known, isTooLong }
}

const tooLong: RowError = { code: "row_too_long", field: null, details: { max_kilobytes: MOST_ROW_BYTES / 1024 } }

/** Reads the cells of a row by their columns; whether goods may be offered so is for `readListing` to say. */
export function readImportRow(columns: FoundColumn[], row: SheetRow): ImportRow {
  const { cells, isTooLong } = cellsOf(columns, row)
  const read: ImportRow = {
    n: row.n,
    code: null,
    name: null,
    answers: {},
    choices: null,
    pictures: null,
    cells,
    errors: isTooLong ? [tooLong] : [],
  }
  for (const { field, kind, typed, problem } of knownCells(columns, { ...row, cells })) {
    const isEmpty = typed.trim() === ""
    if (problem) {
      read.errors.push({ code: problem, field })
    }
    if (kind === "pictures") {
      const names = typed.split(/[;,\n]/).map((name) => name.trim())
      // One more than may be is enough for the rules to refuse.
      read.pictures = names.filter((name) => name !== "").slice(0, MOST_PICTURES + 1)
    } else if (field === "code") {
      read.code = isEmpty ? null : typed.normalize("NFC").trim()
    } else {
      read.answers[field] = isEmpty ? null : READERS[kind](typed)
    }
  }
  read.choices = takeChoices(read.answers)
  const { name, one_of_a_kind } = read.answers
  read.name = typeof name === "string" ? name.slice(0, 200) : null
  if (typeof one_of_a_kind === "string") {
    read.errors.push({ code: "yes_or_no", field: "one_of_a_kind" })
  }
  return read
}

/** Bytes of a file's kept cells together; 5,000 rows with the longest stories have some 27 MB. */
const MOST_TEXT_BYTES = 32 * 1024 * 1024

/** @throws InputError `sheet_too_much_text` */
export function refuseMoreText(rows: Pick<ImportRow, "cells">[]): void {
  if (rows.reduce((sum, { cells }) => sum + bytesOf(cells), 0) > MOST_TEXT_BYTES) {
    const details = { max_megabytes: MOST_TEXT_BYTES / 1024 / 1024 }
    throw new InputError({ code: "sheet_too_much_text", field: "file", message: "Too much text in all", details })
  }
}

/** A UUID (version 8, RFC 9562) that is always the same for the same words. */
function uuidOf(words: string[]): string {
  const bytes = createHash("sha256").update(JSON.stringify(words)).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")
}

const plain = (text: string) => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()

/**
 * The draft that a row is about: by the stall's own code, else by name and craft, so that the same file sent again finds
 * the same drafts. Null for a row with neither.
 */
export function draftKeyOf(sellerId: string, craft: string, { code, name }: Pick<ImportRow, "code" | "name">) {
  if (code) {
    return uuidOf([sellerId, "code", plain(code)])
  }
  return name ? uuidOf([sellerId, "name", craft, plain(name)]) : null
}
