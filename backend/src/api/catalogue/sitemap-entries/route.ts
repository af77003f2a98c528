import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPage } from "../../../queries/page"
import { readSitemapEntries } from "../../../queries/pages"
import { readPageKind } from "../../shared/page-kind"
import { sendJson } from "../../shared/request"

/** GET /catalogue/sitemap-entries?kind=&limit=1..10000(10000)&offset=0..1000000 → { entries: [{ handle, updated_at }], count }. Errors: field_wrong, page_out_of_range. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = readPage(req.query, { most: 10_000, usual: 10_000, furthest: 1_000_000 })
  sendJson(res, await readSitemapEntries(req.scope, readPageKind(req.query), page))
}
