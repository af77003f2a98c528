import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LotState } from "../modules/traceability/models"
import { IN_REACH, ISO, type LotShelf, ON_SHELF, STAFF_LOT, STAFF_LOT_FROM } from "./staff-lots-sql"

/** A lot in an officer's list. Days `YYYY-MM-DD` in Vietnam, moments ISO 8601 UTC. */
export interface StaffLot {
  id: string
  lot_no: string
  template: string
  state: LotState
  quantity: number
  unit: string
  made_from: string
  best_before: string | null
  event_count: number
  created_at: string
  recalled_at: string | null
  recall_reason: string | null
  /** Null where the product is gone. */
  product: { id: string; title: string; handle: string; is_on_sale: boolean } | null
  seller: { id: string; name: string }
  /** Alerts that nobody settled. */
  alert_count: number
  /** Since when its history is not what was recorded; null where all holds. */
  broken_at: string | null
  scan_count: number
}

/** A lot that is gone from the database though a signed day has it. */
export interface GoneLot {
  id: string
  broken_at: string
  /** The day that was signed with it. */
  day: string | null
}

export interface StaffLotsWish {
  /** Null for the whole site. */
  commune_code: string | null
  shelf: LotShelf | null
  /** Part of the lot number, the product's title, the stall's name, or a code as it is kept. */
  q: string | null
  limit: number
  offset: number
}

const LIST = `select ${STAFF_LOT}, count(*) over ()::integer as count ${STAFF_LOT_FROM}
 where ${IN_REACH} and ${ON_SHELF}
   and (:q::text is null or position(lower(:q) in lower(concat_ws(' ', lot.lot_no, product.title, seller.name))) > 0
     or exists (select from trace_code code where code.lot_id = lot.id and code.code = :q and code.deleted_at is null))
 order by chain_check.broken_at is null, coalesce(lot.recalled_at, lot.created_at) desc, lot.id desc
 limit :limit offset :offset`

const GONE = `select lot_id as id, ${ISO("broken_at")} as broken_at, anchor_day as day from chain_check
 where broken_at is not null and not exists (select from lot where lot.id = chain_check.lot_id) order by lot_id limit 100`

/** A page of the lots within reach, what does not hold first, then the newest; `gone` for the whole site's shelf `broken` alone. */
export async function readStaffLots(
  container: MedusaContainer,
  wish: StaffLotsWish,
): Promise<{ lots: StaffLot[]; gone: GoneLot[]; count: number }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: (StaffLot & { count: number })[] }>(LIST, { ...wish } as { limit: number })
  const isForAll = wish.commune_code === null && wish.shelf === "broken"
  const gone = isForAll ? (await knex.raw<{ rows: GoneLot[] }>(GONE)).rows : []
  return { lots: rows.map(({ count: _, ...lot }) => lot), gone, count: rows[0]?.count ?? 0 }
}
