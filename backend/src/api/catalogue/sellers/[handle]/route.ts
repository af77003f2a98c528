import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readLocale } from "../../../../queries/locale"
import { readSeller } from "../../../../queries/sellers"
import { notFound, readHandle, sendJson } from "../../../shared/request"

/** GET /catalogue/sellers/:handle?locale= → { seller }. Errors: seller_not_found (404), field_wrong. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = await readSeller(req.scope, readHandle(req.params.handle), readLocale(req))
  if (body === null) {
    throw notFound("seller")
  }
  sendJson(res, body)
}
