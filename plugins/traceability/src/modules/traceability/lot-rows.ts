import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { LotState } from "./models"

/** A lot's own facts. Days `YYYY-MM-DD` in Vietnam. */
export interface LotColumns {
  product_id: string
  lot_no: string
  gtin: string | null
  template: string
  quantity: number
  unit: "H87" | "KGM" | "GRM"
  made_from: string
  made_to: string | null
  best_before: string | null
}

export interface NewLot extends LotColumns {
  seller_id: string
  client_key: string
  vocabulary: string
  /** Start of the chain. */
  chain_hash: string
}

/** A lot as it is kept, as far as workflows need it. */
export interface LotRow extends NewLot {
  id: string
  state: LotState
  event_count: number
  /** Whether its facts were changed since it was opened. */
  is_changed: boolean
}

const COLUMNS = `id, seller_id, product_id, client_key, lot_no, gtin, template, quantity, unit, made_from, made_to, best_before,
  vocabulary, chain_hash, state, event_count, updated_at > created_at as is_changed`

/** Opens a lot; null where its key, or its number at this stall or of this GTIN, is there already. */
export async function insertLot(manager: EntityManager, lot: NewLot): Promise<string | null> {
  const row = { id: generateEntityId(undefined, "lot"), ...lot }
  const columns = Object.keys(row)
  const made = await manager.execute<{ id: string }[]>(
    `insert into lot (${columns.map((column) => `"${column}"`).join(", ")}, created_at, updated_at)
     values (${columns.map(() => "?").join(", ")}, now(), now()) on conflict do nothing returning id`,
    Object.values(row) as string[],
  )
  return made[0]?.id ?? null
}

/** The lot of a key; null where there is none. */
export async function findLotByKey(manager: EntityManager, clientKey: string): Promise<LotRow | null> {
  const [row] = await manager.execute<LotRow[]>(
    `select ${COLUMNS} from lot where client_key = ? and deleted_at is null`,
    [clientKey],
  )
  return row ?? null
}

/** Lot numbers of a stall that begin so. */
export async function lotNumbers(manager: EntityManager, sellerId: string, start: string): Promise<string[]> {
  const rows = await manager.execute<{ lot_no: string }[]>(
    "select lot_no from lot where seller_id = ? and left(lot_no, ?) = ? and deleted_at is null",
    [sellerId, start.length, start] as string[],
  )
  return rows.map(({ lot_no }) => lot_no)
}

/** Takes a lot back that nothing was recorded of. */
export async function removeLot(manager: EntityManager, id: string): Promise<void> {
  await manager.execute("delete from lot where id = ? and event_count = 0", [id])
}

/** What a household may still say otherwise of an open lot. */
export type LotPatch = Partial<Omit<LotColumns, "product_id" | "template">>

/**
 * Why a lot was not changed: `gone`; another `state`; it was `made`, packed or went out, its number is on labels (`labelled`); an event
 * came before the new beginning (`events_before`); the number is `taken`.
 */
export type LotRefusal =
  | { refused: "gone" | "made" | "labelled" | "events_before" | "taken" }
  | { refused: "state"; state: LotState }

interface Held extends LotColumns {
  state: LotState
  has_output: boolean
  has_codes: boolean
  /** When the first event that holds happened; null where there is none. */
  first_at: Date | null
}

const LIVE = `from trace_event told where told.lot_id = lot.id and told.corrects_id is null and told.deleted_at is null
   and not exists (select from trace_event said where said.corrects_id = told.id and said.deleted_at is null)`

const HELD = `
select product_id, lot_no, gtin, template, quantity, unit, made_from, made_to, best_before, state,
       exists (select ${LIVE} and told.step = any(string_to_array(?, ','))) as has_output,
       exists (select from trace_code code where code.lot_id = lot.id and code.deleted_at is null) as has_codes,
       (select min((told.event->>'eventTime')::timestamptz) ${LIVE}) as first_at
  from lot where id = ?`

async function writeLot(manager: EntityManager, id: string, patch: object): Promise<void> {
  const set = Object.keys(patch).map((column) => `"${column}" = ?`)
  await manager.execute(`update lot set ${[...set, "updated_at = clock_timestamp()"].join(", ")} where id = ?`, [
    ...Object.values(patch),
    id,
  ])
}

function hindrance(lot: Held, patch: LotPatch, begins: Date | null): LotRefusal | null {
  if (lot.state !== "open") {
    return { refused: "state", state: lot.state }
  }
  const isOther = (name: keyof LotPatch) => patch[name] !== undefined && patch[name] !== lot[name]
  if (lot.has_codes && (isOther("lot_no") || isOther("gtin"))) {
    return { refused: "labelled" }
  }
  if (lot.has_output) {
    return { refused: "made" }
  }
  return begins !== null && lot.first_at !== null && lot.first_at < begins ? { refused: "events_before" } : null
}

/**
 * Changes an open lot of which nothing was made yet, in the lot's lock. Answers what stood there.
 * @param outputs steps that make, pack or send off
 * @param begins moment before which no event of it may lie; null where the beginning stays
 */
export async function changeLot(
  manager: EntityManager,
  { id, patch, outputs, begins }: { id: string; patch: LotPatch; outputs: string[]; begins: Date | null },
): Promise<{ refused: null; was: LotPatch } | LotRefusal> {
  await manager.execute("select id from lot where id = ? and deleted_at is null for update", [id])
  const [lot] = await manager.execute<Held[]>(HELD, [outputs.join(","), id])
  if (!lot) {
    return { refused: "gone" }
  }
  const refused = hindrance(lot, patch, begins)
  if (refused) {
    return refused
  }
  const { lot_no = lot.lot_no, gtin = lot.gtin } = patch
  const [other] = await manager.execute<object[]>(
    `select from lot own join lot other on other.id <> own.id and other.lot_no = ? and other.deleted_at is null
        and (other.seller_id = own.seller_id or other.gtin = ?) where own.id = ?`,
    [lot_no, gtin, id] as string[],
  )
  if (other) {
    return { refused: "taken" }
  }
  await writeLot(manager, id, patch)
  const columns = Object.keys(patch) as (keyof LotPatch)[]
  return { refused: null, was: Object.fromEntries(columns.map((column) => [column, lot[column]])) }
}

/** Writes back what stood in a lot. */
export async function restoreLot(manager: EntityManager, id: string, was: LotPatch): Promise<void> {
  await writeLot(manager, id, was)
}

/** Closes an open lot, done on `day` where it does not say when; its state before, null where there is no such lot. */
export async function closeLot(manager: EntityManager, id: string, day: string): Promise<LotState | null> {
  const [lot] = await manager.execute<{ state: LotState }[]>(
    "select state from lot where id = ? and deleted_at is null for update",
    [id],
  )
  if (lot?.state === "open") {
    await manager.execute(
      `update lot set state = 'closed', closed_at = clock_timestamp(), made_to = coalesce(made_to, greatest(?, made_from)),
          updated_at = clock_timestamp() where id = ?`,
      [day, id],
    )
  }
  return lot?.state ?? null
}

/** Opens what was closed by mistake; what was recalled meanwhile stays so. */
export async function reopenLot(manager: EntityManager, id: string, madeTo: string | null): Promise<void> {
  await manager.execute(
    "update lot set state = 'open', closed_at = null, made_to = ?, updated_at = clock_timestamp() where id = ? and state = 'closed'",
    [madeTo, id] as string[],
  )
}
