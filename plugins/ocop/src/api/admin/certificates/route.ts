import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { VERIFICATIONS } from "../../../modules/ocop/models"
import { readCertificates } from "../../../queries/certificates"
import { SHELVES } from "../../../queries/shelves"
import { recordCertificateWorkflow } from "../../../workflows/record-certificate"
import { bodyOf } from "../../requests"
import { certificateFor } from "../../show-certificate"
import { officer, refuseKeys, type StaffRequest, staffReach } from "../../staff-request"

const Page = z.object({
  verification: z.enum(VERIFICATIONS).nullable().default(null),
  shelf: z.enum(SHELVES).nullable().default(null),
  q: z.string().trim().max(80).default(""),
  decision_id: z
    .string()
    .regex(/^\w{1,60}$/)
    .nullable()
    .default(null),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

/**
 * Certificates within the officer's place, what waits first and longest: `{ certificates, count, limit, offset }`. `shelf` says what is
 * to be done with them or how they stand, `q` is part of product, stall, decision or code.
 */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { q, ...wish } = Page.parse(req.query)
  const found = await readCertificates(req.scope, { ...staffReach(req), ...wish, q: q || null })
  res.json({ ...found, limit: wish.limit, offset: wish.offset })
}

/**
 * An officer types a certificate: as the desk's form, with `decision_id` or `decision`, the scan as wanted. Answers 201
 * `{ certificate }`, waiting. Errors: those of `recordCertificateWorkflow`, 403 `sums_only`, `person_needed`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  refuseKeys(req)
  const reach = staffReach(req)
  const { result } = await recordCertificateWorkflow(req.scope).run({
    input: { reach, by: officer(req), body: bodyOf(req) },
  })
  const { certificate } = await certificateFor(req.scope, { id: result.id, ...reach })
  res.status(201).json({ certificate })
}
