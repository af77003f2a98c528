import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { SheetRow } from "@cho-lang/kit/sheet-limits"
import { foldText } from "@cho-lang/kit/text"

/** A column of the template. `food`: only where the craft's goods are eaten. */
export interface ImportColumn {
  field: string
  kind: "text" | "price" | "count" | "days" | "weight" | "yes" | "pictures"
  food?: boolean
  /** The first is ours, the others are how people call it too. */
  headings: [string, ...string[]]
  /** In letters. */
  width: number
  note: string
  example: string
  /** What stands in the example of food instead. */
  food_example?: string
}

interface ImportWords {
  goods: string
  notes: string
  column: string
  how: string
  /** In the column of codes: the row shows how it is done. */
  example: string
  yes: string[]
  no: string[]
  lines: [string, string][]
}

const FOLDER = join(dirname(require.resolve("@cho-lang/sellers/package.json")), "data")
const read = <Data>(name: string) => JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Data

/** Headings and notes are words of a file that people fill in at home: data, as they stand in every copy of it. */
export const IMPORT_COLUMNS = read<ImportColumn[]>("import-columns.json")
export const IMPORT_WORDS = read<ImportWords>("import-words.json")

/** The columns of a craft's template. */
export function columnsFor({ isFood }: { isFood: boolean }): ImportColumn[] {
  return IMPORT_COLUMNS.filter(({ food }) => isFood || !food)
}

/** A heading of a file; `field` null where we know none of that name. */
export interface FoundColumn {
  heading: string
  field: string | null
}

const BY_HEADING = new Map(
  IMPORT_COLUMNS.flatMap(({ field, headings }) => headings.map((heading) => [foldText(heading), field] as const)),
)

const LONGEST_HEADING = 120
/** A title may stand above the headings. */
const HEADING_AMONG = 10
const ENOUGH_KNOWN = 2

function columnsOf(row: SheetRow): FoundColumn[] {
  const seen = new Set<string>()
  return row.cells.map((cell) => {
    const heading = cell.trim().slice(0, LONGEST_HEADING)
    const field = BY_HEADING.get(foldText(heading)) ?? null
    const isSecond = field !== null && seen.has(field)
    seen.add(field ?? "")
    return { heading, field: isSecond ? null : field }
  })
}

/**
 * Finds the headings, whatever their marks, case and spaces: the first of the upper rows that holds two we know, the name
 * or the code among them. Null when there is none.
 */
export function findColumns(rows: SheetRow[]): { columns: FoundColumn[]; below: SheetRow[] } | null {
  for (const [place, row] of rows.slice(0, HEADING_AMONG).entries()) {
    const columns = columnsOf(row)
    const known = columns.flatMap(({ field }) => field ?? [])
    if (known.length >= ENOUGH_KNOWN && (known.includes("name") || known.includes("code"))) {
      return { columns, below: rows.slice(place + 1) }
    }
  }
  return null
}
