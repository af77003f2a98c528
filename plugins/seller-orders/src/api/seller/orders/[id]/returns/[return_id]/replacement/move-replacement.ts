import type { MedusaResponse } from "@medusajs/framework/http"
import { readSellerOrder } from "../../../../../../../queries/seller-order"
import { moveReplacementWorkflow } from "../../../../../../../workflows"
import type { ReplacementDeed } from "../../../../../../../workflows/rules/replacement-moves"
import type { ReplacementWish } from "../../../../../../../workflows/steps/move-replacement"
import { withoutCoresWords } from "../../../../../../cores-words"
import { idOf, type SellerRequest, sellerIdOf } from "../../../../../../seller-request"

type Details = Pick<ReplacementWish, "carrier" | "tracking_code">

/** Makes one step of what is sent once more and answers `{ order, repeated }` as the share stands afterwards. */
export async function moveReplacement(
  req: SellerRequest,
  res: MedusaResponse,
  action: ReplacementDeed,
  details: Details = {},
): Promise<void> {
  const share = { id: idOf(req), seller_id: sellerIdOf(req) }
  const id = idOf({ params: { id: req.params.return_id } })
  const { result } = await moveReplacementWorkflow(req.scope)
    .run({ input: { id, share_id: share.id, seller_id: share.seller_id, action, ...details } })
    .catch((error: unknown) => {
      throw withoutCoresWords(req.scope, error)
    })
  res.json({ order: await readSellerOrder(req.scope, share), repeated: result.repeated })
}
