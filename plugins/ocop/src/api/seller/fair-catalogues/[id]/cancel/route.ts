import type { MedusaResponse } from "@medusajs/framework/http"
import { cancelFairWorkflow } from "../../../../../workflows/open-fair"
import { idOf } from "../../../../requests"
import { fairsAtDesk, type SellerRequest } from "../../../../seller-request"
import { fairFor } from "../../../../show-fair"

/** Stops the making of it: `{ fair_catalogue }`. Errors: `fair_not_found` (404), `fair_over` (409). */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const own = fairsAtDesk(req, idOf(req))
  await cancelFairWorkflow(req.scope).run({ input: own })
  res.json({ fair_catalogue: await fairFor(req, own) })
}
