import type { MedusaResponse } from "@medusajs/framework/http"
import { openStallWorkflow } from "../../../workflows"
import { bodyOf } from "../../context"
import type { SellerRequest } from "../../seller-request"
import { showStall } from "../../show-stall"

/**
 * Opens a stall of one's own: the form of `workflows/rules/read-opening.ts` with `idempotency_key`. 201 `{ stall }`,
 * 200 when the same key opened it before. The person's draft goes.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.seller_member
  const { result } = await openStallWorkflow(req.scope).run({
    input: { owner_id: id, opened_by_id: id, answers: bodyOf(req) },
  })
  res.status(result.is_new ? 201 : 200).json({ stall: (await showStall(req.scope, result.id, true)).stall })
}
