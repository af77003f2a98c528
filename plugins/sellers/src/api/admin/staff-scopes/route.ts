import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { listStaffScopes } from "../../../queries/staff-scope"
import { setStaffScopeWorkflow } from "../../../workflows/set-staff-scope"
import type { StaffRequest } from "../../access/guard-admin"

const Wish = z.object({
  email: z.string().max(254),
  level: z.string().max(20),
  code: z.string().max(10).nullish(),
  duties: z.array(z.string().max(20)).max(10),
})

/**
 * Who may see what: `{ staff_scopes: [{ id, user_id, email, name, level, commune_code, province_code, place, duties }],
 * without_scope: [{ email, name }] }`. Whole site with duty `settings`.
 */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  res.json(await listStaffScopes(req.scope))
}

/** Gives a scope: `{ email, level, code?, duties }`; answers `{ staff_scope }`. Errors: those of the workflow. */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const wish = Wish.parse(req.body)
  const { result } = await setStaffScopeWorkflow(req.scope).run({
    input: { ...wish, given_by: req.staff_scope.user_id },
  })
  res.json({ staff_scope: result })
}
