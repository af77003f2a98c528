import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../../access/guard-admin"
import { moveSeller } from "../../move-seller"

/**
 * Lets a waiting stall sell. `reason` (≥ 10 characters) where the checklist has gaps; a wrong account holder blocks
 * (400 `checklist_wrong`).
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await moveSeller(req, res, "approve")
}
