import type { MedusaResponse } from "@medusajs/framework/http"
import { readStaffGuides } from "../../../queries/staff-guides"
import { createGuideWorkflow } from "../../../workflows/create-guide"
import { bodyOf, type StaffRequest } from "../../staff-request"

/** GET /admin/guides → `{ guides, may_edit }`: every guide with its counts; `may_edit` says whether this officer may change them. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  res.json({ guides: await readStaffGuides(req.scope), may_edit: req.staff_scope.level === "site" })
}

/**
 * POST /admin/guides `{ slug, content }` → 201 `{ guide: { id } }`: a new guide as a draft.
 * Errors: `slug_wrong`, `slug_taken` (409), `file_unknown` and those of `readGuideContent`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { slug, content } = bodyOf(req)
  const { result } = await createGuideWorkflow(req.scope).run({
    input: { slug, content, by_id: req.staff_scope.user_id },
  })
  res.status(201).json({ guide: result })
}
