import type { MedusaResponse } from "@medusajs/framework/http"
import { changeSellerStateWorkflow } from "../../../../workflows"
import { bodyOf, stallOf } from "../../../context"
import type { SellerRequest } from "../../../seller-request"

/** The owner closes the stall for good; `reason` (≤ 500) may be empty. Answers `{ stall: { id, status } }`. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { result } = await changeSellerStateWorkflow(req.scope).run({
    input: {
      seller_id: stallOf(req).seller_id,
      move: "close",
      reason: bodyOf(req).reason as string | undefined,
      actor: { kind: "seller_member", id: req.seller_member.id },
    },
  })
  res.json({ stall: { id: result.id, status: result.status } })
}
