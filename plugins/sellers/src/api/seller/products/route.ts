import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { readOwnGoods } from "../../../queries/own-goods"
import { stallOf } from "../../context"
import type { SellerRequest } from "../../seller-request"

const Page = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

/** The stall's goods and drafts, newest first: `{ products, limit, offset }`, see `queries/own-goods.ts`. Prices in đồng. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const page = Page.parse(req.query)
  const { seller_id } = stallOf(req)
  res.json({ products: await readOwnGoods(req.scope, { seller_id, ...page }), ...page })
}
