import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readLocale } from "../../../../queries/locale"
import { readProductDetail } from "../../../../queries/product-details"
import { notFound, readHandle, sendJson } from "../../../shared/request"

/** GET /catalogue/product-details/:handle?locale= → { product_detail }. Errors: product_not_found (404), field_wrong. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = await readProductDetail(req.scope, readHandle(req.params.handle), readLocale(req))
  if (body === null) {
    throw notFound("product")
  }
  sendJson(res, body)
}
