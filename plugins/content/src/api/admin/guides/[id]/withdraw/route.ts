import type { MedusaResponse } from "@medusajs/framework/http"
import { withdrawGuideWorkflow } from "../../../../../workflows/withdraw-guide"
import { idOf, type StaffRequest } from "../../../../staff-request"

/** POST /admin/guides/:id/withdraw → 204: nobody but staff reads it any more. Errors: `guide_not_found`. */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await withdrawGuideWorkflow(req.scope).run({ input: { id: idOf(req), by_id: req.staff_scope.user_id } })
  res.status(204).end()
}
