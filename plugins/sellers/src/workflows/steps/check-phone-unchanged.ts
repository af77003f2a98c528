import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"
import type { ConsentRequestFound } from "./find-consent-request"

/**
 * Whether the number that was asked still is an owner's: a code on a phone that was given up agrees to nothing.
 * @throws InputError `consent_phone_changed` (409)
 */
export const checkPhoneUnchangedStep = createStep(
  "check-phone-unchanged",
  async ({ seller_id, phone }: ConsentRequestFound, { container }) => {
    if (seller_id !== null) {
      const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
      const owners = await sellers.listSellerMemberships({ seller_id, role: "owner" }, { relations: ["member"] })
      if (!owners.some(({ member }) => member.phone === phone)) {
        throw new InputError({
          code: "consent_phone_changed",
          type: "conflict",
          message: "The household has another number now; ask again",
        })
      }
    }
    return new StepResponse(phone)
  },
)
