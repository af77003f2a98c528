import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { CertificateDeed } from "./rules/deeds"
import { type CertificateWish, changeCertificateStep } from "./steps/change-certificate"
import { findCertificateStep } from "./steps/find-certificate"
import { findMeantProductStep } from "./steps/find-product"
import { tellDeedStep } from "./steps/tell-deed"
import { writeAuditStep } from "./steps/write-audit"

/** How the book names an officer's deed. */
const ACTIONS: Record<CertificateDeed, string> = {
  correct: "certificate_corrected",
  verify: "certificate_verified",
  same_goods: "certificate_goods_seen",
  return: "certificate_returned",
  drop: "certificate_dropped",
  withdraw: "certificate_withdrawn",
  strike: "withdrawal_struck",
  file: "filing_recorded",
}

/**
 * Corrects, verifies, sends back, drops or withdraws a certificate, strikes a withdrawal that was typed for the wrong one, or records
 * the dossier for re-assessment. Emits `certificate.changed`. Answers `{ id, product_id, seller_id }`.
 * @throws InputError `product_not_found` (404) where a correction names goods of another stall, and those of `changeCertificateStep`
 */
export const changeCertificateWorkflow = createWorkflow("change-certificate", (input: CertificateWish) => {
  const found = findCertificateStep(transform({ input }, ({ input: { id, reach } }) => ({ id, reach })))
  const meant = findMeantProductStep(
    transform({ found, input }, ({ found: { product_id, seller_id }, input: { deed, body } }) => ({
      found: { product_id, seller_id },
      named: deed === "correct" ? body.product_id : null,
    })),
  )
  acquireLockStep({ key: meant.locks, timeout: 10, ttl: 60 })
  const changed = changeCertificateStep(
    transform({ input, meant }, (data) => ({ ...data.input, product_id: data.meant.product_id })),
  )
  emitEventStep({ eventName: "certificate.changed", data: transform({ changed }, (data) => ({ id: data.changed.id })) })
  writeAuditStep(
    transform({ changed, input }, (data) => ({
      by: data.input.by,
      seller_id: data.changed.seller_id,
      action: ACTIONS[data.input.deed],
      entity: "certificate" as const,
      entity_id: data.changed.id,
      before: data.changed.before,
      // What a deed leaves no trace of in the row: why a withdrawal was struck.
      after: { ...data.changed.after, ...(data.input.deed === "strike" && { reason: data.input.body.reason }) },
    })),
  )
  releaseLockStep({ key: meant.locks })
  tellDeedStep(
    transform({ changed, input }, ({ changed: { id, seller_id, after }, input: { deed, by } }) => ({
      id,
      seller_id,
      deed,
      by,
      reason: typeof after.returned_reason === "string" ? after.returned_reason : null,
    })),
  )
  return new WorkflowResponse(
    transform({ changed }, ({ changed: { id, product_id, seller_id } }) => ({ id, product_id, seller_id })),
  )
})
