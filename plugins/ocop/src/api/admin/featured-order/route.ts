import type { MedusaResponse } from "@medusajs/framework/http"
import { orderFeaturedWorkflow } from "../../../workflows/order-featured"
import { bodyOf } from "../../requests"
import { officer, type StaffRequest, staffReach } from "../../staff-request"

/** Orders the collections of a page: `{ commune_code, ids }`. Answers 204. Errors: those of `orderFeaturedStep`. */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await orderFeaturedWorkflow(req.scope).run({ input: { reach: staffReach(req), by: officer(req), body: bodyOf(req) } })
  res.status(204).end()
}
