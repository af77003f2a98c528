import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CASH_ON_DELIVERY } from "../workflows/rules/cash-on-delivery"
import { GOES_ON, WITH_WAY } from "../workflows/rules/late-to-pack"

/** Something is collected at the door: only who collects it knows whether that came. */
const AT_DOOR = `(exists (select from order_payment_collection link
     join payment on payment.payment_collection_id = link.payment_collection_id and payment.deleted_at is null
    where link.order_id = share.order_id and link.deleted_at is null and payment.canceled_at is null
      and payment.provider_id = '${CASH_ON_DELIVERY}')
  or exists (select from payment_request request where request.seller_order_id = share.id
    and request.collected_by = 'courier' and request.state in ('expected', 'claimed') and request.deleted_at is null))`

/** Officers are at it, or were, less than two weeks ago. */
const ASKED = `exists (select from share_dispute one where one.seller_order_id = share.id and one.deleted_at is null
  and (one.state = 'open' or one.decided_at > now() - interval '14 days'))`

/** As with what is sent once more: the most days of the way that the order's buyer was told, five where none were, and two weeks. */
const LONG_SENT = `select share.id from ${WITH_WAY}
 where share.state = 'shipped' and share.state_at < now() - interval '14 days' and share.deleted_at is null
   and share.state_at < now() - (14 + coalesce((method.data->'days'->>1)::int, 5)) * interval '1 day'
   and ${GOES_ON} and not ${AT_DOOR} and not ${ASKED}
 order by share.state_at limit 200`

/** Shares that were paid before and sent long ago, and of which nobody has said a word since; the oldest first. */
export async function readLongSent(container: MedusaContainer): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(LONG_SENT)
  return rows.map(({ id }) => id)
}
