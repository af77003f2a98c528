import type { MedusaResponse } from "@medusajs/framework/http"
import { refusePaperWorkflow } from "../../../../../workflows/check-paper"
import type { StaffRequest } from "../../../../access/guard-admin"
import { bodyOf } from "../../../../context"
import { findPaper } from "../../find-paper"

/**
 * The officer does not believe the paper: `{ reason }`, ten to 500 characters, which household and helper read; 204.
 * Errors: `paper_not_found`, `reason_required` and those of the workflow.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { id } = await findPaper(req)
  await refusePaperWorkflow(req.scope).run({
    input: { request_id: id, user_id: req.staff_scope.user_id, reason: bodyOf(req).reason },
  })
  res.sendStatus(204)
}
