import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { hashDeviceToken, newDeviceToken } from "./hashes"
import { DEVICE_LIFETIME_DAYS } from "./limits"

export interface NewDevice {
  member_id: string
  name: string | null
  /** A helper handed the code over that opened it. */
  is_handed?: boolean
}

export interface UsedDevice {
  id: string
  member_id: string
  /** What stood there before this use. */
  last_seen_at: Date
  expires_at: Date
}

/** A device that a helper let in is for showing and for ending help: until tomorrow, however much it is used. */
const HANDED_HOURS = 24

function tomorrow(now: Date): Date {
  return new Date(now.getTime() + HANDED_HOURS * 60 * 60 * 1000)
}

function inSixMonths(now: Date): Date {
  return new Date(now.getTime() + DEVICE_LIFETIME_DAYS * 24 * 60 * 60 * 1000)
}

/** Remembers a device; the token is known to nobody but the device from here on. */
export async function openDevice(manager: EntityManager, { member_id, name, is_handed = false }: NewDevice) {
  const id = generateEntityId(undefined, "device")
  const token = newDeviceToken()
  const now = new Date()
  await manager.execute(
    `insert into device (id, member_id, token_hash, name, is_handed, last_seen_at, expires_at)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [id, member_id, hashDeviceToken(token), name, is_handed, now, is_handed ? tomorrow(now) : inSixMonths(now)],
  )
  return { id, token }
}

/** Renews a device by use; null when it is unknown, forgotten or older than six months. */
export async function useDevice(manager: EntityManager, token: string): Promise<UsedDevice | null> {
  const now = new Date()
  const [used] = await manager.execute<UsedDevice[]>(
    `update device set last_seen_at = ?, updated_at = now(),
            expires_at = case when device.is_handed then device.expires_at else ? end
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
