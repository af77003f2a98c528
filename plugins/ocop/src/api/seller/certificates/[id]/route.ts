import type { MedusaResponse } from "@medusajs/framework/http"
import { changeCertificateWorkflow } from "../../../../workflows/change-certificate"
import { bodyOf, idOf } from "../../../requests"
import { deskActor, type SellerRequest, stallReach } from "../../../seller-request"
import { certificateFor } from "../../../show-certificate"

/** One certificate of the stall: `{ certificate }`. 404 `certificate_not_found`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { certificate } = await certificateFor(req.scope, { id: idOf(req), ...stallReach(req) })
  res.json({ certificate })
}

/**
 * Corrects one that is not verified yet; it waits again: the whole form as it was sent in, with `revision`; without
 * `scan_id` the scan stays. Answers `{ certificate }`. 409 `certificate_changed`, `certificate_verified`, `certificate_twice`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const wish = { id: idOf(req), reach: stallReach(req) }
  await changeCertificateWorkflow(req.scope).run({
    input: { ...wish, deed: "correct", body: bodyOf(req), by: deskActor(req) },
  })
  const { certificate } = await certificateFor(req.scope, { id: wish.id, ...wish.reach })
  res.json({ certificate })
}
