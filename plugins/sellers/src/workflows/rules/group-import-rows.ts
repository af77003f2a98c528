import type { ImportRow, RowError } from "./read-import-row"

/** Rows about the same goods: one, or one for each size and colour. */
export interface RowGroup {
  /** Names the draft; null where the rows do not say which goods they are about. */
  key: string | null
  /** The first row, with all sizes and colours in its answers. */
  row: ImportRow
  rows: ImportRow[]
}

/** One form of the goods as the draft keeps it; what is empty is left out. */
function variantOf({ answers, choices }: ImportRow): Record<string, unknown> {
  const { price_vnd, quantity, weight_grams } = answers
  const cells = Object.entries({ price_vnd, quantity, weight_grams }).filter(([, value]) => (value ?? null) !== null)
  return { values: choices?.map(({ value }) => value) ?? [], ...Object.fromEntries(cells) }
}

/** The first row stands for all: what the others say besides price, stock and weight is not asked. */
function joined([first, ...rest]: [ImportRow, ...ImportRow[]]): ImportRow {
  const { choices, answers } = first
  if (choices === null) {
    return first
  }
  if (choices.length === 0) {
    return { ...first, answers: { ...answers, options: null, variants: null } }
  }
  const variants = [first, ...rest].map(variantOf)
  const options = choices.map(({ title }) => title)
  return { ...first, answers: { ...answers, price_vnd: null, quantity: null, options, variants } }
}

const isForm = ({ code, choices }: ImportRow) => code !== null && choices !== null && choices.length > 0

/**
 * Joins rows of one own code that are sizes or colours of the same goods; of other rows about the same goods the later ones are told
 * so. `keyOf` names a row's draft.
 */
export function groupImportRows(rows: ImportRow[], keyOf: (row: ImportRow) => string | null): RowGroup[] {
  const groups: { key: string | null; rows: [ImportRow, ...ImportRow[]] }[] = []
  const byKey = new Map<string, [ImportRow, ...ImportRow[]]>()
  for (const row of rows) {
    const key = keyOf(row)
    const before = byKey.get(key ?? "")
    if (before && isForm(row) && isForm(before[0])) {
      before.push(row)
      continue
    }
    if (before) {
      row.errors.push({ code: "row_twice", field: row.code ? "code" : "name", details: { row: before[0].n } })
    }
    const own: [ImportRow] = [row]
    groups.push({ key, rows: own })
    if (key && !before) {
      byKey.set(key, own)
    }
  }
  return groups.map(({ key, rows: own }) => ({ key, row: joined(own), rows: own }))
}

/** `variants.2.values.0` is the third row's first choice. */
function placeOf(field: string): { at: number; field: string } | null {
  const [, at, name = "", choice] = /^variants\.(\d+)\.(\w+)(?:\.(\d+))?$/.exec(field) ?? []
  return at === undefined
    ? null
    : { at: Number(at), field: name === "values" ? `value_${Number(choice ?? 0) + 1}` : name }
}

/** What is wrong with joined goods, told at the rows it stands in. Rows that are in order are told which one is not. */
export function errorsByRow({ rows }: RowGroup, errors: RowError[]): RowError[][] {
  const told = rows.map(({ errors: own }, at) => (at === 0 ? [] : [...own]))
  for (const error of errors) {
    const place = placeOf(error.field ?? "")
    const option = /^options\.(\d+)$/.exec(error.field ?? "")?.[1]
    const field = option ? `option_${Number(option) + 1}` : error.field
    const target = told[place?.at ?? 0] ?? told[0]
    target?.push({ ...error, field: place?.field ?? field })
  }
  const bad = rows[told.findIndex((own) => own.length > 0)]?.n ?? 0
  return told.map((own) => (own.length > 0 ? own : [{ code: "row_of_bad_goods", field: null, details: { row: bad } }]))
}
