import type { MedusaResponse } from "@medusajs/framework/http"
import { recordEventWorkflow } from "../../../../../workflows/record-event"
import { bodyOf, deskActor, idOf, type SellerRequest, stallReach } from "../../../../requests"

/**
 * Records what happened to a lot: `{ client_key, step, happened_at?, place?, note?, pictures?, … }`, see `readEvent`. Answers 201
 * `{ event: { id, position }, question }`, and 200 where the same was sent before; `question` is `{ ratio, usual }` where a yield is
 * unusual and no note says why, else null. Errors: those of `recordEventWorkflow`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { result } = await recordEventWorkflow(req.scope).run({
    input: { lot_id: idOf(req), reach: stallReach(req), by: deskActor(req), body: bodyOf(req) },
  })
  const { id, position, question, repeated } = result
  res.status(repeated ? 200 : 201).json({ event: { id, position }, question })
}
