import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DELIVERY_FEES_MODULE } from "../../modules/delivery-fees"
import type { DeliveryFeesModuleService } from "../../modules/delivery-fees/service"
import type { WrittenTerms } from "../rules/read-delivery-terms"

export interface SaveTermsInput {
  seller_id: string
  /** That of the terms that were seen; 0 where the stall did as the market does. */
  revision: number
  terms: WrittenTerms
}

function changedMeanwhile(): InputError {
  return new InputError({
    code: "delivery_changed",
    field: "revision",
    type: "conflict",
    message: "Somebody else changed this meanwhile",
  })
}

/**
 * Writes how a stall sends. Undone by writing back what stood there, while nobody wrote over it.
 * @throws InputError `delivery_changed` (409)
 */
export const saveDeliveryTermsStep = createStep(
  "save-delivery-terms",
  async ({ seller_id, revision, terms }: SaveTermsInput, { container }) => {
    const service = container.resolve<DeliveryFeesModuleService>(DELIVERY_FEES_MODULE)
    const [known] = await service.listSellerDeliveries({ seller_id }, { take: 1 })
    const written = await service.saveTerms({
      seller_id,
      revision,
      terms: { ...terms, zones: terms.zones && { ...terms.zones } },
    })
    if (written === null) {
      throw changedMeanwhile()
    }
    return new StepResponse({ revision: written }, { seller_id, revision: written, known: known ?? null })
  },
  async (done, { container }) => {
    if (!done) {
      return
    }
    const service = container.resolve<DeliveryFeesModuleService>(DELIVERY_FEES_MODULE)
    const { seller_id, revision, known } = done
    if (known) {
      const { zones, free_from_vnd, pick_up, pick_up_place, pick_up_hours } = known
      await service.saveTerms({
        seller_id,
        revision,
        terms: { zones, free_from_vnd, pick_up, pick_up_place, pick_up_hours },
      })
    } else {
      await service.deleteSellerDeliveries({ seller_id, revision })
    }
  },
)
