import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readLocale } from "../../../queries/locale"
import { readVillages } from "../../../queries/villages"
import { sendJson } from "../../shared/request"

/** GET /catalogue/villages?locale= → { villages }, all of them. Errors: field_wrong. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  sendJson(res, await readVillages(req.scope, readLocale(req)))
}
