import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { makeHandoverCodeWorkflow } from "../../../workflows"

/**
 * A helper's way to let the owner of a stall in, face to face; `{ seller_id, member_id? }`, the owner where there are
 * several: 200 `{ handover_code, path, expires_at }`, once, ten minutes.
 * @throws InputError `handover_not_yours` (403), `seller_not_found`, `owner_missing` (409), `owner_ambiguous` (409, `owners`),
 * `owner_not_found`
 */
export async function POST(
  req: AuthenticatedMedusaRequest<{ seller_id?: unknown; member_id?: unknown }>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await makeHandoverCodeWorkflow(req.scope).run({
    input: {
      maker: { kind: "seller_member", id: req.auth_context.actor_id },
      seller_id: req.body?.seller_id,
      member_id: req.body?.member_id,
      commune_code: null,
    },
  })
  res.json(result)
}
