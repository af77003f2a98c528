import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TiableLine } from "../rules/read-ties"

const STATEMENT = `
select share.state, coalesce((
  select json_agg(json_build_object(
      'line_item_id', own.line_item_id, 'quantity', item.quantity,
      'choices', coalesce((select json_agg(json_build_object('id', lot.id, 'state', lot.state)) from lot
          where lot.product_id = line.product_id and lot.seller_id = share.seller_id and lot.deleted_at is null
            and (lot.state <> 'recalled' or exists (
                select from packed_lot tie where tie.lot_id = lot.id and tie.line_item_id = own.line_item_id and tie.deleted_at is null))), '[]'::json)))
    from seller_order_item own
    join order_item item on item.item_id = own.line_item_id and item.order_id = share.order_id and item.deleted_at is null
      and item.version = (select version from "order" where id = share.order_id)
    join order_line_item line on line.id = own.line_item_id
   where own.seller_order_id = share.id and own.deleted_at is null), '[]'::json) as lines
  from seller_order share
 where share.id = :id and share.seller_id = :seller_id and share.deleted_at is null`

/**
 * The lines of a stall's share with the lots that each can be of: those of the same piece, recalled ones only where it is of them already.
 * @throws InputError `seller_order_not_found` (404)
 */
export async function findShareLines(
  container: MedusaContainer,
  { id, seller_id }: { id: string; seller_id: string },
): Promise<{ state: string; lines: TiableLine[] }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { state: string; lines: TiableLine[] }[] }>(STATEMENT, { id, seller_id })
  const [share] = rows
  if (!share) {
    throw new InputError({ code: "seller_order_not_found", type: "not_found", message: "No such order at this stall" })
  }
  return share
}
