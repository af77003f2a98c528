import type { MedusaResponse } from "@medusajs/framework/http"
import { MARKET_SUMS, readDeliveryTerms } from "../../../queries/delivery-terms"
import { readDeliveryTerms as readBody } from "../../../workflows/rules/read-delivery-terms"
import { setDeliveryTermsWorkflow } from "../../../workflows/set-delivery-terms"
import { bodyOf } from "../../body-of"
import { type SellerRequest, sellerIdOf } from "../../seller-request"

/** How the stall sends: `{ delivery, market }`, see `queries/delivery-terms.ts`; `market` are the fees that hold without. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  res.json({ delivery: await readDeliveryTerms(req.scope, sellerIdOf(req)), market: MARKET_SUMS })
}

/**
 * Writes it over the revision that was read: `{ revision, zones: { commune: { first_kg_vnd, each_further_kg_vnd },
 * province, region, country } | null, free_from_vnd, pick_up, pick_up_place, pick_up_hours }`, in đồng. Answers
 * `{ delivery }`. 409 `delivery_changed`; the refusals of `rules/read-delivery-terms.ts`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const seller_id = sellerIdOf(req)
  await setDeliveryTermsWorkflow(req.scope).run({ input: { seller_id, ...readBody(bodyOf(req)) } })
  res.json({ delivery: await readDeliveryTerms(req.scope, seller_id) })
}
