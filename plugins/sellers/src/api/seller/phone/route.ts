import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changePhoneWorkflow } from "../../../workflows"

/**
 * Changes one's number to the one the code was sent to: `{ phone }` in E.164. The old number is told.
 * @throws InputError `phone_invalid`, `phone_taken` (409), `code_malformed`, `code_wrong`, `code_expired`, `code_tries_used`
 */
export async function POST(
  req: AuthenticatedMedusaRequest<{ phone?: unknown; code?: unknown }>,
  res: MedusaResponse,
): Promise<void> {
  const { phone, code } = req.body ?? {}
  const { result } = await changePhoneWorkflow(req.scope).run({
    input: { member_id: req.auth_context.actor_id, phone, code },
  })
  res.json(result)
}
