import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { readCertificates } from "../../../queries/certificates"
import { recordCertificateWorkflow } from "../../../workflows/record-certificate"
import { bodyOf } from "../../requests"
import { deskActor, type SellerRequest, stallReach } from "../../seller-request"
import { certificateFor } from "../../show-certificate"

const Page = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

/** The stall's certificates, what waits first: `{ certificates, count, limit, offset }`, rows see `queries/certificates.ts`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const page = Page.parse(req.query)
  res.json({ ...(await readCertificates(req.scope, { ...stallReach(req), ...page })), ...page })
}

/**
 * Sends a certificate of the stall's own goods in: `{ product_id, scan_id, decision: { number, decided_on, level, body },
 * product_set, stars, issued_on, valid_until, … }`, see `readCertificate`. Answers 201 `{ certificate }`, waiting. Errors: those
 * of `recordCertificateWorkflow`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const reach = stallReach(req)
  const { result } = await recordCertificateWorkflow(req.scope).run({
    input: { reach, by: deskActor(req), body: bodyOf(req) },
  })
  const { certificate } = await certificateFor(req.scope, { id: result.id, ...reach })
  res.status(201).json({ certificate })
}
