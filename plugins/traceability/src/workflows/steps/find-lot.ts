import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LotState } from "../../modules/traceability/models"
import { lotNotFound } from "../rules/refusals"
import type { Unit } from "../rules/templates"

/** Whose lots somebody may touch: of one stall, of one commune, or all. */
export interface Reach {
  /** The stall in context; null for officers and the seed. */
  seller_id: string | null
  /** The officer's commune; null for the whole site. */
  commune_code: string | null
}

/** A lot with what its events name of the stall. */
export interface FoundLot {
  id: string
  seller_id: string
  stall_handle: string
  product_id: string
  template: string
  lot_no: string
  gtin: string | null
  quantity: number
  unit: Unit
  made_from: string
  made_to: string | null
  best_before: string | null
  vocabulary: string
  state: LotState
  event_count: number
}

const STATEMENT = `
select lot.id, lot.seller_id, seller.handle as stall_handle, lot.product_id, lot.template, lot.lot_no, lot.gtin, lot.quantity, lot.unit,
       lot.made_from, lot.made_to, lot.best_before, lot.vocabulary, lot.state, lot.event_count
  from lot join seller on seller.id = lot.seller_id
 where lot.id = :id and lot.deleted_at is null
   and (:seller_id::text is null or lot.seller_id = :seller_id)
   and (:commune_code::text is null or seller.commune_code = :commune_code)`

/**
 * A lot within reach.
 * @throws InputError `lot_not_found` (404)
 */
export async function findLot(container: MedusaContainer, wish: Reach & { id: string }): Promise<FoundLot> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { id, seller_id, commune_code } = wish
  const { rows } = await knex.raw<{ rows: FoundLot[] }>(STATEMENT, { id, seller_id, commune_code } as { id: string })
  const [lot] = rows
  if (!lot) {
    throw lotNotFound()
  }
  return lot
}

/** The same as a step of a workflow. */
export const findLotStep = createStep("find-lot", async (wish: Reach & { id: string }, { container }) => {
  return new StepResponse(await findLot(container, wish))
})
