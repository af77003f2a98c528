import { LISTINGS_MODULE } from "../../../modules/listings"
import type { ListingsModuleService } from "../../../modules/listings/service"
import { SELLERS_MODULE } from "../../../modules/sellers"
import type { SellersModuleService } from "../../../modules/sellers/service"
import { draftNotFound } from "../../../workflows/steps/find-listing-draft"
import type { StaffRequest } from "../../access/guard-admin"
import { seesHousehold } from "../../access/scope-filter"

/** Of these drafts those of stalls within the officer's scope. */
export async function draftsWithin(req: StaffRequest, ids: string[]): Promise<string[]> {
  const drafts = await req.scope
    .resolve<ListingsModuleService>(LISTINGS_MODULE)
    .listListingDrafts({ id: ids }, { select: ["id", "seller_id"] })
  const sellers = await req.scope
    .resolve<SellersModuleService>(SELLERS_MODULE)
    .listSellers({ id: drafts.map(({ seller_id }) => seller_id) }, { select: ["id", "commune_code"] })
  const seen = new Set(sellers.filter((seller) => seesHousehold(req.staff_scope, seller)).map(({ id }) => id))
  return drafts.filter(({ seller_id }) => seen.has(seller_id)).map(({ id }) => id)
}

/**
 * Goods of a stall outside the officer's scope look like goods that do not exist.
 * @throws InputError `draft_not_found` (404)
 */
export async function refuseOutside(req: StaffRequest, id: string): Promise<void> {
  if (!(await draftsWithin(req, [id])).includes(id)) {
    throw draftNotFound()
  }
}
