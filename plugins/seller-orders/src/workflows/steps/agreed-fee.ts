import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { AGREED_STATES } from "../rules/fee-states"

/** Whether a row `share` waits for its delivery fee to be agreed, in SQL. */
const BY_AGREEMENT = `exists (select from order_shipping_method method
  where method.id = share.shipping_method_id and method.data->>'by_agreement' = 'true')`

const AGREED = AGREED_STATES.map((state) => `'${state}'`).join(", ")

/** The fee the buyer agreed to of a row `share`, in SQL: đồng, null where there is none. */
export const AGREED_FEE = `(select amount_vnd::float8 from payment_request request
  where request.seller_order_id = share.id and request.kind = 'delivery_fee' and request.state in (${AGREED})
    and request.deleted_at is null)`

/** How the delivery fee of a share stands. */
export interface FeeStanding {
  by_agreement: boolean
  agreed_vnd: number | null
}

/** One statement; of a share that exists. */
export async function readFeeStanding(container: MedusaContainer, shareId: string): Promise<FeeStanding> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: FeeStanding[] }>(
    `select ${BY_AGREEMENT} as by_agreement, ${AGREED_FEE} as agreed_vnd from seller_order share where share.id = ?`,
    [shareId],
  )
  return rows[0] ?? { by_agreement: false, agreed_vnd: null }
}
