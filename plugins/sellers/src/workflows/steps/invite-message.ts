import { smsName } from "@cho-lang/kit/sms-name"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PHONE_LOGIN_MODULE } from "../../modules/phone-login"
import type { PhoneLoginModuleService } from "../../modules/phone-login/service"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"
import { invitationsTooMany } from "../rules/invitations-too-many"
import { sendMessage } from "./messages"

export interface InvitationMessage {
  /** E.164. */
  phone: string
  seller_id: string
  /** The owner who asks. */
  invited_by_id: string
}

/**
 * Whether one more message may go to the invited number now: strangers' phones are not flooded, by the brake of codes.
 * Answers whether the commune's messages of this month reach; beyond them the invitation waits at the desk alone.
 * @throws InputError `invitations_too_many` (429, `retry_after_seconds`)
 */
export const brakeInvitationStep = createStep(
  "brake-invitation",
  async (ask: { phone: string; seller_id: string; client_address: string | null }, { container }) => {
    const { commune_code } = await container
      .resolve<SellersModuleService>(SELLERS_MODULE)
      .retrieveSeller(ask.seller_id, { select: ["commune_code"] })
    const { phone, client_address } = ask
    const answer = await container
      .resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE)
      .countMessage({ purpose: "invitation", phone, commune_code, client_address })
    if (answer.kind === "wait") {
      throw invitationsTooMany(answer.seconds)
    }
    return new StepResponse({ is_within_cap: answer.isWithinCap })
  },
)

/** Tells the invited number who asks and where to answer. It cannot be taken back: the last step. */
export const textInvitedStep = createStep(
  "text-invited",
  async ({ phone, seller_id, invited_by_id }: InvitationMessage, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const seller = await sellers.retrieveSeller(seller_id, { select: ["name"] })
    const owner = await sellers.retrieveSellerMember(invited_by_id, { select: ["name"] })
    const facts = { by: smsName(owner.name), stall: smsName(seller.name), desk: sellers.deskAddress }
    sendMessage(container, { to: phone, template: "invited", facts })
    return new StepResponse(undefined)
  },
)
