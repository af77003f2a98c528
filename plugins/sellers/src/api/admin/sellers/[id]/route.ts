import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../access/guard-admin"
import { showToStaff } from "../staff-view"

/** `{ seller }`: as `GET /seller/stall`, with `owners: [{ id, name, phone }]`. 404 also outside the officer's scope. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  res.json({ seller: await showToStaff(req) })
}
