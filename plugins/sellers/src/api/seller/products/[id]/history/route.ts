import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { readGoodsHistory } from "../../../../../queries/goods-changes"
import { idOf, stallOf } from "../../../../context"
import type { SellerRequest } from "../../../../seller-request"

const Page = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

/** Who did what to one piece, newest first, officers' verdicts too: `{ entries, limit, offset }`, see `queries/goods-changes.ts`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const page = Page.parse(req.query)
  const { seller_id } = stallOf(req)
  res.json({ entries: await readGoodsHistory(req.scope, { seller_id, product_id: idOf(req), ...page }), ...page })
}
