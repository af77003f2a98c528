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
