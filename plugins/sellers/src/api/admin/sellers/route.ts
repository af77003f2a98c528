import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { StaffRequest } from "../../access/guard-admin"
import { householdFilter } from "../../access/scope-filter"

const Page = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  status: z.enum(["pending", "approved", "suspended", "closed"]).optional(),
  q: z.string().max(80).optional(),
})

/**
 * The stalls, newest first: `{ sellers: [{ id, handle, name, status, opened_at, created_at, is_demo,
 * village: { handle, name } | null }], count, offset, limit }`. Filters: `status`, `q` (part of the name). Staff of a commune see its stalls.
 * @throws InputError `sums_only` (403) for staff of a province
 */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, status, q } = Page.parse(req.query)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data: sellers, metadata } = await query.graph({
    entity: "seller",
    fields: ["id", "handle", "name", "status", "opened_at", "created_at", "is_demo", "village.handle", "village.name"],
    filters: { ...householdFilter(req.staff_scope), ...(status && { status }), ...(q && { q }) },
    pagination: { take: limit, skip: offset, order: { created_at: "DESC", id: "DESC" } },
  })
  res.json({ sellers, count: metadata?.count ?? 0, offset, limit })
}
