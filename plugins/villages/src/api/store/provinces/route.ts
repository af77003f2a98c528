import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listProvinces } from "../../../queries/list-provinces"

/** GET /store/provinces: the 34 provinces, by official code. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ provinces: await listProvinces(req.scope) })
}
