import type { MedusaResponse } from "@medusajs/framework/http"
import { readPlace } from "../../../../queries/staff-scope"
import type { StaffRequest } from "../../../access/guard-admin"

/** What the one who asks may see: `{ staff_scope: { level, place, duties } }`; `place` by name, null for the whole site. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { level, duties } = req.staff_scope
  res.json({ staff_scope: { level, place: await readPlace(req.scope, req.staff_scope), duties } })
}
