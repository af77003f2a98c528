import { clientAddress } from "@cho-lang/kit/client-address"
import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { requestConsentWorkflow } from "../../../workflows/request-consent"
import type { SellerRequest } from "../../seller-request"

const Body = z.record(z.string(), z.unknown())

/**
 * A helper asks a household: `{ seller_id | opening: { phone, answers }, capabilities, expires_on, kind }`;
 * 201 `{ consent_request: { id, kind, phone_masked } }`. Errors: those of the workflow.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { result } = await requestConsentWorkflow(req.scope).run({
    input: {
      helper_id: req.seller_member.id,
      body: Body.parse(req.body ?? {}),
      client_address: clientAddress(req),
    },
  })
  res.status(201).json({ consent_request: result })
}
