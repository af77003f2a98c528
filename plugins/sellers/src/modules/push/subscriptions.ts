import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

export const MOST_PER_PERSON = 5

export interface NewSubscription {
  member_id: string
  device_id: string
  endpoint: string
  p256dh: string
  auth: string
}

/** What stood there before, to put it back. */
export interface SubscriptionBefore {
  id: string
  member_id: string
  device_id: string
  p256dh: string
  auth: string
  failures: number
  ended_at: string | null
}

/**
 * Keeps a browser's subscription; the same address again is the same row, whoever holds the phone now. Null when the
 * person has five others that live. One at a time for each person.
 */
export async function keepSubscription(
  manager: EntityManager,
  wish: NewSubscription,
): Promise<{ id: string; before: SubscriptionBefore | null } | null> {
  await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 7))", [wish.member_id])
  const [others] = await manager.execute<{ count: number }[]>(
    `select count(*)::int as count from push_subscription
      where member_id = ? and endpoint <> ? and ended_at is null and deleted_at is null`,
    [wish.member_id, wish.endpoint],
  )
  if ((others?.count ?? 0) >= MOST_PER_PERSON) {
    return null
  }
  const [before = null] = await manager.execute<SubscriptionBefore[]>(
    `select id, member_id, device_id, p256dh, auth, failures, ended_at from push_subscription
      where endpoint = ? and deleted_at is null for update`,
    [wish.endpoint],
  )
  const values = [wish.member_id, wish.device_id, wish.p256dh, wish.auth]
  const [row] = await manager.execute<{ id: string }[]>(
    before
      ? `update push_subscription set member_id = ?, device_id = ?, p256dh = ?, auth = ?, failures = 0, ended_at = null,
                created_at = case when ended_at is null and member_id = ? then created_at else now() end, updated_at = now()
          where endpoint = ? returning id`
      : `insert into push_subscription (member_id, device_id, p256dh, auth, id, endpoint) values (?, ?, ?, ?, ?, ?)
         on conflict (endpoint) where deleted_at is null do update set updated_at = now() returning id`,
    [...values, before ? wish.member_id : generateEntityId(undefined, "pushsub"), wish.endpoint],
  )
  return { id: row?.id ?? "", before }
}

/** Ends a person's subscription; answers its id, null when there is none that lives. */
export async function endSubscription(
  manager: EntityManager,
  { member_id, endpoint }: { member_id: string; endpoint: string },
): Promise<string | null> {
  const [row] = await manager.execute<{ id: string }[]>(
    `update push_subscription set ended_at = now(), updated_at = now()
      where member_id = ? and endpoint = ? and ended_at is null and deleted_at is null returning id`,
    [member_id, endpoint],
  )
  return row?.id ?? null
}
