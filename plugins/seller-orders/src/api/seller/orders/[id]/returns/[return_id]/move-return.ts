import type { MedusaResponse } from "@medusajs/framework/http"
import { readSellerOrder } from "../../../../../../queries/seller-order"
import { moveReturnWorkflow } from "../../../../../../workflows"
import type { ReturnMoveWish } from "../../../../../../workflows/steps/move-return"
import { withoutCoresWords } from "../../../../../cores-words"
import { idOf, type SellerRequest, sellerIdOf } from "../../../../../seller-request"

type Details = Omit<ReturnMoveWish, "id" | "share_id" | "seller_id" | "action">

/** Makes one step of a return and answers `{ order, repeated }` as the share stands afterwards. */
export async function moveReturn(
  req: SellerRequest,
  res: MedusaResponse,
  action: ReturnMoveWish["action"],
  details: Details,
): Promise<void> {
  const share = { id: idOf(req), seller_id: sellerIdOf(req) }
  const id = idOf({ params: { id: req.params.return_id } })
  const { result } = await moveReturnWorkflow(req.scope)
    .run({ input: { id, share_id: share.id, seller_id: share.seller_id, action, ...details } })
    .catch((error: unknown) => {
      throw withoutCoresWords(req.scope, error)
    })
  res.json({ order: await readSellerOrder(req.scope, share), repeated: result.repeated })
}
