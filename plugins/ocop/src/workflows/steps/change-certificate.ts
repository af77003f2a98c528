import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OCOP_MODULE } from "../../modules/ocop"
import type { Row } from "../../modules/ocop/rows"
import type { OcopModuleService } from "../../modules/ocop/service"
import { type CertificateDeed, type Doer, planDeed } from "../rules/deeds"
import { decisionWish, findKnownDecision } from "./decision-wish"
import { findCertificate } from "./find-certificate"
import type { Reach } from "./find-product"
import { findSentScan } from "./find-scan"
import { certificateTwice, paperUsed } from "./keep-certificate"

export interface CertificateWish {
  id: string
  reach: Reach
  deed: CertificateDeed
  /** The form; `revision` says which writing was looked at. */
  body: Record<string, unknown>
  by: Doer
}

interface Before {
  id: string
  product_id: string
  revision: number
  columns: Row
}

/** A correction's scan is the certificate's, a dossier's its receipt, a withdrawal's the decision's. */
const WITH_SCAN: readonly CertificateDeed[] = ["correct", "file", "withdraw"]

/**
 * Does something to a certificate. The caller holds the product's lock. Undone by writing back what stood there, unless
 * somebody wrote meanwhile.
 * @throws InputError `certificate_not_found`, those of `planDeed`, `decision_not_found`, `scan_not_found`, `certificate_twice`, `paper_used` (409)
 */
export const changeCertificateStep = createStep(
  "change-certificate-step",
  async ({ id, reach, deed, body, by }: CertificateWish, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE)
    const found = await findCertificate(container, { id, reach })
    const { product_id, seller_id, revision, is_demo } = found
    const known =
      deed === "correct" ? await findKnownDecision(container, { id: body.decision_id, demo: is_demo }) : null
    const scan_id = WITH_SCAN.includes(deed) ? await findSentScan(container, { id: body.scan_id, by, seller_id }) : null
    const { patch, decision } = planDeed(found, deed, { body, by, now: found.read_at, known, scan_id })
    const facts = { kind: deed === "withdraw" ? ("withdrawal" as const) : ("recognition" as const), is_demo, by }
    const outcome = await ocop.changeCertificate({
      id,
      product_id,
      revision,
      patch,
      decision: decision && {
        column: decision.column,
        wish: decisionWish(decision.written, { ...facts, scan_id: deed === "withdraw" ? scan_id : null }),
      },
    })
    if (outcome === "twice" || outcome === "used") {
      throw outcome === "twice" ? certificateTwice() : paperUsed()
    }
    if (outcome === "changed") {
      throw new InputError({ code: "certificate_changed", type: "conflict", message: "Somebody was faster" })
    }
    const touched = [...Object.keys(patch), ...(decision ? [decision.column] : [])]
    const columns = Object.fromEntries(touched.map((column) => [column, found[column]])) as Row
    const before: Before = { id, product_id, revision: revision + 1, columns }
    return new StepResponse({ id, product_id, seller_id, before: columns, after: patch }, before)
  },
  async (before, { container }) => {
    if (before) {
      const { columns: patch, ...of } = before
      await container.resolve<OcopModuleService>(OCOP_MODULE).changeCertificate({ ...of, patch, decision: null })
    }
  },
)
