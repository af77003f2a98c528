import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { signInByCodeWorkflow } from "../../../workflows"

/**
 * Signs in with a code: 200 `{ token, device_token, is_new }`. The token is core's and lives for a day; the device
 * token six months, renewed by use.
 * @throws InputError `phone_invalid`, `code_malformed`, `code_wrong`, `code_expired`, `code_tries_used` (429)
 */
export async function POST(
  req: MedusaRequest<{ phone?: unknown; code?: unknown; device_name?: unknown }>,
  res: MedusaResponse,
): Promise<void> {
  const { phone, code, device_name } = req.body ?? {}
  const { result } = await signInByCodeWorkflow(req.scope).run({ input: { phone, code, device_name } })
  res.json(result)
}
