import type { MedusaResponse } from "@medusajs/framework/http"
import { readListingDraftView } from "../../../../queries/listing-drafts"
import { dropListingDraftWorkflow } from "../../../../workflows/drop-listing-draft"
import { readDraftKey, readListingDraft } from "../../../../workflows/rules/read-listing-draft"
import { saveListingDraftWorkflow } from "../../../../workflows/save-listing-draft"
import { draftNotFound } from "../../../../workflows/steps/find-listing-draft"
import { bodyOf, stallOf } from "../../../context"
import type { SellerRequest } from "../../../seller-request"

/** `{ draft }` with its photos, see `queries/listing-drafts.ts`; 404 `draft_not_found`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = stallOf(req)
  const draft = await readListingDraftView(req.scope, { seller_id, client_key: readDraftKey(req.params.client_key) })
  if (!draft) {
    throw draftNotFound()
  }
  res.json({ draft })
}

/**
 * Keeps the draft: `revision` as last seen (0 for none), `state` as last seen (optional), `answers` (≤ 16 kB). `client_key` is a UUID the phone makes, so that a
 * draft begun without signal stands once. Answers `{ draft }`; 409 `draft_changed` with the `revision` of the newer one.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = stallOf(req)
  const client_key = readDraftKey(req.params.client_key)
  await saveListingDraftWorkflow(req.scope).run({
    input: { seller_id, client_key, ...readListingDraft(bodyOf(req)), saved_by_id: req.seller_member.id },
  })
  res.json({ draft: await readListingDraftView(req.scope, { seller_id, client_key }) })
}

/** Throws a draft away that was never sent: 204, also when it is gone. 409 `draft_was_sent`. */
export async function DELETE(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = stallOf(req)
  await dropListingDraftWorkflow(req.scope).run({
    input: { seller_id, client_key: readDraftKey(req.params.client_key) },
  })
  res.status(204).end()
}
