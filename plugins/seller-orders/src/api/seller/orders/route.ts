import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { GROUPS, type Group, readSellerOrders } from "../../../queries/seller-orders"
import { type SellerRequest, sellerIdOf } from "../../seller-request"

const Page = z.object({
  group: z.enum(Object.keys(GROUPS) as [Group, ...Group[]]).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

/**
 * The stall's shares of orders, newest first: `{ orders, counts, to_send_again, limit, offset }`; `group` is new, doing, sent or
 * over.
 * Rows see `queries/seller-orders.ts`.
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { group = null, ...page } = Page.parse(req.query)
  const found = await readSellerOrders(req.scope, { seller_id: sellerIdOf(req), group, ...page })
  res.json({ ...found, ...page })
}
