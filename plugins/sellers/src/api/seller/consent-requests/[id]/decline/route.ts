import type { MedusaResponse } from "@medusajs/framework/http"
import { declineConsentWorkflow } from "../../../../../workflows/answer-consent"
import { pathId } from "../../../../read-page"
import type { SellerRequest } from "../../../../seller-request"

/** The owner says no; 204. Errors: those of the workflow. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await declineConsentWorkflow(req.scope).run({
    input: {
      request_id: pathId(req.params.id),
      seller_id: req.seller_context?.seller_id ?? "",
      owner_id: req.seller_member.id,
    },
  })
  res.sendStatus(204)
}
