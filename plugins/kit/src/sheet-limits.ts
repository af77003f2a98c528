import { InputError } from "./input-error"

/** Largest spreadsheet file that is looked at. */
export const MAX_SHEET_BYTES = 10 * 1024 * 1024
/** Rows below the heading. */
export const MOST_SHEET_ROWS = 5_000
export const MOST_SHEET_COLUMNS = 100
/** A cell of Excel holds no more. */
export const LONGEST_CELL = 32_767

export type CellProblem = "cell_is_formula" | "cell_has_error" | "cell_is_merged"

export interface SheetRow {
  /** As the spreadsheet program counts, from 1. */
  n: number
  /** From the first column on; an empty cell is "". */
  cells: string[]
  /** What is wrong with a cell, by its column from 0. */
  problems: Map<number, CellProblem>
}

/** The first sheet of a file. `rows` without those that are empty; the first is the heading. */
export interface Sheet {
  rows: SheetRow[]
}

export function sheetRefusal(code: string, message: string, details: Record<string, number> = {}): InputError {
  return new InputError({ code, field: "file", message, details })
}

/** @throws InputError `sheet_too_many_rows` once there are more than may be */
export function refuseMoreRows(rows: number): void {
  if (rows > MOST_SHEET_ROWS + 1) {
    throw sheetRefusal("sheet_too_many_rows", `More than ${MOST_SHEET_ROWS} rows`, { max: MOST_SHEET_ROWS })
  }
}
