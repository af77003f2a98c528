import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readBasket } from "../../../../../queries/basket"
import { setDeliveryWorkflow } from "../../../../../workflows"
import { languageOf } from "../../../../../workflows/rules/buyer-message"
import { readDelivery } from "../../../../../workflows/rules/delivery"
import { inOurWords } from "../complete/core-refusals"

/**
 * Says where the cart goes, and settles shipping and cash on delivery with it. Body: `recipient_name` (≤ 80),
 * `recipient_phone` (Vietnamese mobile), `contact` (any telephone number or an e-mail), `street` (≤ 160),
 * `commune_code`, `note?` (≤ 500), `is_gift?`, `gift_note?` (≤ 300), `pick_up?` (handles of stalls to which the buyer comes). `locale=en-US`: the buyer is told of the order in
 * English. Answers `{ basket }` as GET /store/baskets/:id does; `busy` (409) where the cart is just being placed.
 */
export async function POST(req: MedusaRequest<Record<string, unknown>>, res: MedusaResponse): Promise<void> {
  const cartId = req.params.id ?? ""
  const delivery = readDelivery(req.body ?? {})
  await setDeliveryWorkflow(req.scope)
    .run({ input: { cart_id: cartId, delivery, language: languageOf(req.locale) } })
    .catch((error: unknown) => {
      throw inOurWords(error)
    })
  res.json({ basket: await readBasket(req.scope, cartId, req.locale) })
}
