import type { MedusaResponse } from "@medusajs/framework/http"
import { readHelped } from "../../../queries/helped"
import { readHelperPapers } from "../../../queries/helper-papers"
import type { SellerRequest } from "../../seller-request"

/**
 * The households of a helper and what each needs next: `{ households: [{ seller: { id, handle, name, status },
 * grant: { id, consent_request_id, capabilities, expires_at } | null, next: { kind, since } }], papers: [{ id, state,
 * seller, name, phone_masked, reason, sent_at, answered_at }] }`; grant null: assigned, not agreed yet.
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.seller_member
  const [households, papers] = await Promise.all([readHelped(req.scope, id), readHelperPapers(req.scope, id)])
  res.json({ households, papers })
}
