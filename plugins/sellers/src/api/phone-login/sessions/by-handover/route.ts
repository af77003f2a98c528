import { clientAddress } from "@cho-lang/kit/client-address"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { signInByHandoverWorkflow } from "../../../../workflows"

/**
 * Signs in with a code that a helper or staff handed over: 200 `{ token, device_token }`.
 * @throws InputError `handover_code_wrong` (used, old, unknown: one answer), `handover_tries_used` (429)
 */
export async function POST(
  req: MedusaRequest<{ handover_code?: unknown; device_name?: unknown }>,
  res: MedusaResponse,
): Promise<void> {
  const { handover_code, device_name } = req.body ?? {}
  const { result } = await signInByHandoverWorkflow(req.scope).run({
    input: { handover_code, device_name, client_address: clientAddress(req) },
  })
  res.json(result)
}
