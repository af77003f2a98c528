import type { MedusaResponse } from "@medusajs/framework/http"
import { confirmPaperWorkflow } from "../../../../../workflows/check-paper"
import type { StaffRequest } from "../../../../access/guard-admin"
import { findPaper } from "../../find-paper"

/**
 * The officer looked at the paper and believes it: 200 `{ grant, seller_id }`. Errors: `paper_not_found`,
 * `paper_unseen` and those of the workflow.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { id } = await findPaper(req)
  const { result } = await confirmPaperWorkflow(req.scope).run({
    input: { request_id: id, user_id: req.staff_scope.user_id },
  })
  res.json(result)
}
