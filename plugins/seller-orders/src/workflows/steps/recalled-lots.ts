/** Days after a recall for which a buyer who was not reached is still told. */
const RECALL_NEWS_DAYS = 7

/**
 * Parts of orders with pieces of a batch that was recalled, by the first of its packed lines: who has pieces of it hears once for each
 * batch. What never went out to the buyer is told in its own way. The tables are those of the plugin of lots.
 */
export const RECALLED = `select 'lot-recalled' as kind, min(packed.id) as id, packed.seller_order_id
   from lot join packed_lot packed on packed.lot_id = lot.id and packed.deleted_at is null
   join seller_order holder on holder.id = packed.seller_order_id and holder.deleted_at is null
    and holder.state not in ('declined', 'cancelled')
  where lot.state = 'recalled' and lot.recalled_at > now() - interval '${RECALL_NEWS_DAYS} days' and lot.deleted_at is null
  group by packed.lot_id, packed.seller_order_id`

/** The batch a message about a recall is about. */
export const RECALL = `(select json_build_object('lot_no', lot.lot_no, 'reason', lot.recall_reason)
   from packed_lot packed join lot on lot.id = packed.lot_id where packed.id = :subject_id)`

/** Whether a row `line` is one the message is about: of a recalled batch the lines with pieces of it alone. */
export const LINE_OF_RECALL = `(not exists (select from packed_lot packed where packed.id = :subject_id)
       or exists (select from packed_lot packed join packed_lot same on same.lot_id = packed.lot_id
            and same.seller_order_id = packed.seller_order_id and same.deleted_at is null
           where packed.id = :subject_id and same.line_item_id = line.id))`
