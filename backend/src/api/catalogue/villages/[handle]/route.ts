import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readLocale } from "../../../../queries/locale"
import { readVillage } from "../../../../queries/villages"
import { notFound, readHandle, sendJson } from "../../../shared/request"

/** GET /catalogue/villages/:handle?locale= → { village }. Errors: village_not_found (404), field_wrong. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = await readVillage(req.scope, readHandle(req.params.handle), readLocale(req))
  if (body === null) {
    throw notFound("village")
  }
  sendJson(res, body)
}
