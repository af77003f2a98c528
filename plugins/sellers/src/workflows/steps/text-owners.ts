import { smsName } from "@cho-lang/kit/sms-name"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"
import { type NoticeTemplate, sendNotice } from "./messages"

export interface OwnersMessage {
  seller_id: string
  template: NoticeTemplate
  /** What the message says beside the stall's name. */
  facts: Record<string, string>
}

/**
 * Sends a message to the phone of every owner of a stall: what they must hear of although they look at no screen.
 * It cannot be taken back: the last step.
 */
export const textOwnersStep = createStep(
  "text-owners",
  async ({ seller_id, template, facts }: OwnersMessage, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const owners = await sellers.listSellerMemberships(
      { seller_id, role: "owner" },
      { relations: ["seller", "member"] },
    )
    for (const { seller, member } of owners) {
      if (member.phone) {
        await sendNotice(container, {
          to: member.phone,
          template,
          facts: { ...facts, stall: smsName(seller.name) },
          commune_code: seller.commune_code,
        })
      }
    }
    return new StepResponse(undefined)
  },
)
