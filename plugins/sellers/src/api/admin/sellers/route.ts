import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { listStaffSellers } from "../../../queries/staff-sellers"
import type { StaffRequest } from "../../access/guard-admin"
import { householdFilter } from "../../access/scope-filter"

const Page = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  status: z.enum(["pending", "approved", "suspended", "closed"]).optional(),
  identity: z.enum(["unverified"]).optional(),
  q: z.string().max(80).optional(),
})

/**
 * The stalls, newest first: `{ sellers: [{ id, handle, name, status, opened_at, created_at, is_demo,
 * village: { handle, name } | null }], count, offset, limit }`. Filters: `status`, `identity=unverified` (papers given,
 * nobody checked them), `q` (part of the name). Staff of a commune see its stalls.
 * @throws InputError `sums_only` (403) for staff of a province
 */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, status = null, identity, q = null } = Page.parse(req.query)
  const { commune_code = null } = householdFilter(req.staff_scope)
  const filter = { commune_code, status, is_unverified: identity === "unverified", q, limit, offset }
  res.json({ ...(await listStaffSellers(req.scope, filter)), offset, limit })
}
