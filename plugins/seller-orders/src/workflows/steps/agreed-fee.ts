import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { AGREED_STATES } from "../rules/fee-states"

/** Whether the shipping method of a row `share` says so of itself, in SQL. */
const ofMethod = (flag: "by_agreement" | "pick_up") => `exists (select from order_shipping_method method
  where method.id = share.shipping_method_id and method.data->>'${flag}' = 'true')`

const AGREED = AGREED_STATES.map((state) => `'${state}'`).join(", ")

/** The fee the buyer agreed to of a row `share`, in SQL: đồng, null where there is none. */
export const AGREED_FEE = `(select amount_vnd::float8 from payment_request request
  where request.seller_order_id = share.id and request.kind = 'delivery_fee' and request.state in (${AGREED})
    and request.deleted_at is null)`

/** How the delivery fee of a share stands. */
export interface FeeStanding {
  /** It waits for its fee to be agreed. */
  by_agreement: boolean
  /** The buyer comes for it. */
  pick_up: boolean
  agreed_vnd: number | null
}

/** One statement; of a share that exists. */
export async function readFeeStanding(container: MedusaContainer, shareId: string): Promise<FeeStanding> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: FeeStanding[] }>(
    `select ${ofMethod("by_agreement")} as by_agreement, ${ofMethod("pick_up")} as pick_up,
       ${AGREED_FEE} as agreed_vnd from seller_order share where share.id = ?`,
    [shareId],
  )
  return rows[0] ?? { by_agreement: false, pick_up: false, agreed_vnd: null }
}
