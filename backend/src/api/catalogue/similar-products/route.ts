import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readLocale } from "../../../queries/locale"
import { readSimilarProducts } from "../../../queries/similar-products"
import { readNames, sendJson } from "../../shared/request"

/**
 * GET /catalogue/similar-products?handles=a,b&locale=vi-VN|en-US →
 * { similar_products: { handle, product_cards (up to four) }[] }, for goods that somebody wanted and that are gone.
 * A handle that nobody ever sold is left out. Errors: field_wrong.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  sendJson(res, await readSimilarProducts(req.scope, readNames(req.query, "handles") ?? [], readLocale(req)))
}
