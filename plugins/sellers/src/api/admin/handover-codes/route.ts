import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaResponse } from "@medusajs/framework/http"
import { makeHandoverCodeWorkflow } from "../../../workflows"
import type { StaffRequest } from "../../access/guard-admin"

/**
 * The same by staff of the stall's commune or of the whole site (duty `verify`): 200 `{ handover_code, path, expires_at }`.
 * @throws InputError `seller_not_found` (404), also beyond one's scope; `owner_missing` (409), `owner_ambiguous`
 * (409, `owners`), `owner_not_found`
 */
export async function POST(
  req: StaffRequest<{ seller_id?: unknown; member_id?: unknown }>,
  res: MedusaResponse,
): Promise<void> {
  const { level, commune_code } = req.staff_scope
  if (level === "province") {
    throw new InputError({ code: "seller_not_found", field: "seller_id", type: "not_found", message: "No such stall" })
  }
  const { result } = await makeHandoverCodeWorkflow(req.scope).run({
    input: {
      maker: { kind: "user", id: req.auth_context.actor_id },
      seller_id: req.body?.seller_id,
      member_id: req.body?.member_id,
      commune_code: level === "commune" ? commune_code : null,
    },
  })
  res.json(result)
}
