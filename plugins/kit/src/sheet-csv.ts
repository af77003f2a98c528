import { Readable } from "node:stream"
import { MOST_SHEET_COLUMNS, refuseMoreRows, type Sheet, type SheetRow, sheetRefusal } from "./sheet-limits"

/** The rarer in sentences first: it wins where two part alike. */
const DELIMITERS = ["\t", ";", ","]
/** Bytes of a row; a cell of Excel holds 32,767 letters. */
const LONGEST_ROW = 256 * 1024

function wrongEncoding() {
  return sheetRefusal("sheet_encoding", "The text is neither UTF-8 nor UTF-16 with its mark")
}

/** UTF-8, with a mark or without, or UTF-16 with one. Older Vietnamese code pages cannot be told apart and are refused. */
function textOf(file: Buffer): string {
  const [first, second] = file
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  try {
    const encoding = isUtf16 ? (first === 0xff ? "utf-16le" : "utf-16be") : "utf-8"
    const text = new TextDecoder(encoding, { fatal: true }).decode(file)
    if (text.includes("\0")) {
      throw wrongEncoding()
    }
    return text
  } catch {
    throw wrongEncoding()
  }
}

/** Excel writes "sep=;" above the heading where somebody asked for it. */
function announced(text: string): { delimiter: string | null; rest: string; lines: number } {
  const [line, delimiter] = /^sep=([,;\t])\r?\n/i.exec(text) ?? []
  return line && delimiter
    ? { delimiter, rest: text.slice(line.length), lines: 1 }
    : { delimiter: null, rest: text, lines: 0 }
}

/** The mark that parts the heading most often, outside of quotes. */
function delimiterOf(text: string): string {
  const heading = (/^(?:"[^"]*"|[^"\r\n])*/.exec(text.trimStart())?.[0] ?? "").replace(/"[^"]*"/g, "")
  const counts = DELIMITERS.map((mark) => heading.split(mark).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ","
}

/**
 * Reads text with parted values row by row.
 * @throws InputError `sheet_encoding`, `sheet_broken`, `sheet_too_many_rows`, `sheet_too_many_columns`
 */
export async function readCsv(file: Buffer): Promise<Sheet> {
  const { parse } = await import("csv-parse")
  const { delimiter, rest, lines } = announced(textOf(file))
  const parser = Readable.from([rest]).pipe(
    parse({
      delimiter: delimiter ?? delimiterOf(rest),
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
      info: true,
      skip_empty_lines: false,
    }),
  )
  const rows: SheetRow[] = []
  let before = lines
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const n = before + 1
      before = lines + info.lines
      if (record.length > MOST_SHEET_COLUMNS) {
        throw sheetRefusal("sheet_too_many_columns", "Too many columns", { max: MOST_SHEET_COLUMNS })
      }
      if (record.some((cell) => cell.trim() !== "")) {
        rows.push({ n, cells: record, problems: new Map() })
        refuseMoreRows(rows.length)
      }
    }
  } catch (error) {
    throw (error as { code?: unknown }).code?.toString().startsWith("sheet_")
      ? error
      : sheetRefusal("sheet_broken", `A row cannot be read: ${(error as Error).message}`)
  }
  return { rows }
}
