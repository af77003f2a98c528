import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readProductDelivery } from "../../../../queries/product-delivery"

/**
 * What a piece costs to be sent to a province, and when it comes: `?province_code=01` answers `{ delivery }`, see
 * `queries/product-delivery.ts`; with `&commune_code=10210`, one of its communes, the fee to there. 404 `product_not_found`, 400 `province_unknown`.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const text = (value: unknown) => (typeof value === "string" ? value.slice(0, 10) : "")
  const { province_code, commune_code } = req.query
  const wish = { handle: req.params.handle ?? "", province: text(province_code), commune: text(commune_code) }
  const found = await readProductDelivery(req.scope, wish)
  if (!found) {
    throw new InputError({ code: "product_not_found", type: "not_found", message: "No such product" })
  }
  if (!found.delivery) {
    throw new InputError({ code: "province_unknown", field: "province_code", message: "No province has this code" })
  }
  res.json({ delivery: found.delivery })
}
