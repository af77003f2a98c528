import { writeXlsx } from "@cho-lang/kit/sheet-write"
import type { DeskKey } from "@/lib/backend/desk/door"
import { type ImportRow, type ListingImport, readImport, readImportRows } from "@/lib/backend/desk/imports"
import type { Result } from "@/lib/backend/result"
import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"
import { errorWords } from "./row-words"

const atOnce = 100
/** Letters that fit the widths of a template's columns. */
const width = 20
const widthOfReasons = 60

async function badRows(key: DeskKey, id: string): Promise<Result<ImportRow[]>> {
  const rows: ImportRow[] = []
  for (;;) {
    const answer = await readImportRows(key, id, { onlyBad: true, limit: atOnce, offset: rows.length })
    if (!answer.ok) return answer
    rows.push(...answer.data)
    if (answer.data.length < atOnce) return { ok: true, data: rows }
  }
}

function written({ columns }: ListingImport, rows: ImportRow[], locale: Locale): Promise<Buffer> {
  const { imports: words } = deskMessages(locale)
  // Of columns that are not known nothing was kept.
  const known = columns.flatMap(({ heading, field }, place) => (field ? [{ heading, place }] : []))
  const cells = (row: ImportRow) => known.map(({ place }) => row.cells[place] ?? "")
  const reasons = (row: ImportRow) => row.errors.map((error) => errorWords(error, locale)).join("\n")
  return writeXlsx([
    {
      name: words.badSheet,
      columns: [{ width: widthOfReasons }, ...known.map(() => ({ width }))],
      heading: [words.badColumn, ...known.map(({ heading }) => heading)],
      rows: rows.map((row) => [reasons(row), ...cells(row)]),
    },
  ])
}

/** The rows that came to nothing as they were sent, the reasons in a column of their own: corrected it can be sent as it is. */
export async function badRowsFile(key: DeskKey, id: string, locale: Locale): Promise<Result<Buffer>> {
  const [found, rows] = await Promise.all([readImport(key, id), badRows(key, id)])
  if (!found.ok) return found
  return rows.ok ? { ok: true, data: await written(found.data, rows.data, locale) } : rows
}
