import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../../access/guard-admin"
import { moveSeller } from "../../move-seller"

/** Takes a selling stall out of storefront, search and carts; orders under way go on. `reason` of at least 10 characters. */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await moveSeller(req, res, "suspend")
}
