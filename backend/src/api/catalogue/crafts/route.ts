import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readCrafts } from "../../../queries/crafts"
import { readLocale } from "../../../queries/locale"
import { sendJson } from "../../shared/request"

/** GET /catalogue/crafts?locale= → { crafts }, all of them. Errors: field_wrong. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  sendJson(res, await readCrafts(req.scope, readLocale(req)))
}
