import { clientAddress } from "@cho-lang/kit/client-address"
import type { MedusaResponse } from "@medusajs/framework/http"
import { sendNewPhoneCodeWorkflow } from "../../../../workflows"
import { refuseBeyondStall } from "../../../only-stall"
import type { SellerRequest } from "../../../seller-request"

/**
 * Sends a code to the number one wants to change to: 202 `{ expires_in_seconds, wait_seconds }`.
 * @throws InputError `phone_invalid`, `codes_too_many` (429, `retry_after_seconds`), `own_sign_in_required`
 */
export async function POST(req: SellerRequest<{ phone?: unknown }>, res: MedusaResponse): Promise<void> {
  refuseBeyondStall(req)
  const { result } = await sendNewPhoneCodeWorkflow(req.scope).run({
    input: { member_id: req.auth_context.actor_id, phone: req.body?.phone, client_address: clientAddress(req) },
  })
  res.status(202).json(result)
}
