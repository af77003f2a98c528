import type { MedusaResponse } from "@medusajs/framework/http"
import { readAcceptance } from "../../../../../../../workflows/rules/read-return"
import { bodyOf } from "../../../../../../body-of"
import type { SellerRequest } from "../../../../../../seller-request"
import { moveReturn } from "../move-return"

/**
 * The household takes the goods back: `{ way_back_payer: buyer | stall | nobody, remedy?: money | same }`; `nobody`: they are
 * not worth sending and stay with the buyer; `buyer` is refused where the household answers for why they go back. For the same pieces once more they are kept from this moment on. Answers `{ order, repeated }`; twice is once.
 * 400 `way_back_payer_wrong`, `remedy_wrong`, 404 `seller_order_not_found`, `return_not_found`, 409 `return_state_wrong`, `way_back_payer_wrong`,
 * `replacement_none_left`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await moveReturn(req, res, "accept", readAcceptance(bodyOf(req)))
}
