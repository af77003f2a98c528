import { InputError } from "@cho-lang/kit/input-error"
import type { Context, PromotionTypes } from "@medusajs/framework/types"
import { ComputedActions, InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { PromotionModuleService } from "@medusajs/promotion/dist/services"
import { wholeReduction } from "./whole-reduction"

type Written = { application_method?: { target_type?: string } }

/**
 * Core's promotions for prices in đồng that hold their taxes. Core reduces by fractions of a đồng, which nobody can pay,
 * and which a share could not give back piece by piece.
 */
export class WholeDongPromotionService extends PromotionModuleService {
  /** Each reduction of a line is the same number of whole đồng for each of its pieces; one of nothing is left out. */
  @InjectManager()
  override async computeActions(
    promotionCodes: string[],
    applicationContext: PromotionTypes.ComputeActionContext,
    options: PromotionTypes.ComputeActionOptions = {},
    @MedusaContext() context: Context = {},
  ): Promise<PromotionTypes.ComputeActions[]> {
    const pieces = new Map((applicationContext.items ?? []).map(({ id, quantity }) => [id, Number(quantity)]))
    const actions = await super.computeActions(promotionCodes, applicationContext, options, context)
    return actions.flatMap((action): PromotionTypes.ComputeActions[] => {
      if (action.action !== ComputedActions.ADD_ITEM_ADJUSTMENT) {
        return [action]
      }
      const amount = wholeReduction(Number(action.amount), pieces.get(action.item_id) ?? 1)
      return amount > 0 ? [{ ...action, amount }] : []
    })
  }

  @InjectTransactionManager()
  protected override async createPromotions_(
    data: PromotionTypes.CreatePromotionDTO[],
    @MedusaContext() context: Context = {},
  ) {
    data.forEach(refuseOnDelivery)
    return await super.createPromotions_(data.map(withTax), context)
  }

  @InjectTransactionManager()
  protected override async updatePromotions_(
    data: PromotionTypes.UpdatePromotionDTO[],
    @MedusaContext() context: Context = {},
  ) {
    data.forEach(refuseOnDelivery)
    return await super.updatePromotions_(data.map(withTax), context)
  }
}

/** Every price here is with its taxes, so what is taken off it is too. */
const withTax = <Data extends object>(data: Data) => ({ ...data, is_tax_inclusive: true })

/** A parcel's fee is its stall's: who wants to send for less says so in the stall's own fees. */
function refuseOnDelivery({ application_method: method }: Written): void {
  if (method?.target_type === "shipping_methods") {
    throw new InputError({
      code: "reduction_on_delivery",
      field: "application_method.target_type",
      type: "invalid_data",
      message: "Delivery fees are reduced in a stall's own fees",
    })
  }
}
