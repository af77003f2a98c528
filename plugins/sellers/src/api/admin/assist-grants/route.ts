import type { MedusaResponse } from "@medusajs/framework/http"
import { listPaperGrants } from "../../../queries/paper-grants"
import type { StaffRequest } from "../../access/guard-admin"
import { householdFilter } from "../../access/scope-filter"

/**
 * Grants that rest on a signed paper, those nobody looked at first: `{ assist_grants: [{ id, seller, helper, team,
 * capabilities, consented_at, expires_at, seen_at, is_revoked }] }`.
 */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { commune_code = null } = householdFilter(req.staff_scope)
  res.json({ assist_grants: await listPaperGrants(req.scope, commune_code) })
}
