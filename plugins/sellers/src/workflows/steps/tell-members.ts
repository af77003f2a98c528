import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"
import { clearFeed, type News, writeFeed } from "./feed"

/** Puts news into the feed of every owner and member of a stall; undone by taking it back. */
export const tellMembersStep = createStep(
  "tell-members",
  async (news: News & { seller_id: string }, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const members = await sellers.listSellerMemberships({ seller_id: news.seller_id }, { select: ["member_id"] })
    const ids = await writeFeed(
      container,
      members.map(({ member_id }) => member_id),
      news,
    )
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => clearFeed(container, ids),
)
