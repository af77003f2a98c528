import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A lot in a stall's list. Days `YYYY-MM-DD` in Vietnam, moments ISO 8601. */
export interface ListedLot {
  id: string
  lot_no: string
  gtin: string | null
  product: { id: string; title: string; thumbnail: string | null }
  template: string
  quantity: number
  unit: string
  made_from: string
  made_to: string | null
  best_before: string | null
  state: string
  recall_reason: string | null
  event_count: number
  /** The newest event: its step and when it happened. */
  last: { step: string; at: string } | null
  scan_count: number
  /** Alerts that nobody settled. */
  alert_count: number
  created_at: string
}

/** All that a list and a lot's own page show of a lot. `product` may be gone. */
export const LOT_FIELDS = `
  lot.id, lot.lot_no, lot.gtin, lot.template, lot.quantity, lot.unit, lot.made_from, lot.made_to, lot.best_before, lot.state,
  lot.recall_reason, lot.recalled_at, lot.closed_at, lot.event_count, lot.created_at,
  json_build_object('id', lot.product_id, 'title', coalesce(product.title, ''), 'thumbnail', product.thumbnail) as product,
  coalesce((select sum(code.scan_count) from trace_code code where code.lot_id = lot.id and code.deleted_at is null), 0)::integer as scan_count,
  (select count(*) from trace_alert alert where alert.lot_id = lot.id and alert.settled_at is null and alert.deleted_at is null)::integer as alert_count`

const STATEMENT = `
select ${LOT_FIELDS}, count(*) over ()::integer as count,
  (select json_build_object('step', newest.step, 'at', newest.event->>'eventTime')
     from trace_event newest where newest.lot_id = lot.id and newest.position = lot.event_count and newest.deleted_at is null) as last
  from lot left join product on product.id = lot.product_id
 where lot.seller_id = :seller_id and lot.deleted_at is null
   and (:state::text is null or lot.state = :state)
   and (:product_id::text is null or lot.product_id = :product_id)
 order by lot.created_at desc, lot.id desc limit :limit offset :offset`

export interface LotsWish {
  seller_id: string
  state: string | null
  product_id: string | null
  limit: number
  offset: number
}

/** Lots of a stall, newest first, and how many there are; one statement. */
export async function readLots(
  container: MedusaContainer,
  wish: LotsWish,
): Promise<{ lots: ListedLot[]; count: number }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: (ListedLot & { count: number })[] }>(STATEMENT, { ...wish } as {
    limit: number
  })
  return { lots: rows.map(({ count: _, ...lot }) => lot), count: rows[0]?.count ?? 0 }
}

/** What the book keeps of a lot before somebody changes it; null where there is none. */
export async function readLotBefore(
  container: MedusaContainer,
  { id, seller_id }: { id: string; seller_id: string },
): Promise<Record<string, unknown> | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Record<string, unknown>[] }>(
    `select lot_no, quantity, unit, made_from, made_to, best_before, state from lot
      where id = :id and seller_id = :seller_id and deleted_at is null`,
    { id, seller_id },
  )
  return rows[0] ?? null
}
