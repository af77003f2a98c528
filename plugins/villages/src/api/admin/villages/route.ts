import type { StaffScope } from "@cho-lang/kit/access"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listVillages } from "../../../queries/list-villages"

interface ScopedRequest extends AuthenticatedMedusaRequest {
  /** Set by the guard of /admin. */
  staff_scope: StaffScope
}

/**
 * GET /admin/villages: every village of the officer's commune, province or the whole site, with its commune of today,
 * crafts and recognitions.
 */
export async function GET(req: ScopedRequest, res: MedusaResponse): Promise<void> {
  const { commune_code, province_code } = req.staff_scope
  res.json({ villages: await listVillages(req.scope, { commune_code, province_code }) })
}
