import type { MedusaResponse } from "@medusajs/framework/http"
import { changeCertificateWorkflow } from "../../../../../workflows/change-certificate"
import { bodyOf, idOf } from "../../../../requests"
import { deskActor, type SellerRequest, stallReach } from "../../../../seller-request"

/**
 * Takes a paper of the stall away that nobody verified: the `revision` that was looked at. Answers 204. 404
 * `certificate_not_found`, 409 `certificate_changed`, `certificate_verified`, `certificate_withdrawn`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await changeCertificateWorkflow(req.scope).run({
    input: { id: idOf(req), reach: stallReach(req), deed: "drop", body: bodyOf(req), by: deskActor(req) },
  })
  res.status(204).end()
}
