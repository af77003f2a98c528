import { smsName } from "@cho-lang/kit/sms-name"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"
import type { ConsentRequestFound } from "./find-consent-request"
import { sendMessage } from "./messages"

/**
 * Tells the household's phone that a helper sent in a paper with its signature: who did not sign hears of it at once.
 * The last step.
 */
export const tellPhoneOfPaperStep = createStep(
  "tell-phone-of-paper",
  async ({ phone, helper_id, seller_id, opening }: ConsentRequestFound, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const [[helper], [stall]] = await Promise.all([
      sellers.listSellerMembers({ id: helper_id }, { select: ["name"], take: 1 }),
      sellers.listSellers({ id: seller_id ?? "" }, { select: ["name"], take: 1 }),
    ])
    sendMessage(container, {
      to: phone,
      template: "consent-paper",
      facts: { helper: smsName(helper?.name ?? ""), stall: smsName(stall?.name ?? String(opening?.name ?? "")) },
    })
    return new StepResponse(undefined)
  },
)
