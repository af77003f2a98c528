import type { MedusaResponse } from "@medusajs/framework/http"
import { readSelfChecks } from "../../../queries/self-checks"
import { SETS_WITH_CRITERIA } from "../../../workflows/rules/criteria"
import { PRODUCT_SETS } from "../../../workflows/rules/product-sets"
import { type SellerRequest, stallReach } from "../../seller-request"

/**
 * The stall's goods with what their self-checks come to, and the sets whose sheets are known: `{ goods, product_sets: [{ code, name }] }`,
 * see `SelfCheckedGoods`. A self-assessment; no route of the shop has it.
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = stallReach(req)
  const product_sets = SETS_WITH_CRITERIA.flatMap((code) => {
    const set = PRODUCT_SETS.get(code)
    return set ? [{ code, name: set.name }] : []
  })
  res.json({ goods: await readSelfChecks(req.scope, { seller_id, id: null }), product_sets })
}
