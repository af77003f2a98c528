import { ENDED } from "../workflows/rules/moves"

/**
 * Goods or money of a row `share` are still on their way back, in SQL. Money that the household says it paid waits thirty days more
 * for its buyer's word.
 */
const STILL_GOES_BACK = `(exists (select from share_return back where back.seller_order_id = share.id
      and back.state in ('asked', 'accepted') and back.deleted_at is null)
  or exists (select from share_replacement again where again.seller_order_id = share.id
      and again.state in ('reserved', 'sent') and again.deleted_at is null)
  or exists (select from share_refund owed where owed.seller_order_id = share.id and owed.method = 'by_hand'
      and (owed.state = 'due' or owed.state = 'told' and owed.told_at > now() - interval '30 days')
      and owed.deleted_at is null))`

const STILL_THERE = `(share.state_at > now() - interval '30 days' or ${STILL_GOES_BACK})`

/**
 * Whether a household may call who bought in a row `share`, and be called, in SQL: from acceptance until thirty days after the goods
 * were there, and as long as any of it still goes back.
 */
export const MAY_CALL = `(share.state in ('confirmed', 'packed', 'shipped', 'ready_to_collect', 'delivered')
  or (share.state in ('completed', 'returned') and ${STILL_THERE}))`

/** Whether a household still sees who bought in a row `share`, in SQL, as a receipt shows: name, telephone and address. */
export const HOUSEHOLD_SEES = `(share.state not in (${ENDED.map((state) => `'${state}'`).join(", ")}) or ${STILL_THERE})`
