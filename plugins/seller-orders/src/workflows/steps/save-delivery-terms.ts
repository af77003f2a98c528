import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DELIVERY_FEES_MODULE } from "../../modules/delivery-fees"
import type { DeliveryFeesModuleService } from "../../modules/delivery-fees/service"
import type { WrittenTerms } from "../rules/read-delivery-terms"
import { STALL_ADDRESS } from "../rules/stall-address"

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

/** The address is what is told without a word: written down, it would stay when the stall moves. */
async function placeOf(container: MedusaContainer, { seller_id, terms }: SaveTermsInput): Promise<string | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { address: string }[] }>(
    `select ${STALL_ADDRESS} as address from seller where id = ?`,
    [seller_id],
  )
  return terms.pick_up_place === rows[0]?.address ? null : terms.pick_up_place
}

/**
 * Writes how a stall sends. Undone by writing back what stood there, while nobody wrote over it.
 * @throws InputError `delivery_changed` (409)
 */
export const saveDeliveryTermsStep = createStep(
  "save-delivery-terms",
  async (input: SaveTermsInput, { container }) => {
    const { seller_id, revision, terms } = input
    const service = container.resolve<DeliveryFeesModuleService>(DELIVERY_FEES_MODULE)
    const [known] = await service.listSellerDeliveries({ seller_id }, { take: 1 })
    const written = await service.saveTerms({
      seller_id,
      revision,
      terms: { ...terms, pick_up_place: await placeOf(container, input), zones: terms.zones && { ...terms.zones } },
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
