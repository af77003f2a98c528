import type { MedusaResponse } from "@medusajs/framework/http"
import { revokeGrantWorkflow } from "../../../../workflows/revoke-grant"
import { readReason } from "../../../../workflows/rules/seller-states"
import type { StaffRequest } from "../../../access/guard-admin"
import { householdFilter } from "../../../access/scope-filter"
import { bodyOf } from "../../../context"
import { pathId } from "../../../read-page"

/**
 * An officer ends a grant: `{ reason }`, ten to 500 characters, which household and helper read; 204, also when it was
 * over. Errors: `reason_required`, `grant_not_found` (also for one of another commune).
 */
export async function DELETE(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { commune_code = null } = householdFilter(req.staff_scope)
  const reason = readReason(bodyOf(req).reason, true) ?? ""
  await revokeGrantWorkflow(req.scope).run({
    input: {
      grant_id: pathId(req.params.id),
      by: { kind: "staff", id: req.staff_scope.user_id, commune_code, reason },
    },
  })
  res.sendStatus(204)
}
