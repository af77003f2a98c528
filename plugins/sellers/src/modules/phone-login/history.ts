import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { ADDRESS_MEMORY_SECONDS, MEMORY_SECONDS } from "./limits"
import type { CodePurpose } from "./models"

interface Asked {
  requested_at: Date
}

function past(now: Date, seconds: number): Date {
  return new Date(now.getTime() - seconds * 1000)
}

/** When wrong codes were typed for a number, within its memory, oldest first. */
export async function wrongTries(
  manager: EntityManager,
  { phoneKey, purpose }: { phoneKey: string; purpose: CodePurpose },
  now: Date,
): Promise<Date[]> {
  const rows = await manager.execute<Asked[]>(
    `select requested_at from code_request
      where phone_key = ? and purpose = ? and kind = 'wrong_code' and requested_at > ? and deleted_at is null
      order by requested_at`,
    [phoneKey, purpose, past(now, MEMORY_SECONDS)],
  )
  return rows.map(({ requested_at }) => requested_at)
}

/** When an address asked for codes, within its memory, oldest first. */
export async function codesOfAddress(manager: EntityManager, addressKey: string, now: Date): Promise<Date[]> {
  const rows = await manager.execute<Asked[]>(
    `select requested_at from code_request
      where address_key = ? and kind = 'code' and requested_at > ? and deleted_at is null order by requested_at`,
    [addressKey, past(now, ADDRESS_MEMORY_SECONDS)],
  )
  return rows.map(({ requested_at }) => requested_at)
}

/** The longest limit counts a calendar month. */
const KEPT = "40 days"

/** Deletes requests that no limit counts any more, and codes and devices that have long been over. */
export async function clearOldCodes(manager: EntityManager): Promise<void> {
  await manager.execute("delete from code_request where requested_at < now() - ?::interval", [KEPT])
  await manager.execute("delete from sent_code where expires_at < now() - ?::interval", ["1 day"])
  await manager.execute("delete from handover_code where expires_at < now() - ?::interval", [KEPT])
  await manager.execute("delete from device where least(expires_at, forgotten_at) < now() - ?::interval", [KEPT])
}
