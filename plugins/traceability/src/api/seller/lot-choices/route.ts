import type { MedusaResponse } from "@medusajs/framework/http"
import { readLotChoices } from "../../../queries/lot-choices"
import { type SellerRequest, stallReach } from "../../requests"

/** Of what a lot can be opened and what is recorded of it: `{ goods, templates }`, see `readLotChoices`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  res.json(await readLotChoices(req.scope, stallReach(req).seller_id))
}
