import type { MedusaResponse } from "@medusajs/framework/http"
import { listAuditEntries } from "../../../queries/audit-entries"
import type { StaffRequest } from "../../access/guard-admin"
import { householdFilter } from "../../access/scope-filter"
import { readId } from "../../read-page"

/**
 * Who did what: `{ audit_entries: [{ id, at, actor, seller, grant_id, action, entity, entity_id, before, after,
 * is_undone }], next }`, newest first; `?seller_id=&actor_id=&before=<next>`. Staff of a commune: for its stalls.
 */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { commune_code = null } = householdFilter(req.staff_scope)
  const found = await listAuditEntries(req.scope, {
    seller_id: readId(req.query, "seller_id"),
    actor_id: readId(req.query, "actor_id"),
    before: readId(req.query, "before"),
    commune_code,
  })
  res.json(found)
}
