export interface SheetColumn {
  /** In letters. */
  width: number
}

/** A cell to write: text unless it is a number. */
export type CellToWrite = string | number | null

export interface SheetToWrite {
  name: string
  columns: SheetColumn[]
  heading: string[]
  rows: CellToWrite[][]
}

/** What a spreadsheet program would take for a formula. In .xlsx a text is a text; in .csv it is not. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * An .xlsx of these sheets. Texts are written as texts with the format of texts: a leading zero stays when somebody edits the cell, and
 * what begins with "=" is no formula.
 */
export async function writeXlsx(sheets: SheetToWrite[]): Promise<Buffer> {
  const { default: write } = await import("write-excel-file/node")
  const parts = sheets.map(({ name, columns, heading, rows }) => ({
    sheet: name,
    columns,
    stickyRowsCount: 1,
    data: [
      heading.map((value) => ({ value, type: String, format: "@", fontWeight: "bold" as const, wrap: true })),
      ...rows.map((row) =>
        row.map((value) => {
          if (value === null) return null
          return typeof value === "number"
            ? { value, type: Number }
            : { value, type: String, format: "@", wrap: true, alignVertical: "top" as const }
        }),
      ),
    ],
  }))
  return await write(parts).toBuffer()
}

/** Rows as .csv for Excel: UTF-8 with its mark, CRLF; what would be a formula gets an apostrophe in front. */
export function writeCsv(rows: CellToWrite[][]): string {
  const cell = (value: CellToWrite) => {
    const text = String(value ?? "")
    const safe = typeof value === "string" && FORMULA.test(text) ? `'${text}` : text
    return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`
}
