import { addressPart } from "@cho-lang/kit/client-address"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Hashes } from "./hashes"
import { ADDRESS_MEMORY_SECONDS, MEMORY_SECONDS, monthStart, waitBeforeCode } from "./limits"
import { CODE_PURPOSES } from "./models"
import type { MessageAsk } from "./types"

/** Stands for the commune of numbers that nobody has yet: they share one bucket. */
const NOBODY = ""
const ANY_CODE = `purpose in (${CODE_PURPOSES.map((purpose) => `'${purpose}'`).join(", ")})`

export type BrakeAnswer =
  | { kind: "wait"; seconds: number }
  /** When it was counted, and the commune's codes (or messages of this purpose) of this month before it. */
  | { kind: "passed"; at: Date; of_commune: number }

interface HistoryRow {
  codes: Date[]
  wrong: Date[]
  of_address: Date[]
  of_commune: number
}

/**
 * Counts a message that is to go to a phone, or says how long to wait; part of a transaction. Requests of one number
 * or one address stand in line, so that many at once count as many.
 */
export async function passBrake(
  manager: EntityManager,
  hashes: Hashes,
  { purpose, phone, commune_code, client_address }: MessageAsk,
): Promise<BrakeAnswer> {
  const address = addressPart(client_address)
  const addressKey = address === null ? null : hashes.address(address)
  const phoneKey = hashes.phone(phone)
  // Always the address first: two that wait for each other would be a deadlock.
  for (const key of [addressKey, phoneKey]) {
    if (key !== null) {
      await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [key])
    }
  }
  const isCode = CODE_PURPOSES.some((code) => code === purpose)
  const now = new Date()
  const past = (seconds: number) => new Date(now.getTime() - seconds * 1000)
  const [history] = await manager.execute<[HistoryRow]>(
    `with asked as not materialized (select * from code_request where deleted_at is null)
     select array(select requested_at from asked where phone_key = ? and purpose = ? and kind = 'code'
                     and requested_at > ? order by requested_at) as codes,
            array(select requested_at from asked where phone_key = ? and purpose = ? and kind = 'wrong_code'
                     and requested_at > ? order by requested_at) as wrong,
            array(select requested_at from asked where address_key = ? and kind = 'code'
                     and requested_at > ? order by requested_at) as of_address,
            (select count(*)::int from asked where commune_code = ? and kind = 'code'
                and requested_at >= ? and ${isCode ? ANY_CODE : "purpose = ?"}) as of_commune`,
    [
      ...[phoneKey, purpose, past(MEMORY_SECONDS)],
      ...[phoneKey, purpose, past(MEMORY_SECONDS)],
      ...[addressKey, past(ADDRESS_MEMORY_SECONDS)],
      ...[commune_code ?? NOBODY, monthStart(now), ...(isCode ? [] : [purpose])],
    ],
  )
  const seconds = waitBeforeCode(history, now)
  if (seconds > 0) {
    return { kind: "wait", seconds }
  }
  await manager.execute(
    `insert into code_request (id, kind, purpose, phone_key, address_key, commune_code, requested_at)
     values (?, 'code', ?, ?, ?, ?, ?)`,
    [generateEntityId(undefined, "codereq"), purpose, phoneKey, addressKey, commune_code ?? NOBODY, now],
  )
  return { kind: "passed", at: now, of_commune: history.of_commune }
}
