import type { MedusaResponse } from "@medusajs/framework/http"
import { readSellerOrder } from "../../../../queries/seller-order"
import { moveShareWorkflow } from "../../../../workflows/move-share"
import type { Action } from "../../../../workflows/rules/moves"
import type { MoveDetails } from "../../../../workflows/rules/read-move"
import { withoutCoresWords } from "../../../cores-words"
import { actorOf, idOf, type SellerRequest, sellerIdOf } from "../../../seller-request"

/** Makes one move and answers `{ order, repeated }` as the share stands afterwards. */
export async function move(
  req: SellerRequest,
  res: MedusaResponse,
  action: Action,
  details: MoveDetails = {},
): Promise<void> {
  const wish = { id: idOf(req), seller_id: sellerIdOf(req) }
  const { result } = await moveShareWorkflow(req.scope)
    .run({ input: { ...wish, action, by: actorOf(req), ...details } })
    .catch((error: unknown) => {
      throw withoutCoresWords(req.scope, error)
    })
  res.json({ order: await readSellerOrder(req.scope, wish), repeated: result.repeated })
}
