import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Doer } from "./rules/deeds"
import { findProductStep, type Reach } from "./steps/find-product"
import { keepCertificateStep } from "./steps/keep-certificate"
import { writeAuditStep } from "./steps/write-audit"

export interface RecordCertificateInput {
  reach: Reach
  by: Doer
  /** `{ product_id, decision_id | decision: {…}, scan_id, … }`, see `readCertificate`. */
  body: Record<string, unknown>
  /** Demo data, whose numbers begin with `DEMO-`. */
  is_demo?: boolean
}

/**
 * Keeps a certificate of a product with the decision it hangs on; it waits to be verified. Emits `certificate.changed`.
 * Answers `{ id, product_id, seller_id }`.
 * @throws InputError `product_not_found` (404) and those of `keepCertificateStep`
 */
export const recordCertificateWorkflow = createWorkflow("record-certificate", (input: RecordCertificateInput) => {
  const found = findProductStep(
    transform({ input }, (data) => ({ product_id: data.input.body.product_id, reach: data.input.reach })),
  )
  const lock = transform({ found }, (data) => `certificates:${data.found.product_id}`)
  acquireLockStep({ key: lock, timeout: 10, ttl: 60 })
  const kept = keepCertificateStep(
    transform({ input, found }, ({ input: { body, by, is_demo = false }, found: of }) => ({
      ...of,
      body,
      by,
      is_demo,
    })),
  )
  emitEventStep({ eventName: "certificate.changed", data: transform({ kept }, (data) => ({ id: data.kept.id })) })
  writeAuditStep(
    transform({ kept, input }, (data) => ({
      by: data.input.by,
      seller_id: data.kept.seller_id,
      action: "certificate_recorded",
      entity: "certificate" as const,
      entity_id: data.kept.id,
      before: null,
      after: { product_id: data.kept.product_id },
    })),
  )
  releaseLockStep({ key: lock })
  return new WorkflowResponse(kept)
})
