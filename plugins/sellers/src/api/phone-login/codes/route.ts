import { clientAddress } from "@cho-lang/kit/client-address"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendSignInCodeWorkflow } from "../../../workflows"

/**
 * Sends a sign-in code to a Vietnamese mobile number, known or not: 202 `{ expires_in_seconds, wait_seconds }`.
 * @throws InputError `phone_invalid`, `codes_too_many` (429, `retry_after_seconds`)
 */
export async function POST(req: MedusaRequest<{ phone?: unknown }>, res: MedusaResponse): Promise<void> {
  const { result } = await sendSignInCodeWorkflow(req.scope).run({
    input: { phone: req.body?.phone, client_address: clientAddress(req) },
  })
  res.status(202).json(result)
}
