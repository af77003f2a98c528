import type { SheetToWrite } from "@cho-lang/kit/sheet-write"
import { columnsFor, IMPORT_WORDS } from "./import-columns"

const NOTE_WIDTHS = [{ width: 28 }, { width: 90 }]

/** The sheet that is filled in, with a row that shows how, and the sheet that says what belongs where. */
export function templateOf({
  isFood,
  craft,
}: {
  isFood: boolean
  craft: string
}): Record<"goods" | "notes", SheetToWrite> {
  const columns = columnsFor({ isFood })
  return {
    goods: {
      name: IMPORT_WORDS.goods,
      columns: columns.map(({ width }) => ({ width })),
      heading: columns.map(({ headings: [heading] }) => heading),
      rows: [columns.map(({ example, food_example }) => (isFood ? (food_example ?? example) : example))],
    },
    notes: {
      name: IMPORT_WORDS.notes,
      columns: NOTE_WIDTHS,
      heading: [IMPORT_WORDS.column, `${IMPORT_WORDS.how} (${craft})`],
      rows: [...columns.map(({ headings: [heading], note }) => [heading, note]), ...IMPORT_WORDS.lines],
    },
  }
}
