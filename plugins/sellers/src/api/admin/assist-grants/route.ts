import type { MedusaResponse } from "@medusajs/framework/http"
import { listLiveGrants } from "../../../queries/live-grants"
import type { StaffRequest } from "../../access/guard-admin"
import { householdFilter } from "../../access/scope-filter"
import { readId } from "../../read-page"

/**
 * Who helps at this moment, newest first: `{ assist_grants: [{ id, seller, helper: { id, name, phone }, team,
 * capabilities, consent: { kind, at }, starts_at, expires_at }] }`; `?seller_id=` for one stall.
 */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { commune_code = null } = householdFilter(req.staff_scope)
  const seller_id = readId(req.query, "seller_id")
  res.json({ assist_grants: await listLiveGrants(req.scope, { commune_code, seller_id }) })
}
