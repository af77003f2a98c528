import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/** News that is older is no news; it stands in the feed. */
const NEWS_HOURS = 24
/** Longer than news is news: what was sent is not sent again. */
const KEPT_HOURS = 72
/** Between tries; after the last one it is given up. */
const WAITS_SECONDS = [60, 300, 1_800, 7_200, 21_600] as const
const AT_ONCE = 50
/** A message that a process took and did not finish is due again. */
const TAKEN_SECONDS = 120

export interface DueMessage {
  id: string
  subscription_id: string
  tries: number
  endpoint: string
  p256dh: string
  auth: string
  notification_id: string
  /** What happened, kebab-case. */
  key: string
}

/**
 * Writes down which news goes to which browser: rows of the feed that came after the subscription, each once. What a
 * workflow took back is not in the feed any more. Subscriptions of forgotten devices end here, and what waited for them.
 */
export async function fillMessages(manager: EntityManager): Promise<void> {
  await manager.execute(
    `update push_subscription set ended_at = now(), updated_at = now()
      where ended_at is null and not exists (
        select from device where device.id = push_subscription.device_id and device.member_id = push_subscription.member_id
           and device.forgotten_at is null and device.expires_at > now() and device.deleted_at is null)`,
  )
  await manager.execute(
    `update push_message set state = 'given_up', updated_at = now()
      where state = 'waiting' and (created_at < now() - make_interval(hours => ?)
        or exists (select from push_subscription subscription
                    where subscription.id = push_message.subscription_id and subscription.ended_at is not null)
        or not exists (select from notification told
                        where told.id = push_message.notification_id and told.deleted_at is null))`,
    [NEWS_HOURS],
  )
  await manager.execute("delete from push_message where created_at < now() - make_interval(hours => ?)", [KEPT_HOURS])
  const rows = await manager.execute<{ subscription_id: string; notification_id: string }[]>(
    `select subscription.id as subscription_id, told.id as notification_id
       from notification told
       join push_subscription subscription on subscription.member_id = told.receiver_id
      where told.channel = 'feed' and told.deleted_at is null and told.created_at > now() - make_interval(hours => ?)
        and told.created_at >= subscription.created_at and subscription.ended_at is null and subscription.deleted_at is null
        and not exists (select from push_message sent
                         where sent.subscription_id = subscription.id and sent.notification_id = told.id)
      order by told.created_at limit 500`,
    [NEWS_HOURS],
  )
  for (const { subscription_id, notification_id } of rows) {
    await manager.execute(
      `insert into push_message (id, subscription_id, notification_id, due_at) values (?, ?, ?, now())
       on conflict (subscription_id, notification_id) where deleted_at is null do nothing`,
      [generateEntityId(undefined, "pushmsg"), subscription_id, notification_id],
    )
  }
}

/** Takes what is due; nobody else gets the same for two minutes. */
export async function takeMessages(manager: EntityManager): Promise<DueMessage[]> {
  return await manager.execute<DueMessage[]>(
    `with due as (
       select id from push_message where state = 'waiting' and due_at <= now() and deleted_at is null
        order by due_at limit ${AT_ONCE} for update skip locked
     ), taken as (
       update push_message set due_at = now() + make_interval(secs => ${TAKEN_SECONDS}), tries = tries + 1, updated_at = now()
        where id in (select id from due) returning id, subscription_id, notification_id, tries
     )
     select taken.id, taken.subscription_id, taken.tries, subscription.endpoint, subscription.p256dh, subscription.auth,
            taken.notification_id, told.template as key
       from taken
       join push_subscription subscription on subscription.id = taken.subscription_id and subscription.ended_at is null
       join notification told on told.id = taken.notification_id and told.deleted_at is null`,
  )
}

/** `sent`: the push service took it. `gone`: it does not know the browser any more. `failed`: it may work later. */
export type Outcome = "sent" | "gone" | "failed"

/** Writes down what came of a message; what failed is due again later, five times. */
export async function settleMessage(manager: EntityManager, message: DueMessage, outcome: Outcome): Promise<void> {
  const wait = WAITS_SECONDS[message.tries - 1]
  if (outcome === "failed" && wait !== undefined) {
    await manager.execute("update push_message set due_at = now() + make_interval(secs => ?) where id = ?", [
      wait,
      message.id,
    ])
  } else {
    const state = outcome === "sent" ? "sent" : "given_up"
    await manager.execute("update push_message set state = ?, updated_at = now() where id = ?", [state, message.id])
  }
  const change = {
    sent: "last_ok_at = now(), failures = 0",
    gone: "ended_at = now()",
    failed: "failures = failures + 1",
  }[outcome]
  await manager.execute(`update push_subscription set ${change}, updated_at = now() where id = ?`, [
    message.subscription_id,
  ])
}
