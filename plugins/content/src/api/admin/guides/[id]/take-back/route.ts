import type { MedusaResponse } from "@medusajs/framework/http"
import { takeBackGuideWorkflow } from "../../../../../workflows/take-back-guide"
import { bodyOf, idOf, type StaffRequest } from "../../../../staff-request"

/**
 * POST /admin/guides/:id/take-back `{ version, base_version }` → `{ version: { number } }`: the words of an earlier
 * version as a new one. Errors: `guide_not_found`, `version_not_found`, `guide_changed` (409).
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { version, base_version } = bodyOf(req)
  const { result } = await takeBackGuideWorkflow(req.scope).run({
    input: { id: idOf(req), version, base_version, by_id: req.staff_scope.user_id },
  })
  res.json({ version: result })
}
