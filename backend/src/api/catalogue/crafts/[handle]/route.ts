import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readCraft } from "../../../../queries/crafts"
import { readLocale } from "../../../../queries/locale"
import { notFound, readHandle, sendJson } from "../../../shared/request"

/** GET /catalogue/crafts/:handle?locale= → { craft }. Errors: craft_not_found (404), field_wrong. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = await readCraft(req.scope, readHandle(req.params.handle), readLocale(req))
  if (body === null) {
    throw notFound("craft")
  }
  sendJson(res, body)
}
