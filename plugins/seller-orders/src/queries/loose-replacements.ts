import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SETTLED } from "../workflows/steps/clear-strays"
import { readLoose } from "../workflows/steps/loose-replacements"

/** Pieces that are kept for a return of which nothing is to be sent any more. */
const KEPT = `select distinct kept.external_id as return_id from reservation_item kept
  left join share_replacement again on again.share_return_id = kept.external_id and again.deleted_at is null
 where kept.external_id like 'sret\\_%' and kept.deleted_at is null and kept.created_at < now() - ${SETTLED}
   and again.state is distinct from 'reserved' limit 50`

const UNDECIDED = `not exists (select from share_dispute said where said.seller_order_id = again.seller_order_id
  and said.state = 'open' and said.deleted_at is null)`

/**
 * How long a parcel may be on its way before it counts as there by itself: the most days that the order's buyer was told of the way,
 * five where none were, and two weeks.
 */
const THERE = `(14 + coalesce((select (method.data->'days'->>1)::int from seller_order share
    join order_shipping_method method on method.id = share.shipping_method_id
   where share.id = again.seller_order_id), 5)) * interval '1 day'`

/** Sent long ago, or promised thirty days ago and never sent, and officers are not at it. */
const TIMED = `select again.share_return_id as id, again.seller_order_id as share_id,
    case when again.state = 'sent' then 'arrive' else 'give_up' end as action
  from share_replacement again
 where again.deleted_at is null and ${UNDECIDED}
   and (again.state = 'sent' and again.sent_at < now() - interval '14 days' and again.sent_at < now() - ${THERE}
     or again.state = 'reserved' and again.state_at < now() - interval '30 days')
 order by again.state_at limit 200`

export interface TimedReplacement {
  id: string
  share_id: string
  action: "arrive" | "give_up"
}

/** What processes left half made of what is sent once more, what officers decided over it, and what its time ends. */
export async function readReplacementsToMend(container: MedusaContainer) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const loose = await readLoose(container)
  const { rows: kept } = await knex.raw<{ rows: { return_id: string }[] }>(KEPT)
  const { rows: timed } = await knex.raw<{ rows: TimedReplacement[] }>(TIMED)
  return { loose, kept, timed }
}
