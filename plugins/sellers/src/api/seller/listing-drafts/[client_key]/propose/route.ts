import type { MedusaResponse } from "@medusajs/framework/http"
import { proposeListingWorkflow } from "../../../../../workflows/propose-listing"
import { readDraftKey } from "../../../../../workflows/rules/read-listing-draft"
import { readRevision } from "../../../../../workflows/rules/read-revision"
import { bodyOf, stallOf } from "../../../../context"
import type { SellerRequest } from "../../../../seller-request"

/**
 * Sends the draft for approval as it stood at `revision`: `{ product_id, state: "proposed" }`, the same when it is sent twice. 404
 * `draft_not_found`; 409 `draft_changed` with the `revision` of the newer one; 400 `revision_missing`, or every wrong field in
 * `errors`; see the workflow.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id, via } = stallOf(req)
  const { result } = await proposeListingWorkflow(req.scope).run({
    input: {
      seller_id,
      client_key: readDraftKey(req.params.client_key),
      revision: readRevision(bodyOf(req).revision),
      listed_by: { kind: via === "grant" ? "helper" : "seller_member", id: req.seller_member.id },
    },
  })
  res.json(result)
}
