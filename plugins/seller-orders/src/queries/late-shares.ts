import { GOES_ON, SUNDAY, TO_PACK, WITH_WAY, worked } from "../workflows/rules/late-to-pack"

/** A parcel has the most days that its buyer was told of the way, and three more; five where none were. */
const ON_ITS_WAY = `select share.id from ${WITH_WAY}
 where share.state = 'shipped' and share.state_at < now() - interval '3 days' and share.deleted_at is null
   and ${worked("share.state_at", SUNDAY)} > 3 + coalesce((method.data->'days'->>1)::int, 5) and ${GOES_ON}`

/**
 * Shares that wait longer than they should, in SQL, few and each kind found by an index: a day to be accepted since its household
 * was told, then the days of the goods, three to be sent once packed, the days of the way, a week to be collected, three
 * days for a return's answer and two weeks for its goods, three days to send the same pieces once more, a week for money from hand
 * to hand. Working days are those of the calendar in Asia/Ho_Chi_Minh.
 */
export const LATE = `select share.id from seller_order share where share.state = 'placed' and share.state_at < now() - interval '24 hours'
    and coalesce(share.announced_at, share.state_at) < now() - interval '24 hours' and share.deleted_at is null and ${GOES_ON}
  union ${TO_PACK}
  union select share.id from seller_order share where share.state = 'packed' and share.state_at < now() - interval '3 days'
    and share.deleted_at is null and ${GOES_ON}
  union ${ON_ITS_WAY}
  union select share.id from seller_order share where share.state = 'ready_to_collect'
    and share.state_at < now() - interval '7 days' and share.deleted_at is null and ${GOES_ON}
  union select seller_order_id from share_return where deleted_at is null
    and (state = 'asked' and asked_at < now() - interval '3 days'
      or state = 'accepted' and asked_at < now() - interval '14 days' and answered_at < now() - interval '14 days')
  union select seller_order_id from share_refund where state = 'due' and method = 'by_hand'
    and created_at < now() - interval '7 days' and deleted_at is null
  union select again.seller_order_id from share_replacement again join share_return back on back.id = again.share_return_id
   where again.state = 'reserved' and again.state_at < now() - interval '3 days' and again.deleted_at is null
     and back.state = 'received' and back.received_at < now() - interval '3 days'`
