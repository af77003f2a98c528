import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveAsBuyer, shareOf } from "../share"

const ON_THE_WAY = ["shipped", "ready_to_collect"]

/**
 * The buyer has a stall's goods: `{ order }`; twice is once. Goods that the household had not yet noted as delivered
 * are. 404 `order_not_found`, 409 `order_state_wrong`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const share = await shareOf(req)
  await moveAsBuyer(req, res, share, ON_THE_WAY.includes(share.state) ? ["deliver", "complete"] : ["complete"])
}
