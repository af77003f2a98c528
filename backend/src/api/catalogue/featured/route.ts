import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readFeatured } from "../../../queries/featured"
import { readLocale } from "../../../queries/locale"
import { readName, sendJson } from "../../shared/request"

/**
 * GET /catalogue/featured?commune={five digits}&locale= → { featured_collections }: what is on now in the commune, or in the
 * whole site without one. Errors: field_wrong.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const commune = readName(req.query, "commune") ?? null
  if (commune !== null && !/^\d{5}$/.test(commune)) {
    throw new InputError({ code: "field_wrong", field: "commune", message: "commune must be a code of five digits" })
  }
  sendJson(res, await readFeatured(req.scope, commune, readLocale(req)))
}
