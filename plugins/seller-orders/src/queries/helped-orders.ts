import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { HELPER_AFTER_HOURS } from "../workflows/rules/alarm-hours"

/** A household whose orders wait although it was told and rung up. */
export interface HelpedOrders {
  seller_id: string
  /** How many wait so long. */
  count: number
  /** When the oldest of them was announced; ISO 8601, UTC. */
  since: string
}

const WAITING = `select share.seller_id, count(*)::int as count,
    to_char(min(share.announced_at) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as since
  from assist_grant given
  join seller_order share on share.seller_id = given.seller_id and share.state = 'placed' and share.deleted_at is null
   and share.announced_at < now() - interval '${HELPER_AFTER_HOURS} hours'
 where given.helper_id = ? and 'handle_orders' = any(given.capabilities) and given.revoked_at is null
   and given.starts_at <= now() and given.expires_at > now() and given.deleted_at is null
 group by share.seller_id order by min(share.announced_at), share.seller_id`

/** Of the households that let this person handle their orders, longest waiting first. One statement. */
export async function readHelpedOrders(container: MedusaContainer, memberId: string): Promise<HelpedOrders[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: HelpedOrders[] }>(WAITING, [memberId])
  return rows
}
