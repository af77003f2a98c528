import type { MedusaResponse } from "@medusajs/framework/http"
import { orderGuidesWorkflow } from "../../../workflows/order-guides"
import { bodyOf, type StaffRequest } from "../../staff-request"

/** POST /admin/guide-order `{ ids }` → 204: guides stand in this order on screens. Errors: `guide_order_wrong` (409). */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await orderGuidesWorkflow(req.scope).run({ input: { ids: bodyOf(req).ids } })
  res.status(204).end()
}
