import type { MedusaResponse } from "@medusajs/framework/http"
import { readHelped } from "../../../queries/helped"
import type { SellerRequest } from "../../seller-request"

/**
 * The households of a helper and what each needs next: `{ households: [{ seller: { id, handle, name, status },
 * grant: { id, capabilities, expires_at } | null, next: { kind, since } }] }`; null: assigned, not agreed yet.
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  res.json({ households: await readHelped(req.scope, req.seller_member.id) })
}
