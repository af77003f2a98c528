import type { MedusaResponse } from "@medusajs/framework/http"
import { correctEventWorkflow } from "../../../../../../../workflows/correct-event"
import { bodyOf, deskActor, idOf, type SellerRequest, stallReach } from "../../../../../../requests"

/**
 * Corrects what was recorded: `{ client_key, reason: "did_not_occur" }`, or `{ client_key, reason: "incorrect_data", … }` with all of the
 * event as it was (`readEvent`; step and moment stay unless named). Answers 201 `{ event: { id, position }, right: { id, position } | null,
 * question }`, and 200 where the same was sent before. Errors: those of `correctEventWorkflow`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const where = { lot_id: idOf(req), event_id: idOf(req, "event_id"), reach: stallReach(req) }
  const { result } = await correctEventWorkflow(req.scope).run({
    input: { ...where, by: deskActor(req), body: bodyOf(req) },
  })
  const { id, position, right, question, repeated } = result
  res.status(repeated ? 200 : 201).json({ event: { id, position }, right, question })
}
