import type { MedusaResponse } from "@medusajs/framework/http"
import { publishGuideWorkflow } from "../../../../../workflows/publish-guide"
import { bodyOf, idOf, type StaffRequest } from "../../../../staff-request"

/** POST /admin/guides/:id/publish `{ version }` → 204: everybody reads this version. Errors: `guide_not_found`, `version_not_found`. */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { version } = bodyOf(req)
  await publishGuideWorkflow(req.scope).run({
    input: { id: idOf(req), version, by_id: req.staff_scope.user_id },
  })
  res.status(204).end()
}
