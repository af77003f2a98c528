import type { MedusaResponse } from "@medusajs/framework/http"
import { copyListingWorkflow } from "../../../../../workflows/copy-listing"
import { readDraftKey } from "../../../../../workflows/rules/read-listing-draft"
import { bodyOf, stallOf } from "../../../../context"
import type { SellerRequest } from "../../../../seller-request"

/**
 * Begins a new piece with the answers of this one: `{ client_key }`, a UUID the phone makes for the copy; answers the
 * same, also when it is sent twice. 404 `draft_not_found`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { result } = await copyListingWorkflow(req.scope).run({
    input: {
      seller_id: stallOf(req).seller_id,
      client_key: readDraftKey(req.params.client_key),
      copy_key: readDraftKey(bodyOf(req).client_key),
      by_id: req.seller_member.id,
    },
  })
  res.json(result)
}
