import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readLocale } from "../../../queries/locale"
import { readPage } from "../../../queries/page"
import { MOST_CARDS, type ProductCardQuery, readProductCards } from "../../../queries/product-cards"
import { readName, readNames, sendJson } from "../../shared/request"

/**
 * GET /catalogue/product-cards?craft=&village=&seller=&commune=&ids=a,b&handles=a,b&exclude=&sort=new|price|-price
 * &limit=1..60(24)&offset=0..10000&locale=vi-VN|en-US → { product_cards, count, offset, limit }.
 * Errors: field_wrong, page_out_of_range.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { query } = req
  const body = await readProductCards(req.scope, {
    filters: {
      craft: readName(query, "craft"),
      village: readName(query, "village"),
      seller: readName(query, "seller"),
      commune: readName(query, "commune"),
      ids: readNames(query, "ids"),
      handles: readNames(query, "handles"),
      exclude: readName(query, "exclude"),
    },
    sort: readSort(query.sort),
    ...readPage(query, { most: MOST_CARDS, usual: 24 }),
    locale: readLocale(req),
  })
  sendJson(res, body)
}

function readSort(value: unknown): ProductCardQuery["sort"] {
  if (value === undefined) {
    return "new"
  }
  if (value === "new" || value === "price" || value === "-price") {
    return value
  }
  throw new InputError({ code: "field_wrong", field: "sort", message: "sort may be new, price or -price" })
}
