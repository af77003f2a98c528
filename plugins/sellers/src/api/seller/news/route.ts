import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { readNews } from "../../../queries/news"
import { Moment } from "../../read-moment"
import type { SellerRequest } from "../../seller-request"

const Page = z.object({ before: Moment.optional() })

/**
 * What the person was told, newest first: `{ news: [{ id, key, at, seller: { id, name } | null, facts }], next }`;
 * `?before=<next>` reads on. On a device that was handed over, only what is about its stall.
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { before = null } = Page.parse(req.query)
  const { id, handed } = req.seller_member
  const of_stalls = handed ? [handed.for] : null
  res.json(await readNews(req.scope, { member_id: id, before, of_stalls }))
}
