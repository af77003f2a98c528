import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readCommune } from "../../../../queries/communes"
import { readLocale } from "../../../../queries/locale"
import { notFound, readHandle, sendJson } from "../../../shared/request"

/** GET /catalogue/communes/:handle?locale= → { commune }. Errors: commune_not_found (404), field_wrong. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = await readCommune(req.scope, readHandle(req.params.handle), readLocale(req))
  if (body === null) {
    throw notFound("commune")
  }
  sendJson(res, body)
}
