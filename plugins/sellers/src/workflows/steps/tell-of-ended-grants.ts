import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RevokedBy } from "../../modules/assistance/grants"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"
import { clearFeed, writeFeed } from "./feed"

export interface EndedGrants {
  helper_id: string
  seller_ids: string[]
  by: RevokedBy
  reason: string | null
}

/** Tells the people of each stall, and the helper, that the help is over. Undone by taking the news back. */
export const tellOfEndedGrantsStep = createStep(
  "tell-of-ended-grants",
  async ({ helper_id, seller_ids, by, reason }: EndedGrants, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const members = await sellers.listSellerMemberships(
      { seller_id: seller_ids },
      { select: ["seller_id", "member_id"] },
    )
    const ids: string[] = []
    for (const seller_id of seller_ids) {
      const people = members.filter((one) => one.seller_id === seller_id).map(({ member_id }) => member_id)
      const news = { seller_id, template: "grant-ended", data: { by_id: helper_id, ended_by: by, reason } }
      ids.push(...(await writeFeed(container, [...people, helper_id], news)))
    }
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => clearFeed(container, ids),
)
