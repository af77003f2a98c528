import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { countOwnGoods, readOwnGoods } from "../../../queries/own-goods"
import { stallOf } from "../../context"
import type { SellerRequest } from "../../seller-request"

const Page = z.object({
  limit: z.coerce.number().int().min(0).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

/**
 * The stall's goods and drafts, newest first: `{ products, count, limit, offset }`, see `queries/own-goods.ts`. Prices in
 * đồng. `limit=0` asks for the count alone.
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const page = Page.parse(req.query)
  const { seller_id } = stallOf(req)
  const [count, products] = await Promise.all([
    countOwnGoods(req.scope, seller_id),
    page.limit === 0 ? [] : readOwnGoods(req.scope, { seller_id, ...page }),
  ])
  res.json({ products, count, ...page })
}
