import type { MedusaResponse } from "@medusajs/framework/http"
import { changeStallWorkflow } from "../../../workflows"
import { bodyOf, stallOf } from "../../context"
import type { SellerRequest } from "../../seller-request"
import { showStall } from "../../show-stall"

/** `{ stall }` of the stall in context, see `api/own-stall-view.ts`: the owner sees all digits of the account, on a phone of their own. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id, via } = stallOf(req)
  const seesAll = via === "owner" && req.seller_member.handed?.by !== "helper"
  res.json({ stall: (await showStall(req.scope, seller_id, seesAll)).stall })
}

/**
 * Changes what the stall says about itself: `name`, `summary` (≤ 200), `story` (≤ 4,000), `street_address` (≤ 160),
 * `since_year`, `crafts` (handles); what is left out stays. Answers `{ stall }`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id, via } = stallOf(req)
  await changeStallWorkflow(req.scope).run({ input: { seller_id, form: bodyOf(req) } })
  res.json({ stall: (await showStall(req.scope, seller_id, via === "owner")).stall })
}
