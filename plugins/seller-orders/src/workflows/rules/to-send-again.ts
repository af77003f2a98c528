/**
 * What households promised once more and are to send now, in SQL: `seller_order_id` and `state_at`. Not while officers decide about
 * it, nor once they gave the money back.
 */
export const TO_SEND_AGAIN = `select again.seller_order_id, again.state_at from share_replacement again
   join share_return back on back.id = again.share_return_id and back.state in ('accepted', 'received')
    and back.remedy = 'same' and back.deleted_at is null
  where again.state = 'reserved' and again.deleted_at is null
    and not exists (select from share_dispute said where said.seller_order_id = again.seller_order_id
      and (said.share_return_id = again.share_return_id or said.share_return_id is null)
      and (said.state = 'open' or said.decision = 'buyer') and said.deleted_at is null)`
