import type { MedusaResponse } from "@medusajs/framework/http"
import { readStaffGuide } from "../../../../queries/staff-guides"
import { saveGuideWorkflow } from "../../../../workflows/save-guide"
import { bodyOf, guideNotFound, idOf, type StaffRequest } from "../../../staff-request"

/** GET /admin/guides/:id → `{ guide, may_edit }`: its newest words, earlier versions and days. Errors: `guide_not_found` (404). */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const guide = await readStaffGuide(req.scope, idOf(req))
  if (!guide) {
    throw guideNotFound()
  }
  res.json({ guide, may_edit: req.staff_scope.level === "site" })
}

/**
 * POST /admin/guides/:id `{ base_version, content }` → `{ version: { number } }`: an edit, kept as a new version.
 * Errors: `guide_not_found`, `guide_changed` (409), `file_unknown` and those of `readGuideContent`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { base_version, content } = bodyOf(req)
  const { result } = await saveGuideWorkflow(req.scope).run({
    input: { id: idOf(req), base_version, content, by_id: req.staff_scope.user_id },
  })
  res.json({ version: result })
}
