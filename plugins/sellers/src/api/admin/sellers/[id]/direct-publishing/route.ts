import type { MedusaResponse } from "@medusajs/framework/http"
import { readDirectPublishing } from "../../../../../queries/direct-publishing"
import { grantDirectPublishingWorkflow } from "../../../../../workflows/direct-publishing"
import type { StaffRequest } from "../../../../access/guard-admin"
import { showToStaff } from "../../staff-view"

/** Whether the stall publishes directly or may: `{ direct_publishing }`, see `queries/direct-publishing.ts`. 404 `seller_not_found`. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { id } = await showToStaff(req)
  res.json({ direct_publishing: await readDirectPublishing(req.scope, id) })
}

/** Lets the stall publish without asking each time; answered as by GET. 404 `seller_not_found`, 409 `stall_not_proven`. */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { id } = await showToStaff(req)
  await grantDirectPublishingWorkflow(req.scope).run({ input: { seller_id: id, by_id: req.staff_scope.user_id } })
  res.json({ direct_publishing: await readDirectPublishing(req.scope, id) })
}
