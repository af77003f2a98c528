import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readLocale } from "../../../queries/locale"
import { readPage } from "../../../queries/page"
import { readSellers } from "../../../queries/sellers"
import { readName, sendJson } from "../../shared/request"

/** GET /catalogue/sellers?village=&limit=1..100(24)&offset=&locale= → { sellers, count, offset, limit }. Errors: field_wrong, page_out_of_range. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = await readSellers(req.scope, {
    village: readName(req.query, "village"),
    ...readPage(req.query, { most: 100, usual: 24 }),
    locale: readLocale(req),
  })
  sendJson(res, body)
}
