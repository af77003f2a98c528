import type { MedusaResponse } from "@medusajs/framework/http"
import { listConsentPapers } from "../../../queries/consent-papers"
import type { StaffRequest } from "../../access/guard-admin"
import { householdFilter } from "../../access/scope-filter"
import { readId } from "../../read-page"

/**
 * Signed papers, those that wait for an officer first: `{ consent_papers: [{ id, state, seller, opening, phone,
 * is_phone_known, helper, team, capabilities, expires_at, sent_at, seen_at, answered_at, reason }] }`; `?state=`.
 */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { commune_code = null } = householdFilter(req.staff_scope)
  const state = readId(req.query, "state")
  res.json({ consent_papers: await listConsentPapers(req.scope, { commune_code, state }) })
}
