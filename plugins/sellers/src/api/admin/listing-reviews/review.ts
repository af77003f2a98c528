import type { MedusaResponse } from "@medusajs/framework/http"
import { LISTINGS_MODULE } from "../../../modules/listings"
import type { ListingsModuleService } from "../../../modules/listings/service"
import { SELLERS_MODULE } from "../../../modules/sellers"
import type { SellersModuleService } from "../../../modules/sellers/service"
import { reviewListingWorkflow } from "../../../workflows/review-listing"
import type { Verdict } from "../../../workflows/rules/read-verdict"
import { draftNotFound } from "../../../workflows/steps/find-listing-draft"
import type { StaffRequest } from "../../access/guard-admin"
import { seesHousehold } from "../../access/scope-filter"
import { bodyOf, idOf } from "../../context"

/** Goods of a stall outside the officer's scope look like goods that do not exist. */
async function refuseOutside(req: StaffRequest, id: string): Promise<void> {
  const [draft] = await req.scope
    .resolve<ListingsModuleService>(LISTINGS_MODULE)
    .listListingDrafts({ id }, { select: ["seller_id"], take: 1 })
  const [seller] = await req.scope
    .resolve<SellersModuleService>(SELLERS_MODULE)
    .listSellers({ id: draft?.seller_id ?? "none" }, { select: ["commune_code"], take: 1 })
  if (!(seller && seesHousehold(req.staff_scope, seller))) {
    throw draftNotFound()
  }
}

/** One verdict of an officer whose scope covers the stall; answers `{ listing_review: { id, product_id, verdict } }`. */
export async function review(req: StaffRequest, res: MedusaResponse, verdict: Verdict): Promise<void> {
  const id = idOf(req)
  await refuseOutside(req, id)
  const { result } = await reviewListingWorkflow(req.scope).run({
    input: { id, verdict, reason: bodyOf(req).reason, by_id: req.staff_scope.user_id },
  })
  res.json({ listing_review: result })
}
