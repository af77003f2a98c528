import { readCsv } from "./sheet-csv"
import { MAX_SHEET_BYTES, type Sheet, sheetRefusal } from "./sheet-limits"
import { readXlsx } from "./sheet-xlsx"

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04])
/** Excel up to 2003, and every workbook with a password. */
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/**
 * Reads a spreadsheet by its content, whatever it is called: .xlsx, or text with commas, semicolons or tabs. Values of cells
 * are texts; a number of .xlsx is written with all its digits. Reading stops at the first row too many.
 * @throws InputError `sheet_missing`, `sheet_too_large`, `sheet_old`, `sheet_broken`, `sheet_too_many_entries`,
 * `sheet_too_large_inside`, `sheet_too_many_rows`, `sheet_too_many_columns`, `sheet_encoding`, `sheet_empty`
 */
export async function readSheet(file: Buffer): Promise<Sheet> {
  if (file.length === 0) {
    throw sheetRefusal("sheet_missing", "No file")
  }
  if (file.length > MAX_SHEET_BYTES) {
    throw sheetRefusal("sheet_too_large", "The file is too large", { max_megabytes: MAX_SHEET_BYTES / 1024 / 1024 })
  }
  if (file.subarray(0, 4).equals(COMPOUND_FILE)) {
    throw sheetRefusal("sheet_old", "A workbook of an old kind, or one with a password")
  }
  const sheet = file.subarray(0, 4).equals(ZIP) ? await readXlsx(file) : await readCsv(file)
  if (sheet.rows.length === 0) {
    throw sheetRefusal("sheet_empty", "No filled row")
  }
  return sheet
}
