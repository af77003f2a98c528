import type { MedusaResponse } from "@medusajs/framework/http"
import { readDirectPublishing } from "../../../../../../queries/direct-publishing"
import { endDirectPublishingWorkflow } from "../../../../../../workflows/direct-publishing"
import type { StaffRequest } from "../../../../../access/guard-admin"
import { bodyOf } from "../../../../../context"
import { showToStaff } from "../../../staff-view"

/** Takes the mark back with a `reason` (≥ 10 characters) that the household reads. 404 `direct_publishing_not_found`. */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { id } = await showToStaff(req)
  const input = { seller_id: id, reason: bodyOf(req).reason, by_id: req.staff_scope.user_id }
  await endDirectPublishingWorkflow(req.scope).run({ input })
  res.json({ direct_publishing: await readDirectPublishing(req.scope, id) })
}
