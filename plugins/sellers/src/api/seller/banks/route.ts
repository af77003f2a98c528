import type { MedusaResponse } from "@medusajs/framework/http"
import { BANKS } from "../../../workflows/rules/banks"
import type { SellerRequest } from "../../seller-request"

/** `{ banks: [{ bin, name, short_name }] }` that VietQR reaches, by short name. */
export async function GET(_: SellerRequest, res: MedusaResponse): Promise<void> {
  res.json({ banks: BANKS })
}
