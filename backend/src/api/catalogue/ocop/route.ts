import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readLocale } from "../../../queries/locale"
import { readOcopCatalogue } from "../../../queries/ocop-catalogue"
import { isOcopKind, OCOP_SORTS, type OcopFilters, type OcopSort } from "../../../queries/ocop-facets"
import { readPage } from "../../../queries/page"
import { MOST_CARDS } from "../../../queries/product-cards"
import { readName } from "../../shared/request"

type Query = Record<string, unknown>

/** No price here comes near; beyond it a number is a mistake. */
const HIGHEST_PRICE = 10_000_000_000

/**
 * GET /catalogue/ocop?kind={sector, group or set}&stars=3..5&village=&province=&price_from=&price_to=
 * &sort=stars|new|price|-price&limit=1..60(24)&offset=&locale= → `OcopCatalogue`. Prices in đồng, `price_to` is not counted.
 * Errors: field_wrong, page_out_of_range.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { query } = req
  const body = await readOcopCatalogue(req.scope, {
    filters: readFilters(query),
    sort: readSort(query),
    ...readPage(query, { most: MOST_CARDS, usual: 24 }),
    locale: readLocale(req),
  })
  res.json(body)
}

function wrong(field: string, message: string): InputError {
  return new InputError({ code: "field_wrong", field, message })
}

function readFilters(query: Query): OcopFilters {
  const kind = readName(query, "kind")
  if (kind !== undefined && !isOcopKind(kind)) {
    throw wrong("kind", "kind must be a sector, a group or a set")
  }
  const stars = readWhole(query, "stars", { least: 3, most: 5 })
  const village = readName(query, "village")
  const province = readName(query, "province")
  const from = readWhole(query, "price_from", { least: 0, most: HIGHEST_PRICE })
  const to = readWhole(query, "price_to", { least: 0, most: HIGHEST_PRICE })
  return {
    ...(kind !== undefined && { kind }),
    ...(stars !== null && { stars }),
    ...(village !== undefined && { village }),
    ...(province !== undefined && { province }),
    ...((from !== null || to !== null) && { price: { from, to } }),
  }
}

function readWhole(query: Query, field: string, range: { least: number; most: number }): number | null {
  const value = query[field]
  if (value === undefined || value === "") {
    return null
  }
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : Number.NaN
  if (!(number >= range.least && number <= range.most)) {
    throw wrong(field, `${field} must be a whole number from ${range.least} to ${range.most}`)
  }
  return number
}

function readSort({ sort = "stars" }: Query): OcopSort {
  const known = OCOP_SORTS.find((one) => one === sort)
  if (!known) {
    throw wrong("sort", `sort may be ${OCOP_SORTS.join(", ")}`)
  }
  return known
}
