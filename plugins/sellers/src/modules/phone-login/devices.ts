import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { hashDeviceToken, newDeviceToken } from "./hashes"
import { DEVICE_LIFETIME_DAYS } from "./limits"
import type { HANDOVER_MAKERS } from "./models"

export interface NewDevice {
  member_id: string
  name: string | null
  /** The stall it is bound to, and who let it in; null: the person's own device. */
  handed?: Handed | null
}

export interface Handed {
  for: string
  by_kind: (typeof HANDOVER_MAKERS)[number]
  by_id: string
}

/** Which devices a helper let in: to one stall, or to any. */
export interface LetIn {
  /** Seller member. */
  helper_id: string
  /** Null: any stall. */
  seller_id: string | null
}

export interface UsedDevice {
  id: string
  member_id: string
  /** What stood there before this use. */
  last_seen_at: Date
  expires_at: Date
}

/** A device that somebody let in is for today's need: until tomorrow, however much it is used. */
const HANDED_HOURS = 24

function tomorrow(now: Date): Date {
  return new Date(now.getTime() + HANDED_HOURS * 60 * 60 * 1000)
}

function inSixMonths(now: Date): Date {
  return new Date(now.getTime() + DEVICE_LIFETIME_DAYS * 24 * 60 * 60 * 1000)
}

/** Remembers a device; the token is known to nobody but the device from here on. */
export async function openDevice(manager: EntityManager, { member_id, name, handed = null }: NewDevice) {
  const id = generateEntityId(undefined, "device")
  const token = newDeviceToken()
  const now = new Date()
  await manager.execute(
    `insert into device (id, member_id, token_hash, name, handed_for, handed_by_kind, handed_by_id, last_seen_at,
       expires_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[id, member_id, hashDeviceToken(token), name],
      ...[handed?.for ?? null, handed?.by_kind ?? null, handed?.by_id ?? null],
      ...[now, handed ? tomorrow(now) : inSixMonths(now)],
    ],
  )
  return { id, token }
}

/** Renews a device by use; null when it is unknown, forgotten or older than six months. */
export async function useDevice(manager: EntityManager, token: string): Promise<UsedDevice | null> {
  const now = new Date()
  const [used] = await manager.execute<UsedDevice[]>(
    `update device set last_seen_at = ?, updated_at = now(),
            expires_at = case when device.handed_for is not null then device.expires_at else ? end
       from (select id, member_id, last_seen_at, expires_at from device
              where token_hash = ? and deleted_at is null for update) as before
      where device.id = before.id and device.forgotten_at is null and device.expires_at > ?
     returning before.*`,
    [now, inSixMonths(now), hashDeviceToken(token), now],
  )
  return used ?? null
}

/** Forgets one device of a person: what it was called; null when it is not theirs or forgotten already. */
export async function forgetDevice(
  manager: EntityManager,
  of: { id: string; member_id: string },
): Promise<{ name: string | null } | null> {
  const [forgotten] = await manager.execute<{ name: string | null }[]>(
    `update device set forgotten_at = now(), updated_at = now()
      where id = ? and member_id = ? and forgotten_at is null and deleted_at is null returning name`,
    [of.id, of.member_id],
  )
  return forgotten ?? null
}

/** Forgets the devices that a helper let in, and ends codes that nobody used yet. Answers the devices' ids. */
export async function forgetHanded(manager: EntityManager, { helper_id, seller_id }: LetIn): Promise<string[]> {
  await manager.execute(
    `update handover_code set expires_at = now(), updated_at = now()
      where made_by_kind = 'seller_member' and made_by_id = ? and (?::text is null or seller_id = ?)
        and used_at is null and expires_at > now()`,
    [helper_id, seller_id, seller_id],
  )
  const forgotten = await manager.execute<{ id: string }[]>(
    `update device set forgotten_at = now(), updated_at = now()
      where handed_by_kind = 'seller_member' and handed_by_id = ? and (?::text is null or handed_for = ?)
        and forgotten_at is null and deleted_at is null returning id`,
    [helper_id, seller_id, seller_id],
  )
  return forgotten.map(({ id }) => id)
}

/** Undoes `forgetHanded` for devices. */
export async function rememberDevices(manager: EntityManager, ids: string[]): Promise<void> {
  await manager.execute(
    "update device set forgotten_at = null, updated_at = now() where id = any(string_to_array(?, ','))",
    [ids.join()],
  )
}
