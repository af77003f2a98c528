import type { MedusaResponse } from "@medusajs/framework/http"
import { changeCertificateWorkflow } from "../workflows/change-certificate"
import type { CertificateDeed } from "../workflows/rules/deeds"
import { bodyOf, idOf } from "./requests"
import { certificateFor } from "./show-certificate"
import { officer, refuseKeys, type StaffRequest, staffReach } from "./staff-request"

/** What a secret key may do too: both only take stars away. */
const BY_KEYS: readonly CertificateDeed[] = ["return", "withdraw"]

/**
 * An officer's deed at the certificate of the path; answers `{ certificate }` as it stands then.
 * @throws InputError `person_needed` (403) where a key would give a star or carry one on
 */
export async function doStaffDeed(req: StaffRequest, res: MedusaResponse, deed: CertificateDeed): Promise<void> {
  if (!BY_KEYS.includes(deed)) {
    refuseKeys(req)
  }
  const wish = { id: idOf(req), reach: staffReach(req) }
  await changeCertificateWorkflow(req.scope).run({ input: { ...wish, deed, body: bodyOf(req), by: officer(req) } })
  const { certificate } = await certificateFor(req.scope, { id: wish.id, ...wish.reach })
  res.json({ certificate })
}
