import type { MedusaResponse } from "@medusajs/framework/http"
import { readGrants } from "../../../queries/grants"
import type { SellerRequest } from "../../seller-request"

/**
 * Who helps the stall in context, and who asks to: `{ grants: [{ id, helper: { id, name, phone, team }, capabilities,
 * starts_at, expires_at, consent: { kind, at }, state }], requests: [{ id, kind, state, helper, capabilities,
 * expires_on, asked_at }] }`.
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  res.json(await readGrants(req.scope, req.seller_context?.seller_id ?? ""))
}
