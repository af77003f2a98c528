/**
 * How many pieces of a line may still go back, in SQL; `share` is `seller_order`, `own` its item, `item` the order's. Not
 * those that went back, are on the way back or are asked about, unless the same pieces came once more for them; and not those that officers decide about or decided for
 * the buyer: they were paid back without coming, also where the others of their return came.
 */
export const PIECES_LEFT = `(case when exists (select from share_dispute said where said.seller_order_id = share.id
      and said.decision = 'buyer' and said.share_return_id is null and said.deleted_at is null) then 0
    else item.quantity - coalesce((select sum(case when asked.state = 'received' and not exists (select from share_dispute said
            where said.share_return_id = asked.id and (said.state = 'open' or said.decision = 'buyer') and said.deleted_at is null)
          then coalesce(wish.received_quantity, wish.quantity) else wish.quantity end) from share_return_item wish
        join share_return asked on asked.id = wish.share_return_id and asked.deleted_at is null
       where wish.line_item_id = own.line_item_id and wish.deleted_at is null
         and (asked.state in ('asked', 'accepted')
           or (asked.state = 'received' and not exists (select from share_replacement again
             where again.share_return_id = asked.id and again.state = 'received' and again.deleted_at is null))
           or exists (select from share_dispute said where said.share_return_id = asked.id
                         and (said.state = 'open' or said.decision = 'buyer')
                         and said.deleted_at is null))), 0) end)::int`
