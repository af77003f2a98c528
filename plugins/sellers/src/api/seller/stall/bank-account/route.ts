import type { MedusaResponse } from "@medusajs/framework/http"
import { changeBankAccountWorkflow } from "../../../../workflows"
import { bodyOf, stallOf } from "../../../context"
import type { SellerRequest } from "../../../seller-request"
import { showStall } from "../../../show-stall"

/**
 * Changes where the stall's money goes: `bank_bin`, `account_number`, `holder_name`, or `vietqr` (the text of the
 * maker's own code) with `holder_name`. Everyone of the stall is told. Answers `{ bank_account }`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = stallOf(req)
  await changeBankAccountWorkflow(req.scope).run({
    input: { seller_id, member_id: req.seller_member.id, form: bodyOf(req) },
  })
  res.json({ bank_account: (await showStall(req.scope, seller_id, true)).stall.bank_account })
}
