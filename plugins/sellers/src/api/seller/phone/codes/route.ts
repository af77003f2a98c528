import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendNewPhoneCodeWorkflow } from "../../../../workflows"
import { clientAddress } from "../../../client-address"

/**
 * Sends a code to the number one wants to change to: 202 `{ expires_in_seconds, wait_seconds }`.
 * @throws InputError `phone_invalid`, `codes_too_many` (429, `retry_after_seconds`)
 */
export async function POST(req: AuthenticatedMedusaRequest<{ phone?: unknown }>, res: MedusaResponse): Promise<void> {
  const { result } = await sendNewPhoneCodeWorkflow(req.scope).run({
    input: { member_id: req.auth_context.actor_id, phone: req.body?.phone, client_address: clientAddress(req) },
  })
  res.status(202).json(result)
}
