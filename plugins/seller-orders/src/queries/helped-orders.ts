import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { HELPER_AFTER_HOURS, REPLACEMENT_AFTER_HOURS } from "../workflows/rules/alarm-hours"
import { ISO } from "../workflows/rules/share-sums"
import { TO_SEND_AGAIN } from "../workflows/rules/to-send-again"

/** A household whose work waits although it was told: orders to be accepted, pieces to be sent once more, or buyers who ask to give something back. */
export interface HelpedOrders {
  seller_id: string
  waits: "new" | "again" | "return"
  /** How many wait so long. */
  count: number
  /** When the oldest of them was announced or promised; ISO 8601, UTC. */
  since: string
}

const WORK = `select seller_id, 'new' as waits, announced_at as since from seller_order
   where state = 'placed' and announced_at < now() - interval '${HELPER_AFTER_HOURS} hours' and deleted_at is null
  union all
  select share.seller_id, 'again', promised.state_at from (${TO_SEND_AGAIN}) promised
    join seller_order share on share.id = promised.seller_order_id and share.deleted_at is null
   where promised.state_at < now() - interval '${REPLACEMENT_AFTER_HOURS} hours'
  union all
  select share.seller_id, 'return', back.asked_at from share_return back
    join seller_order share on share.id = back.seller_order_id and share.deleted_at is null
   where back.state = 'asked' and back.asked_at < now() - interval '${HELPER_AFTER_HOURS} hours' and back.deleted_at is null`

const WAITING = `select work.seller_id, work.waits, count(*)::int as count, ${ISO("min(work.since)")} as since
  from assist_grant given
  join (${WORK}) work on work.seller_id = given.seller_id
 where given.helper_id = ? and 'handle_orders' = any(given.capabilities) and given.revoked_at is null
   and given.starts_at <= now() and given.expires_at > now() and given.deleted_at is null
 group by work.seller_id, work.waits order by min(work.since), work.seller_id, work.waits`

/** Of the households that let this person handle their orders, longest waiting first. One statement. */
export async function readHelpedOrders(container: MedusaContainer, memberId: string): Promise<HelpedOrders[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: HelpedOrders[] }>(WAITING, [memberId])
  return rows
}
