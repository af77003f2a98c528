import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A line of a share, the lots it is of, and those it can be of. */
export interface LineWithLots {
  line_item_id: string
  title: string
  quantity: number
  lots: { id: string; quantity: number }[]
  /** Of the same piece, newest first; recalled ones only where the line is of them already. */
  choices: { id: string; lot_no: string; made_from: string; state: string; quantity: number; unit: string }[]
}

export interface ShareWithLots {
  id: string
  state: string
  lines: LineWithLots[]
}

const STATEMENT = `
select share.id, share.state, coalesce((
  select json_agg(json_build_object(
      'line_item_id', own.line_item_id, 'title', line.title, 'quantity', item.quantity,
      'lots', coalesce((select json_agg(json_build_object('id', tie.lot_id, 'quantity', tie.quantity) order by tie.created_at, tie.id)
          from packed_lot tie where tie.line_item_id = own.line_item_id and tie.deleted_at is null), '[]'::json),
      'choices', coalesce((select json_agg(json_build_object('id', choice.id, 'lot_no', choice.lot_no, 'made_from', choice.made_from,
            'state', choice.state, 'quantity', choice.quantity, 'unit', choice.unit) order by choice.created_at desc, choice.id desc)
          from (select lot.* from lot
                 where lot.product_id = line.product_id and lot.seller_id = share.seller_id and lot.deleted_at is null
                   and (lot.state <> 'recalled' or exists (
                       select from packed_lot tie where tie.lot_id = lot.id and tie.line_item_id = own.line_item_id and tie.deleted_at is null))
                 order by lot.created_at desc limit 30) choice), '[]'::json)
    ) order by line.created_at, line.id)
    from seller_order_item own
    join order_item item on item.item_id = own.line_item_id and item.order_id = share.order_id and item.deleted_at is null
      and item.version = (select version from "order" where id = share.order_id)
    join order_line_item line on line.id = own.line_item_id
   where own.seller_order_id = share.id and own.deleted_at is null), '[]'::json) as lines
  from seller_order share
 where share.id = :id and share.seller_id = :seller_id and share.deleted_at is null`

/**
 * A share of the stall with the lots its lines are of; one statement.
 * @throws InputError `seller_order_not_found` (404)
 */
export async function readOrderLots(
  container: MedusaContainer,
  { id, seller_id }: { id: string; seller_id: string },
): Promise<ShareWithLots> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: ShareWithLots[] }>(STATEMENT, { id, seller_id })
  const [share] = rows
  if (!share) {
    throw new InputError({ code: "seller_order_not_found", type: "not_found", message: "No such order at this stall" })
  }
  return share
}

/** What the book keeps before lots are tied otherwise. */
export async function readTiesBefore(
  container: MedusaContainer,
  { id, seller_id }: { id: string; seller_id: string },
): Promise<Record<string, unknown> | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { lots: string | null }[] }>(
    `select string_agg(lot.lot_no || ': ' || tie.quantity, ', ' order by lot.lot_no) as lots
       from packed_lot tie join lot on lot.id = tie.lot_id
      where tie.seller_order_id = :id and lot.seller_id = :seller_id and tie.deleted_at is null`,
    { id, seller_id },
  )
  return rows[0]?.lots ? { lots: rows[0].lots } : null
}
