import { marketFeeOn } from "@cho-lang/kit/market-fees"
import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readCraftsToList } from "../../../queries/listing-options"
import { declarationRuleOn, foodRuleOn } from "../../../workflows/rules/food-rules"
import { stallOf } from "../../context"
import type { SellerRequest } from "../../seller-request"

/**
 * What a listing can say today: `{ crafts: [{ handle, name, is_food, steps: [{ id, name }] }], fee: { commission_percent,
 * basis }, food: { required, basis, declaration: { is_asked, required, basis } } }`, the crafts being the stall's own.
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const today = vietnamDate(new Date())
  const crafts = await readCraftsToList(req.scope, stallOf(req).seller_id)
  res.json({ crafts, fee: marketFeeOn(today), food: { ...foodRuleOn(today), declaration: declarationRuleOn(today) } })
}
