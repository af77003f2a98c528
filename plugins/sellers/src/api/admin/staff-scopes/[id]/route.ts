import type { MedusaResponse } from "@medusajs/framework/http"
import { endStaffScopeWorkflow } from "../../../../workflows/end-staff-scope"
import type { StaffRequest } from "../../../access/guard-admin"

/** Takes a scope away; 204. Errors: `scope_not_found`, `own_scope`. */
export async function DELETE(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await endStaffScopeWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", ended_by: req.staff_scope.user_id },
  })
  res.sendStatus(204)
}
