import { type FieldError, InputError, isInputError } from "@cho-lang/kit/input-error"
import type { SheetRow } from "@cho-lang/kit/sheet-limits"
import { foldText } from "@cho-lang/kit/text"
import { readDataFile } from "./data-file"
import type { HolderType } from "./holder"
import { PRODUCT_SETS } from "./product-sets"
import { readCertificate } from "./read-certificate"
import type { WrittenDecision } from "./read-decision"
import type { Reading } from "./read-parts"

const HEADINGS = readDataFile<Record<string, string[]>>("annex-columns.json")
const FIELD_OF = new Map(
  Object.entries(HEADINGS).flatMap(([field, headings]) => headings.map((heading) => [foldText(heading), field])),
)

/** Letterhead and title of an annex stand above its headings. */
const HEADING_AMONG = 20
/** An annex names a round's products; more come in several files. */
export const MOST_ANNEX_ROWS = 300

/** Goods that a row may be about. */
export interface AnnexGoods {
  id: string
  title: string
  seller: { id: string; name: string }
}

/** Goods by their folded title. */
export type GoodsByTitle = ReadonlyMap<string, AnnexGoods[]>

/** Each title is folded once, however many rows and goods there are. */
export function byTitle(goods: readonly AnnexGoods[]): GoodsByTitle {
  const found = new Map<string, AnnexGoods[]>()
  for (const one of goods) {
    const folded = foldText(one.title)
    found.set(folded, [...(found.get(folded) ?? []), one])
  }
  return found
}

/** A row of an annex as it would be entered; nothing is written yet. */
export interface AnnexRow {
  /** As the spreadsheet program counts. */
  n: number
  title: string
  holder: string
  product: AnnexGoods | null
  /** For POST /admin/certificates, without a product where none or several are called so; null where anything else is wrong. */
  form: Record<string, unknown> | null
  errors: FieldError[]
}

type Cells = Record<string, string>

function cellsOf(row: SheetRow, columns: (string | undefined)[]): Cells {
  return Object.fromEntries(
    columns.flatMap((field, place) => (field ? [[field, (row.cells[place] ?? "").trim()] as const] : [])),
  )
}

/** `4`, `4 sao`, `****`: what cannot be read is refused as stars. */
function starsOf(cell: string): number {
  const marks = cell.match(/[*★]/g)?.length ?? 0
  return Number(/\d/.exec(cell)?.[0] ?? marks)
}

/** `78,5`; null where there is none, NaN is refused as a score. */
function scoreOf(cell: string): number | null {
  return cell === "" ? null : Number(cell.replace(",", "."))
}

/** `05/08/2026` as `2026-08-05`; anything else as it is, to be refused as a day. */
function dayOf(cell: string): string {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? []
  return year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : cell
}

function setOf(cell: string): string {
  const folded = foldText(cell)
  const found = [...PRODUCT_SETS.values()].find(
    ({ code, name }) => foldText(code) === folded || foldText(name.vi) === folded,
  )
  return found?.code ?? cell
}

/** How holders begin their names, folded; what says nothing is a household. */
const HOLDERS: [RegExp, HolderType][] = [
  [/^(?:htx|hop tac xa)\b/, "cooperative"],
  [/^(?:tht|to hop tac)\b/, "cooperative_group"],
  [/^(?:cong ty|cty|doanh nghiep|dntn|co so san xuat)\b/, "company"],
  [/^trang trai\b/, "farm"],
  [/^(?:hoi|hiep hoi)\b/, "association"],
]

function holderOf(type: string, name: string): HolderType {
  const found = [type, name].flatMap((text) => HOLDERS.filter(([begins]) => begins.test(foldText(text))))
  return found[0]?.[1] ?? "household"
}

function kindOf(cell: string): string {
  const folded = foldText(cell)
  return folded.includes("nang hang") ? "upgrade" : folded.includes("lai") ? "re_assessment" : "first"
}

/** What an officer says of all rows that do not say it themselves. */
export interface AnnexDefaults {
  /** Ids of a legal basis and of a product set; null where nothing is said. */
  legal_basis: string | null
  product_set: string | null
}

