import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../../access/guard-admin"
import { moveSeller } from "../../move-seller"

/** Lets a suspended stall sell again. `reason` of at least 10 characters. */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await moveSeller(req, res, "restore")
}
