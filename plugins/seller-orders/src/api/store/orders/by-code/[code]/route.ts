import { normaliseCode } from "@cho-lang/kit/codes"
import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readOrderByCode } from "../../../../../queries/order-by-code"

/**
 * An order by the code its buyer keeps, typed in any way people type it; `{ order }`, see
 * `queries/order-by-code.ts`. Titles are those of the day of the sale; `locale=en-US` gives today's translation.
 * @throws InputError `order_not_found`, for a wrong code and for an unknown one alike
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const code = normaliseCode(req.params.code ?? "")
  const order = code ? await readOrderByCode(req.scope, code, req.locale) : null
  if (!order) {
    throw new InputError({ code: "order_not_found", type: "not_found", message: "No order has this code" })
  }
  res.json({ order })
}
