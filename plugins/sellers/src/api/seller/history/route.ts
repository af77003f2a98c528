import type { MedusaResponse } from "@medusajs/framework/http"
import { readHistory } from "../../../queries/history"
import { stallOf } from "../../context"
import { readId } from "../../read-page"
import type { SellerRequest } from "../../seller-request"

/**
 * What was done for the stall in context, newest first: `{ entries: [{ id, at, who: { name, kind }, action, entity,
 * before, after }], next }`; `?before=<next>` reads on. With what the reader did to the own sign-in.
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = stallOf(req)
  const { id, handed } = req.seller_member
  const member_id = handed ? null : id
  res.json(await readHistory(req.scope, { seller_id, member_id, before: readId(req.query, "before") }))
}
