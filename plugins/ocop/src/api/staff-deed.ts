import type { MedusaResponse } from "@medusajs/framework/http"
import { changeCertificateWorkflow } from "../workflows/change-certificate"
import type { CertificateDeed } from "../workflows/rules/deeds"
import { bodyOf, idOf } from "./requests"
import { certificateFor } from "./show-certificate"
import { officer, type StaffRequest, staffReach } from "./staff-request"

/** An officer's deed at the certificate of the path; answers `{ certificate }` as it stands then. */
export async function doStaffDeed(req: StaffRequest, res: MedusaResponse, deed: CertificateDeed): Promise<void> {
  const wish = { id: idOf(req), reach: staffReach(req) }
  await changeCertificateWorkflow(req.scope).run({ input: { ...wish, deed, body: bodyOf(req), by: officer(req) } })
  const { certificate } = await certificateFor(req.scope, { id: wish.id, ...wish.reach })
  res.json({ certificate })
}
