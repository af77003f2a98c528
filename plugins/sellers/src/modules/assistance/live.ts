import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"

/** A grant of a stall, and what its helper wants to do. */
export interface WantedLeave {
  id: string
  seller_id: string
  capability: string
}

/** Whether a grant lets its helper do this at this moment, by the database's clock. */
export async function isLive({ id, seller_id, capability }: WantedLeave, context: Context<EntityManager>) {
  const rows = await (context.manager as EntityManager).execute<{ id: string }[]>(
    `select given.id from assist_grant given
       join digital_team_member place on place.member_id = given.helper_id and place.team_id = given.team_id
            and place.deleted_at is null
      where given.id = ? and given.seller_id = ? and ? = any(given.capabilities) and given.revoked_at is null
        and given.starts_at <= now() and given.expires_at > now() and given.deleted_at is null`,
    [id, seller_id, capability],
  )
  return rows.length > 0
}
