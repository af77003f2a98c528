import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pickUpNotOffered } from "../rules/delivery"

const OFFERED = `select distinct seller.id from cart_line_item line
  join listing on listing.product_id = line.product_id and listing.deleted_at is null
  join seller on seller.id = listing.seller_id and seller.deleted_at is null
  join seller_delivery terms on terms.seller_id = seller.id and terms.pick_up and terms.deleted_at is null
 where line.cart_id = ? and line.deleted_at is null and seller.handle = any(?)`

/**
 * Ids of the stalls to which the buyer wants to come; each must have goods in the cart and offer it.
 * @throws InputError `pick_up_not_offered`
 */
export const findPickUpsStep = createStep(
  "find-pick-ups",
  async ({ cart_id, handles }: { cart_id: string; handles: string[] }, { container }) => {
    if (handles.length === 0) {
      return new StepResponse<string[]>([])
    }
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: { id: string }[] }>(OFFERED, [cart_id, handles])
    if (rows.length !== handles.length) {
      throw pickUpNotOffered()
    }
    return new StepResponse<string[]>(rows.map(({ id }) => id))
  },
)
