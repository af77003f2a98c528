import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listVillages } from "../../../queries/list-villages"

/** GET /admin/villages: every village with its commune of today, crafts and recognitions. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ villages: await listVillages(req.scope) })
}
