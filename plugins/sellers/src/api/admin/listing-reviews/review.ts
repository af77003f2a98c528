import type { MedusaResponse } from "@medusajs/framework/http"
import { reviewListingWorkflow } from "../../../workflows/review-listing"
import type { Verdict } from "../../../workflows/rules/read-verdict"
import type { StaffRequest } from "../../access/guard-admin"
import { bodyOf, idOf } from "../../context"
import { refuseOutside } from "./refuse-outside"

/** One verdict of an officer whose scope covers the stall; answers `{ listing_review: { id, product_id, verdict } }`. */
export async function review(req: StaffRequest, res: MedusaResponse, verdict: Verdict): Promise<void> {
  const id = idOf(req)
  await refuseOutside(req, id)
  const { result } = await reviewListingWorkflow(req.scope).run({
    input: { id, verdict, reason: bodyOf(req).reason, by_id: req.staff_scope.user_id },
  })
  res.json({ listing_review: result })
}
