import type { MedusaResponse } from "@medusajs/framework/http"
import { reviewListingWorkflow } from "../../../workflows/review-listing"
import { readRevision } from "../../../workflows/rules/read-revision"
import type { Verdict } from "../../../workflows/rules/read-verdict"
import type { StaffRequest } from "../../access/guard-admin"
import { bodyOf, idOf } from "../../context"
import { refuseOutside } from "./refuse-outside"

/**
 * One verdict of an officer whose scope covers the stall, on `{ revision, reason? }`: the revision that the officer read.
 * Answers `{ listing_review: { id, product_id, verdict } }`.
 * @throws InputError `draft_not_found` (404), `revision_missing`, those of `review-listing`
 */
export async function review(req: StaffRequest, res: MedusaResponse, verdict: Verdict): Promise<void> {
  const id = idOf(req)
  await refuseOutside(req, id)
  const { reason, revision } = bodyOf(req)
  const { result } = await reviewListingWorkflow(req.scope).run({
    input: { id, revision: readRevision(revision), verdict, reason, by_id: req.staff_scope.user_id },
  })
  res.json({ listing_review: result })
}
