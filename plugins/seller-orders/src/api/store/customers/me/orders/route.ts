import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readOrdersOf } from "../../../../../queries/customer-orders"

/**
 * The logged-in customer's newest 50 orders: `{ orders: [{ id, code, display_id, placed_at, total }] }`,
 * times ISO 8601 in UTC, money in đồng. Core lets only customers below /store/customers/me.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ orders: await readOrdersOf(req.scope, req.auth_context.actor_id) })
}
