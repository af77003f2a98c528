import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OCOP_MODULE } from "../../modules/ocop"
import type { Row } from "../../modules/ocop/rows"
import type { CertificateChange, OcopModuleService } from "../../modules/ocop/service"
import { type CertificateDeed, type Doer, planDeed } from "../rules/deeds"
import { decisionWish, findKnownDecision } from "./decision-wish"
import { type FoundCertificate, findCertificate } from "./find-certificate"
import type { Reach } from "./find-product"
import { findSentScan } from "./find-scan"

export interface CertificateWish {
  id: string
  reach: Reach
  deed: CertificateDeed
  /** The form; `revision` says which writing was looked at. */
  body: Record<string, unknown>
  by: Doer
}

/** A correction's scan is the certificate's, a dossier's its receipt, a withdrawal's the decision's. */
const WITH_SCAN: readonly CertificateDeed[] = ["correct", "file", "withdraw"]

/** What the book keeps of a certificate that nobody can look at any more. */
const DROPPED = [
  "decision_id",
  "product_id",
  "product_code",
  "certificate_no",
  "stars",
  "verification",
  "entered_by_kind",
] as const

function pick(row: FoundCertificate, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, row[column]])) as Row
}

/** What may stand once: of a correction what is written, of a withdrawal that is struck what comes back, which may have been sent back. */
function standsOnce(found: FoundCertificate, deed: CertificateDeed, written: Row): CertificateChange["once"] {
  const { decision_id, product_id, folded_code, folded_no } = { ...found, ...written }
  return deed === "correct" || deed === "strike"
    ? ({ decision_id, product_id, folded_code, folded_no } as CertificateChange["once"])
    : null
}

async function plan(container: MedusaContainer, found: FoundCertificate, wish: CertificateWish) {
  const { deed, body, by } = wish
  const { seller_id, is_demo } = found
  const known = deed === "correct" ? await findKnownDecision(container, { id: body.decision_id, demo: is_demo }) : null
  const scan_id = WITH_SCAN.includes(deed) ? await findSentScan(container, { id: body.scan_id, by, seller_id }) : null
  return { ...planDeed(found, deed, { body, by, now: found.read_at, known, scan_id }), scan_id }
}

/**
 * Does something to a certificate; a correction may put it under another product of its stall. The caller holds the locks of
 * the products. Undone by writing back what stood there, unless somebody wrote meanwhile.
 * @throws InputError `certificate_not_found`, those of `planDeed`, `decision_not_found`, `scan_not_found`, `certificate_changed`,
 *   `certificate_twice`, `paper_used` (409)
 */
export const changeCertificateStep = createStep(
  "change-certificate-step",
  async ({ product_id, ...wish }: CertificateWish & { product_id: string }, { container }) => {
    const { id, deed, reach, by } = wish
    const found = await findCertificate(container, { id, reach })
    const { seller_id, revision, is_demo } = found
    const { patch: planned, decision, scan_id } = await plan(container, found, wish)
    const patch: Row = { ...planned, ...(product_id !== found.product_id && { product_id }) }
    const facts = { kind: deed === "withdraw" ? ("withdrawal" as const) : ("recognition" as const), is_demo, by }
    await container.resolve<OcopModuleService>(OCOP_MODULE).changeCertificate({
      id,
      revision,
      patch,
      once: standsOnce(found, deed, patch),
      decision: decision && {
        column: decision.column,
        wish: decisionWish(decision.written, { ...facts, scan_id: deed === "withdraw" ? scan_id : null }),
      },
    })
    const columns = pick(found, [...Object.keys(patch), ...(decision ? [decision.column] : [])])
    const before = deed === "drop" ? pick(found, DROPPED) : columns
    return new StepResponse(
      { id, product_id, seller_id, before, after: patch },
      { id, revision: revision + 1, columns },
    )
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<OcopModuleService>(OCOP_MODULE).restoreCertificate(before)
    }
  },
)
