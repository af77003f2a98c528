import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OCOP_MODULE } from "../../modules/ocop"
import type { OcopModuleService } from "../../modules/ocop/service"
import { isOfStall } from "../rules/deed-parts"
import type { Doer } from "../rules/deeds"
import { foldPapers } from "../rules/fold-papers"
import { readPapers } from "../rules/read-papers"
import { databaseNow } from "./clock"
import { decisionWish, findKnownDecision } from "./decision-wish"
import { findSentScan } from "./find-scan"

export interface CertificateToKeep {
  product_id: string
  seller_id: string
  body: Record<string, unknown>
  by: Doer
  is_demo: boolean
}

/**
 * Keeps a certificate with its decision, waiting to be verified. The caller holds the product's lock. Undone by deleting it;
 * its decision stays, which nobody sees.
 * @throws InputError those of `readPapers`, `decision_not_found`, `scan_not_found`, `certificate_without_scan` from a stall,
 *   `certificate_twice`, `paper_used` (409)
 */
export const keepCertificateStep = createStep(
  "keep-certificate",
  async ({ product_id, seller_id, body, by, is_demo }: CertificateToKeep, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE)
    const now = await databaseNow(container)
    const known = await findKnownDecision(container, { id: body.decision_id, demo: is_demo })
    const { decision, certificate } = readPapers(body, { now, demo: is_demo, stall: isOfStall(by), known })
    const scan_id = await findSentScan(container, { id: body.scan_id, by, seller_id })
    if (scan_id === null && isOfStall(by)) {
      throw new InputError({
        code: "certificate_without_scan",
        field: "scan_id",
        message: "A stall sends a photo or scan of the certificate",
      })
    }
    const typist = { entered_by_kind: by.kind, entered_by_id: by.id }
    const row = {
      ...certificate,
      ...foldPapers(certificate),
      ...typist,
      product_id,
      seller_id,
      scan_id,
      waiting_since: now,
      is_demo,
    }
    const wish = decisionWish(decision, { kind: "recognition", is_demo, scan_id: null, by })
    const id = await ocop.keepCertificate(row, wish)
    return new StepResponse({ id, product_id, seller_id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<OcopModuleService>(OCOP_MODULE).deleteCertificates(id)
    }
  },
)
