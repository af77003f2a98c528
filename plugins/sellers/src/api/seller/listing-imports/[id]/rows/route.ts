import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { readListingImportRows, readListingImports } from "../../../../../queries/listing-imports"
import { importNotFound } from "../../../../../workflows/steps/open-listing-import"
import { idOf, stallOf } from "../../../../context"
import type { SellerRequest } from "../../../../seller-request"

const Page = z.object({
  only: z.enum(["bad"]).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
})

/**
 * What each row would do or did: `{ rows, limit, offset }`, see `queries/listing-imports.ts`. `only=bad`: those that come to
 * nothing. 404 `import_not_found`.
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { only, ...page } = Page.parse(req.query)
  const of = { seller_id: stallOf(req).seller_id, id: idOf(req) }
  const [found] = of.id ? await readListingImports(req.scope, of) : []
  if (!found) {
    throw importNotFound()
  }
  res.json({ rows: await readListingImportRows(req.scope, { ...of, only_bad: only === "bad", ...page }), ...page })
}
