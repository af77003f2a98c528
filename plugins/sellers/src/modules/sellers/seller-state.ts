import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { versionOf } from "./in-line"
import type { ACTOR_KINDS, SELLER_STATUSES } from "./models"

type Status = (typeof SELLER_STATUSES)[number]

/** Who did something: a person at the desk, a helper, a staff user, or the application itself. */
export interface Actor {
  kind: (typeof ACTOR_KINDS)[number]
  /** Null for the system. */
  id: string | null
}

/** Which papers somebody looked at: their versions (`versionOf`), null for none. */
export interface PapersSeen {
  identity: string | null
  bank_account: string | null
}

export interface StateChange {
  seller_id: string
  /** States the change may start from. */
  from: readonly Status[]
  to: Status
  reason: string | null
  actor: Actor
  /** When an approved stall opened; kept from the first time. */
  opened_at: Date
  /** The change holds only while these are the papers; null: whatever they are. */
  seen: PapersSeen | null
}

interface Before {
  id: string
  handle: string
  status: Status
  opened_at: Date | null
  opened_in_village_id: string | null
  opened_in_commune_code: string | null
}

export interface StateChanged {
  /** `state_wrong`: the change does not start from the stall's state; `papers_changed`: see `seen`. Nothing was written. */
  outcome: "moved" | "state_wrong" | "papers_changed"
  before: Before
  change: StateChange
}

type Recorded = Pick<StateChange, "seller_id" | "to" | "reason" | "actor">

async function record(manager: EntityManager, change: Recorded, from: Status) {
  await manager.execute(
    `insert into seller_state_change (id, seller_id, from_status, to_status, reason, actor_kind, actor_id)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [
      generateEntityId(undefined, "selstch"),
      change.seller_id,
      from,
      change.to,
      change.reason,
      change.actor.kind,
      change.actor.id,
    ],
  )
}

/** Identity and bank account as they stand now; whoever changes them waits for the stall's row. */
async function stillSeen(manager: EntityManager, sellerId: string, seen: PapersSeen): Promise<boolean> {
  const [now] = await manager.execute<[PapersSeen]>(
    `select (select ${versionOf("seller_identity")} from seller_identity
              where seller_id = seller.id and deleted_at is null) as identity,
            (select ${versionOf("bank_account")} from bank_account
              where seller_id = seller.id and deleted_at is null) as bank_account
       from seller where id = ?`,
    [sellerId],
  )
  return now.identity === seen.identity && now.bank_account === seen.bank_account
}

/** See `SellersModuleService.changeState`. */
export async function writeState(manager: EntityManager, change: StateChange): Promise<StateChanged | null> {
  const [before] = await manager.execute<Before[]>(
    `select id, handle, status, opened_at, opened_in_village_id, opened_in_commune_code
       from seller where id = ? and deleted_at is null for update`,
    [change.seller_id],
  )
  if (!before) {
    return null
  }
  if (!change.from.includes(before.status)) {
    return { outcome: "state_wrong", before, change }
  }
  if (change.seen && !(await stillSeen(manager, change.seller_id, change.seen))) {
    return { outcome: "papers_changed", before, change }
  }
  const opens = change.to === "approved" && before.opened_at === null
  await manager.execute(
    `update seller set status = ?, updated_at = now() ${
      opens ? ", opened_at = ?, opened_in_village_id = village_id, opened_in_commune_code = commune_code" : ""
    } where id = ?`,
    [change.to, ...(opens ? [change.opened_at] : []), change.seller_id],
  )
  await record(manager, change, before.status)
  return { outcome: "moved", before, change }
}

/** See `SellersModuleService.undoState`. */
export async function undoState(manager: EntityManager, { before, change }: StateChanged): Promise<void> {
  const undone = await manager.execute<{ id: string }[]>(
    `update seller set status = ?, opened_at = ?, opened_in_village_id = ?, opened_in_commune_code = ?, updated_at = now()
      where id = ? and status = ? returning id`,
    [before.status, before.opened_at, before.opened_in_village_id, before.opened_in_commune_code, before.id, change.to],
  )
  if (undone.length > 0) {
    const system = { kind: "system", id: null } as const
    await record(manager, { seller_id: before.id, to: before.status, reason: "undone", actor: system }, change.to)
  }
}
