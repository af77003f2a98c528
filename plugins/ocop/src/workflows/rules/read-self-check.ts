import { InputError, readAll } from "@cho-lang/kit/input-error"
import { type CriteriaTable, criteriaList, criteriaOf } from "./criteria"
import { type Answers, readAnswers } from "./self-check"

export interface WrittenSelfCheck {
  product_set: string
  answers: Answers
  not_required: string[]
  /** The revision that was on the screen; 0 for none. */
  revision: number
}

/**
 * The sheet of a set.
 * @throws InputError `set_without_sheet`: the data hold no sheet of it
 */
export function sheetOf(value: unknown): CriteriaTable {
  const table = typeof value === "string" ? criteriaOf(value) : null
  if (!table) {
    throw new InputError({ code: "set_without_sheet", field: "product_set", message: "No sheet of this set is known" })
  }
  return table
}

function readNotRequired(value: unknown, table: CriteriaTable): string[] {
  const possible = criteriaList(table).filter(({ only_where_required }) => only_where_required)
  const given = value === undefined ? [] : value
  if (!Array.isArray(given) || !given.every((one) => possible.some(({ number }) => number === one))) {
    throw new InputError({ code: "field_wrong", field: "not_required", message: "None that may fall away" })
  }
  return [...new Set(given as string[])]
}

/**
 * A self-check: `{ product_set, answers: { "1.1": 2 }, not_required: ["7"], revision }`.
 * @throws InputError `set_without_sheet`, those of `readAnswers`, `field_wrong`
 */
export function readSelfCheck(body: Record<string, unknown>): WrittenSelfCheck {
  const table = sheetOf(body.product_set)
  const read = readAll({
    answers: () => readAnswers(body.answers ?? {}, table),
    not_required: () => readNotRequired(body.not_required, table),
  })
  const revision = Number(body.revision ?? 0)
  return { ...read, product_set: table.product_set, revision: Number.isSafeInteger(revision) ? revision : 0 }
}
