import type { MedusaResponse } from "@medusajs/framework/http"
import { readHistory } from "../../../queries/history"
import { readId } from "../../read-page"
import type { SellerRequest } from "../../seller-request"

/**
 * What was done for the stall in context, newest first: `{ entries: [{ id, at, who: { name, kind }, action, entity,
 * before, after }], next }`; `?before=<next>` reads on.
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  res.json(await readHistory(req.scope, req.seller_context?.seller_id ?? "", readId(req.query, "before")))
}
