import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"

export interface NewsForMembers {
  seller_id: string
  /** What happened, kebab-case; the screens hold the words. */
  template: string
  /** Facts for the sentence; nothing secret, core keeps them. */
  data: Record<string, string | null>
}

/** Puts news into the feed of every owner and member of a stall; undone by taking it back. */
export const tellMembersStep = createStep(
  "tell-members",
  async ({ seller_id, template, data }: NewsForMembers, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const members = await sellers.listSellerMemberships({ seller_id }, { select: ["member_id"] })
    const news = members.map(({ member_id }) => ({
      to: member_id,
      receiver_id: member_id,
      channel: "feed",
      template,
      resource_type: "seller",
      resource_id: seller_id,
      data: { ...data, seller_id },
    }))
    if (news.length === 0) {
      return new StepResponse<string[], string[]>([], [])
    }
    const written = await container.resolve(Modules.NOTIFICATION).createNotifications(news)
    const ids = written.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      const notifications = container.resolve(Modules.NOTIFICATION) as unknown as {
        deleteNotifications?: (ids: string[]) => Promise<void>
      }
      await notifications.deleteNotifications?.(ids)
    }
  },
)
