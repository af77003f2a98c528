import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SECURED, STANDS } from "../rules/standing"

/** How far the deeds on a share have reached its order. */
export interface Consequences {
  /** The order stands and was not cancelled. */
  is_open: boolean
  /** The money is there, or is collected at the door. */
  is_secured: boolean
  /** The parcel made of it, noted on the share or not. */
  fulfillment_id: string | null
  is_shipped: boolean
  is_delivered: boolean
  /** What it costs was credited or given back. */
  is_credited: boolean
  /** Pieces of a parcel that came back were counted in, after all else. */
  is_counted: boolean
  /** Officers were asked about it and have not decided. */
  is_disputed: boolean
}

const CONSEQUENCES = `select ord.canceled_at is null and ord.deleted_at is null and ${STANDS} as is_open, ${SECURED} as is_secured,
    parcel.id as fulfillment_id, parcel.shipped_at is not null as is_shipped,
    parcel.delivered_at is not null as is_delivered, share.counted_at is not null as is_counted,
    exists (select from order_credit_line where order_id = ord.id and reference_id = share.id)
      or exists (select from order_payment_collection of_order
         join payment on payment.payment_collection_id = of_order.payment_collection_id
         join refund on refund.payment_id = payment.id and refund.note = share.id
        where of_order.order_id = ord.id) as is_credited,
    exists (select from share_dispute where seller_order_id = share.id and state = 'open' and deleted_at is null)
      as is_disputed
  from seller_order share
  join "order" ord on ord.id = share.order_id
  left join lateral (select fulfillment.id, fulfillment.shipped_at, fulfillment.delivered_at
      from order_fulfillment link join fulfillment on fulfillment.id = link.fulfillment_id
     where link.order_id = ord.id and link.deleted_at is null and fulfillment.canceled_at is null
       and fulfillment.deleted_at is null and fulfillment.metadata->>'seller_order_id' = share.id
     order by fulfillment.created_at limit 1) parcel on true
 where share.id = ?`

const NOTHING: Consequences = {
  is_open: false,
  is_secured: false,
  fulfillment_id: null,
  is_shipped: false,
  is_delivered: false,
  is_credited: false,
  is_counted: false,
  is_disputed: false,
}

/** One statement; of a share that exists. */
export async function readConsequences(container: MedusaContainer, shareId: string): Promise<Consequences> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Consequences[] }>(CONSEQUENCES, [shareId])
  return rows[0] ?? NOTHING
}
