/**
 * Money of buyers that waits for officers, in SQL: `seller_order_id` and `since`. A payment's refund has a day, money from hand to
 * hand a week, its buyer's word two weeks, and what follows from goods or a decision a day.
 */
export const REFUNDS_WAITING = `select money.seller_order_id, money.created_at as since from share_refund money
   where money.deleted_at is null and (money.state = 'due'
       and money.created_at < now() - case when money.method = 'payment' then interval '1 day' else interval '7 days' end
     or money.state = 'told' and money.told_at < now() - interval '14 days')
  union all select back.seller_order_id, back.received_at from share_return back
   where back.state = 'received' and back.settled_at is null and back.received_at < now() - interval '1 day'
     and back.deleted_at is null
  union all select said.seller_order_id, said.decided_at from share_dispute said
   where said.state = 'decided' and said.settled_at is null and said.decided_at < now() - interval '1 day'
     and said.deleted_at is null`
