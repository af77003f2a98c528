import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { readStaffLots } from "../../../queries/staff-lots"
import { LOT_SHELVES } from "../../../queries/staff-lots-sql"
import { type StaffRequest, staffReach } from "../../staff-request"

const Page = z.object({
  shelf: z.enum(LOT_SHELVES).nullable().default(null),
  q: z.string().trim().max(80).default(""),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

/**
 * Lots within the officer's place, what does not hold first, then the newest: `{ lots, gone, count, limit, offset }`. `q` is part of
 * lot number, product or stall, or a whole code. Errors: 403 `sums_only`.
 */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { q, ...wish } = Page.parse(req.query)
  const { commune_code } = staffReach(req)
  const found = await readStaffLots(req.scope, { commune_code, ...wish, q: q || null })
  res.json({ ...found, limit: wish.limit, offset: wish.offset })
}
