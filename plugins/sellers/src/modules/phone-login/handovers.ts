import { addressPart } from "@cho-lang/kit/client-address"
import { generateShortCode } from "@cho-lang/kit/codes"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Hashes } from "./hashes"
import {
  ADDRESS_MEMORY_SECONDS,
  HANDOVER_LENGTH,
  HANDOVER_LIFETIME_SECONDS,
  HANDOVERS_PER_HOUR,
  waitAfterWrongHandovers,
} from "./limits"
import type { HANDOVER_MAKERS } from "./models"

export interface HandoverOrder {
  /** Who gets in. */
  member_id: string
  seller_id: string
  made_by_kind: (typeof HANDOVER_MAKERS)[number]
  made_by_id: string
  /** The device is to be for this stall only. */
  is_bound: boolean
}

export type TakenHandover =
  | ({ kind: "taken"; id: string } & HandoverOrder)
  | { kind: "wrong" }
  | { kind: "wait"; seconds: number }

export type OpenedHandover =
  | { kind: "opened"; id: string; code: string; expires_at: Date }
  | { kind: "wait"; seconds: number }

/**
 * Makes a code of eight characters; part of a transaction. A person's older code ends: the one on the screen is the
 * one that works. Each one used is a message to the owner, so an hour has few.
 */
export async function openHandover(
  manager: EntityManager,
  hashes: Hashes,
  order: HandoverOrder,
): Promise<OpenedHandover> {
  const { member_id, seller_id, made_by_kind, made_by_id, is_bound } = order
  await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`handovers-of:${member_id}`])
  const [limit] = await manager.execute<{ seconds: number }[]>(
    `select ceil(extract(epoch from created_at - now()) + 3600)::int as seconds from handover_code
      where member_id = ? and created_at > now() - interval '1 hour' and deleted_at is null
      order by created_at desc offset ${HANDOVERS_PER_HOUR - 1} limit 1`,
    [member_id],
  )
  if (limit) {
    return { kind: "wait", seconds: limit.seconds }
  }
  const id = generateEntityId(undefined, "handover")
  const code = generateShortCode(HANDOVER_LENGTH)
  const expires_at = new Date(Date.now() + HANDOVER_LIFETIME_SECONDS * 1000)
  await manager.execute(
    `with ended as (
       update handover_code set expires_at = now(), updated_at = now()
        where member_id = ? and used_at is null and expires_at > now()
     )
     insert into handover_code (id, code_hash, member_id, seller_id, made_by_kind, made_by_id, is_bound, expires_at)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [member_id, id, hashes.handover(code), member_id, seller_id, made_by_kind, made_by_id, is_bound, expires_at],
  )
  return { kind: "opened", id, code, expires_at }
}

/**
 * Uses a code up in one conditional statement. A wrong one counts against the address that sent it, and addresses
 * stand in line, so that many at once count as many. `code` null: what was typed cannot be a code.
 */
export async function takeHandover(
  manager: EntityManager,
  hashes: Hashes,
  { code, client_address }: { code: string | null; client_address: string | null },
): Promise<TakenHandover> {
  const address = addressPart(client_address)
  const addressKey = address === null ? null : hashes.address(address)
  const now = new Date()
  if (addressKey !== null) {
    await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [addressKey])
    const wrong = await manager.execute<{ requested_at: Date }[]>(
      `select requested_at from code_request
        where address_key = ? and kind = 'wrong_handover' and requested_at > ? and deleted_at is null
        order by requested_at`,
      [addressKey, new Date(now.getTime() - ADDRESS_MEMORY_SECONDS * 1000)],
    )
    const seconds = waitAfterWrongHandovers(
      wrong.map(({ requested_at }) => requested_at),
      now,
    )
    if (seconds > 0) {
      return { kind: "wait", seconds }
    }
  }
  const [taken] = await manager.execute<({ id: string } & HandoverOrder)[]>(
    `update handover_code set used_at = ?, updated_at = now()
      where code_hash = ? and used_at is null and expires_at > ? and deleted_at is null
     returning id, member_id, seller_id, made_by_kind, made_by_id, is_bound`,
    [now, code === null ? "" : hashes.handover(code), now],
  )
  if (taken) {
    return { kind: "taken", ...taken }
  }
  await manager.execute(
    "insert into code_request (id, kind, address_key, requested_at) values (?, 'wrong_handover', ?, ?)",
    [generateEntityId(undefined, "codereq"), addressKey, now],
  )
  return { kind: "wrong" }
}
