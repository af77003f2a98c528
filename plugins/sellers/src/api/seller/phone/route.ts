import type { MedusaResponse } from "@medusajs/framework/http"
import { changePhoneWorkflow } from "../../../workflows"
import { refuseBeyondStall } from "../../only-stall"
import type { SellerRequest } from "../../seller-request"

/**
 * Changes one's number to the one the code was sent to: `{ phone }` in E.164. The old number is told.
 * @throws InputError `phone_invalid`, `phone_taken` (409), `code_malformed`, `code_wrong`, `code_expired`, `code_tries_used`,
 * `own_sign_in_required`
 */
export async function POST(
  req: SellerRequest<{ phone?: unknown; code?: unknown }>,
  res: MedusaResponse,
): Promise<void> {
  refuseBeyondStall(req)
  const { phone, code } = req.body ?? {}
  const { result } = await changePhoneWorkflow(req.scope).run({
    input: { member_id: req.auth_context.actor_id, phone, code },
  })
  res.json(result)
}
