import type { MedusaResponse } from "@medusajs/framework/http"
import { readSellerOrder } from "../../../../../queries/seller-order"
import { correctParcelWorkflow } from "../../../../../workflows/correct-parcel"
import { readParcel } from "../../../../../workflows/rules/parcel-before"
import { bodyOf } from "../../../../body-of"
import { inOurWords } from "../../../../cores-words"
import { actorOf, idOf, type SellerRequest, sellerIdOf } from "../../../../seller-request"

/**
 * Who carries the parcel, and its code, after it was sent: `{ carrier?, tracking_code?, before?: { carrier?, tracking_code? } }`, in place
 * of what was typed before; `before` is what its form showed. Answers `{ order, repeated }`. 400 `tracking_code_wrong`,
 * 404 `seller_order_not_found`, 409 `order_state_wrong`, `parcel_changed` (`now`).
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const wish = { id: idOf(req), seller_id: sellerIdOf(req) }
  const parcel = readParcel(bodyOf(req))
  const { result } = await inOurWords(
    req.scope,
    correctParcelWorkflow(req.scope).run({ input: { ...wish, ...parcel, by: actorOf(req) } }),
  )
  res.json({ order: await readSellerOrder(req.scope, wish), repeated: result.repeated })
}
