import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addressesForKeys, keysForAddresses } from "./picture-address"

/**
 * Core's Admin puts `thumbnail` and `images[].url` of products, orders and the rest straight into `<img>`, and its forms
 * send them back. Below /admin a picture's key therefore travels as an address of this origin, and arrives as the key
 * it was; what the database holds, and every other reader, stays with keys (docs/decisions/0009).
 */
export function showPicturesToAdmin(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (req.is("json")) {
    req.body = keysForAddresses(req.body)
  }
  const json = res.json.bind(res)
  res.json = (body: unknown) => json(addressesForKeys(body))
  next()
}