function formOf(cells: Cells, defaults: AnnexDefaults): Record<string, unknown> {
  const { holder_name = "", holder_type = "" } = cells
  return {
    holder_name,
    holder_type: holderOf(holder_type, holder_name),
    holder_registration_no: cells.holder_registration_no || null,
    stars: starsOf(cells.stars ?? ""),
    score: scoreOf(cells.score ?? ""),
    product_set: cells.product_set ? setOf(cells.product_set) : defaults.product_set,
    legal_basis: defaults.legal_basis,
    product_code: cells.product_code || null,
    certificate_no: cells.certificate_no || null,
    issued_on: dayOf(cells.issued_on ?? "") || null,
    valid_until: dayOf(cells.valid_until ?? "") || null,
    kind: kindOf(cells.kind ?? ""),
  }
}

function errorsOf(form: Record<string, unknown>, reading: Reading & { decision: WrittenDecision }): FieldError[] {
  try {
    readCertificate(form, reading)
    return []
  } catch (error) {
    if (!isInputError(error)) {
      throw error
    }
    return error.errors ?? [{ code: error.code, field: error.field }]
  }
}

/** The goods a row names: by their title, of several those of the stall that is called like the holder. */
function goodsOf({ title = "", holder_name = "" }: Cells, goods: GoodsByTitle): AnnexGoods | FieldError {
  const named = goods.get(foldText(title)) ?? []
  const holder = foldText(holder_name)
  const own = named.filter(({ seller }) => holder.includes(foldText(seller.name)))
  const [found, second] = own.length > 0 ? own : named
  if (!found) {
    return { code: "annex_product_unknown", field: "product_id" }
  }
  return second ? { code: "annex_product_several", field: "product_id" } : found
}

/** A row that names a product, by field. */
export interface FilledRow {
  n: number
  cells: Cells
}

/**
 * Rows of an annex that name a product, below headings that are found whatever their marks and case.
 * @throws InputError `annex_headings`, `annex_too_long` with `most`
 */
export function filledRows(rows: SheetRow[]): FilledRow[] {
  const upper = rows.slice(0, HEADING_AMONG)
  const place = upper.findIndex(({ cells }) => {
    const known = cells.map((cell) => FIELD_OF.get(foldText(cell)))
    return known.includes("title") && known.includes("stars")
  })
  if (place === -1) {
    throw new InputError({
      code: "annex_headings",
      field: "file",
      message: "No row with product and stars as headings",
    })
  }
  const columns = rows[place]?.cells.map((cell) => FIELD_OF.get(foldText(cell))) ?? []
  const below = rows.slice(place + 1).map((row) => ({ n: row.n, cells: cellsOf(row, columns) }))
  const filled = below.filter(({ cells }) => cells.title)
  if (filled.length > MOST_ANNEX_ROWS) {
    const details = { most: String(MOST_ANNEX_ROWS) }
    throw new InputError({ code: "annex_too_long", field: "file", message: "Too many rows", details })
  }
  return filled
}

/** Titles that an annex names, folded, each once. */
export function titlesOf(rows: readonly FilledRow[]): string[] {
  return [...new Set(rows.map(({ cells }) => foldText(cells.title ?? "")))]
}

type AnnexReading = Reading & { decision: WrittenDecision; goods: GoodsByTitle; defaults: AnnexDefaults }

/** Tells of each row what it would be entered as, or what is wrong with it. The same goods twice are one mistake of the second. */
export function readAnnex(rows: readonly FilledRow[], { goods, defaults, ...reading }: AnnexReading): AnnexRow[] {
  const seen = new Set<string>()
  return rows.map(({ n, cells }) => {
    const found = goodsOf(cells, goods)
    const product = "id" in found ? found : null
    const form = formOf(cells, defaults)
    const isTwice = product !== null && seen.has(product.id)
    seen.add(product?.id ?? "")
    const wrong = [...(isTwice ? [{ code: "certificate_twice", field: "product_id" }] : []), ...errorsOf(form, reading)]
    return {
      n,
      title: cells.title ?? "",
      holder: cells.holder_name ?? "",
      product,
      form: wrong.length > 0 ? null : { ...form, ...(product && { product_id: product.id }) },
      errors: [...("code" in found ? [found] : []), ...wrong],
    }
  })
}
