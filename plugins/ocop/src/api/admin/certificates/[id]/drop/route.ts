import type { MedusaResponse } from "@medusajs/framework/http"
import { changeCertificateWorkflow } from "../../../../../workflows/change-certificate"
import { bodyOf, idOf } from "../../../../requests"
import { officer, refuseKeys, type StaffRequest, staffReach } from "../../../../staff-request"

/**
 * Takes one away that nobody verified: the `revision` that was looked at; the book keeps what it was, and the household is told.
 * Answers 204. 404 `certificate_not_found`, 409 `certificate_changed`, `certificate_verified`, `certificate_withdrawn`, 403
 * `person_needed`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  refuseKeys(req)
  await changeCertificateWorkflow(req.scope).run({
    input: { id: idOf(req), reach: staffReach(req), deed: "drop", body: bodyOf(req), by: officer(req) },
  })
  res.status(204).end()
}
