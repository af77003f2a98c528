import { PIECES_LEFT } from "../modules/returns/pieces-left"
import { GOODS_KINDS } from "../workflows/rules/goods-kinds"
import { CREDIT_TOTAL, ISO, RETURN_WORTH, RETURNED_TOTAL } from "../workflows/rules/share-sums"

const ITEMS = `select json_agg(json_build_object('id', item.line_item_id,
    'title', coalesce(line.product_title, line.title), 'thumbnail', line.thumbnail, 'quantity', item.quantity,
    'received', case when one.state = 'received' then coalesce(item.received_quantity, item.quantity) end,
    'restock', item.restock_quantity) order by line.created_at, line.id)
  from share_return_item item join order_line_item line on line.id = item.line_item_id
 where item.share_return_id = one.id and item.deleted_at is null`

const REPLACEMENT = `select json_build_object('state', again.state, 'end_reason', again.end_reason, 'state_at', ${ISO("again.state_at")},
    'carrier', again.carrier, 'tracking_code', again.tracking_code, 'receipt', again.receipt_photo_id)
  from share_replacement again
 where again.share_return_id = one.id and one.remedy = 'same' and again.deleted_at is null`

const RETURNS = `select coalesce(json_agg(json_build_object('id', one.id, 'state', one.state, 'reason', one.reason,
    'note', one.note, 'wants', one.wants, 'remedy', one.remedy, 'replacement', (${REPLACEMENT}),
    'asked_at', ${ISO("one.asked_at")}, 'answered_at', ${ISO("one.answered_at")},
    'received_at', ${ISO("one.received_at")}, 'way_back_payer', one.way_back_payer,
    'way_back_vnd', (select amount from share_refund money where money.seller_order_id = one.seller_order_id
      and money.origin = 'way_back' and money.origin_id = one.id and money.deleted_at is null),
    'worth_vnd', ${RETURN_WORTH}, 'refuse_reason', one.refuse_reason, 'refuse_note', one.refuse_note, 'items', coalesce((${ITEMS}), '[]'),
    'photos', (select coalesce(json_agg(photo.id order by photo.created_at, photo.id), '[]') from share_picture photo
      where photo.share_return_id = one.id and photo.deleted_at is null)) order by one.asked_at, one.id), '[]')
  from share_return one where one.seller_order_id = share.id and one.deleted_at is null`

const REFUNDS = `select coalesce(json_agg(json_build_object('id', money.id, 'amount', money.amount,
    'method', money.method, 'origin', money.origin, 'state', money.state,
    'settled_note', case when money.state = 'refunded' then (select entry.after->>'note' from audit_entry entry
        where entry.seller_id = share.seller_id and entry.created_at > money.created_at and entry.entity_id = money.id
          and entry.action = 'refund_settled' limit 1) end,
    'at', ${ISO("coalesce(money.refunded_at, money.told_at, money.created_at)")}) order by money.created_at, money.id), '[]')
  from share_refund money where money.seller_order_id = share.id and money.deleted_at is null`

const DISPUTES = `select coalesce(json_agg(json_build_object('id', one.id, 'opened_by', one.opened_by, 'reason', one.reason,
    'note', one.note, 'state', one.state, 'opened_at', ${ISO("one.opened_at")}, 'decided_at', ${ISO("one.decided_at")},
    'decision', one.decision, 'credit_vnd', one.credit_vnd, 'decision_note', one.decision_note, 'share_return_id', one.share_return_id,
    'photos', (select coalesce(json_agg(json_build_object('id', photo.id, 'sent_by', photo.sent_by)
        order by photo.created_at, photo.id), '[]') from share_picture photo
      where photo.seller_order_id = one.seller_order_id and photo.dispute_id = one.id and photo.deleted_at is null))
    order by one.opened_at, one.id), '[]')
  from share_dispute one where one.seller_order_id = share.id and one.deleted_at is null`

const LINES = `select coalesce(json_agg(json_build_object('id', own.line_item_id, 'kinds', ${GOODS_KINDS},
    'left', ${PIECES_LEFT})), '[]')
  from seller_order_item own
  join order_item item on item.order_id = ord.id and item.version = ord.version and item.item_id = own.line_item_id
       and item.deleted_at is null
  join order_line_item line on line.id = item.item_id
 where own.seller_order_id = share.id and own.deleted_at is null`

/** All that came back of a share (`:id`), or of the shares of the order with a code (`:code`). */
export const SHARE_BACK = `select share.reference, share.state, share.state_at, (${RETURNS}) as returns, (${REFUNDS}) as refunds,
    (${DISPUTES}) as disputes,
    round(${RETURNED_TOTAL})::float8 as returned_total, round(${CREDIT_TOTAL})::float8 as credit_total, (${LINES}) as lines,
    handed.created_at as delivered_at, handed.by_kind as delivered_by,
    exists (select from seller_order_change back where back.seller_order_id = share.id and back.action = 'come_back'
      and back.deleted_at is null) as came_back
  from seller_order share
  join "order" ord on ord.id = share.order_id
  left join seller_order_change handed on handed.seller_order_id = share.id and handed.to_state = 'delivered'
       and handed.deleted_at is null
 where share.deleted_at is null and (share.id = :id
   or share.order_id = (select order_id from order_code where code = :code and deleted_at is null))`
