import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"
import { sendNotice } from "./messages"

export interface UsedHandover {
  id: string
  member_id: string
  seller_id: string
  device_name: string | null
}

/**
 * Tells the owner that somebody came in with a hand-over code: in the feed (`receiver_id`, template `handover-used`)
 * and on the phone, for who holds the code need not be the owner. Undone by deleting it from the feed.
 */
export const tellOwnerOfHandoverStep = createStep(
  "tell-owner-of-handover",
  async ({ id, member_id, seller_id, device_name }: UsedHandover, { container }) => {
    const notifications = container.resolve(Modules.NOTIFICATION)
    const told = await notifications.createNotifications({
      to: member_id,
      receiver_id: member_id,
      channel: "feed",
      template: "handover-used",
      data: { seller_id, device_name },
      resource_type: "handover_code",
      resource_id: id,
      trigger_type: "phone-login.handover-used",
    })
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const [member] = await sellers.listSellerMembers({ id: member_id }, { select: ["phone"], take: 1 })
    if (member?.phone) {
      const { commune_code } = await sellers.retrieveSeller(seller_id, { select: ["commune_code"] })
      await sendNotice(container, { to: member.phone, template: "handover-used", facts: {}, commune_code })
    }
    return new StepResponse({ id: told.id })
  },
)
