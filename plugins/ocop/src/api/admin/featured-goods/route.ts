import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { readFeaturedGoods } from "../../../queries/featured"
import { type StaffRequest, staffReach } from "../../staff-request"

const Query = z.object({
  q: z.string().trim().max(80).default(""),
  commune_code: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
})

/** Goods to choose from, the newest twenty that fit `q`: `{ goods }`; of one commune where `commune_code` says so. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { q, commune_code } = Query.parse(req.query)
  const reach = staffReach(req)
  const place = reach.commune_code ?? commune_code ?? null
  res.json({ goods: await readFeaturedGoods(req.scope, { commune_code: place, q: q || null }) })
}
