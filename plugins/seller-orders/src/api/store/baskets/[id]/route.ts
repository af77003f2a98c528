import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readBasket } from "../../../../queries/basket"

/**
 * The cart as a screen shows it, by stalls, with what stands in the way of placing it; `{ basket }`, see
 * `queries/basket.ts`. Query: `locale` vi-VN (default) or en-US. The id is a bearer secret, or its customer's.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ basket: await readBasket(req.scope, req.params.id ?? "", req.locale) })
}
