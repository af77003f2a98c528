import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ReplacementEnd, ReplacementState } from "../modules/replacements/models"
import type {
  RefundMethod,
  RefundOrigin,
  RefundState,
  Remedy,
  ReturnState,
  WayBackPayer,
} from "../modules/returns/models"
import { PIECES_LEFT } from "../modules/returns/pieces-left"
import type { SellerOrderState } from "../modules/seller-orders/models"
import { GOODS_KINDS } from "../workflows/rules/goods-kinds"
import { type Question, questionsOf } from "../workflows/rules/questions"
import { type GoodsKind, openReasons, RETURN_REASONS, type ReturnReason } from "../workflows/rules/return-window"
import { CREDIT_TOTAL, ISO, RETURN_WORTH, RETURNED_TOTAL } from "../workflows/rules/share-sums"

/** The same pieces once more, for goods that go back. `ended`: they are not sent. Times ISO 8601, UTC. */
export interface ReplacementView {
  state: ReplacementState
  state_at: string
  /** Why it is not sent; null otherwise. */
  end_reason: ReplacementEnd | null
  carrier: string | null
  tracking_code: string | null
  /** Id of the photo of its parcel's receipt. */
  receipt: string | null
}

/** What a buyer wants to give back, as buyer, household and staff see it. Times ISO 8601, UTC. */
export interface ReturnView {
  id: string
  state: ReturnState
  reason: ReturnReason
  note: string | null
  /** What the buyer would like, and what the household said yes to; null before. */
  wants: Remedy
  remedy: Remedy | null
  replacement: ReplacementView | null
  asked_at: string
  answered_at: string | null
  received_at: string | null
  way_back_payer: WayBackPayer | null
  /** What the buyer paid for it and the stall owes, in đồng; null before the buyer said. */
  way_back_vnd: number | null
  /** What its pieces were sold for, in đồng; a delivery fee may go back beside it. */
  worth_vnd: number
  refuse_reason: string | null
  refuse_note: string | null
  /** `id` of the order's line; `received` how many came and `restock` how many were put back on the shelf, null before they are back. */
  items: {
    id: string
    title: string
    thumbnail: string | null
    quantity: number
    received: number | null
    restock: number | null
  }[]
  /** Ids of photos. */
  photos: string[]
}

/** Money that goes back. `told`: the household says that it paid; `refunded`: it moved. */
export interface RefundView {
  id: string
  /** Đồng. */
  amount: number
  method: RefundMethod
  /** `way_back`: what sending goods back had cost the buyer. */
  origin: RefundOrigin
  state: RefundState
  at: string
  /** How an officer says that it was paid; null where nobody of them did. */
  settled_note: string | null
}

/** What officers are asked about a share, and what they said. */
export interface DisputeView {
  id: string
  opened_by: "buyer" | "household"
  reason: string
  note: string | null
  state: "open" | "decided"
  opened_at: string
  decided_at: string | null
  decision: "buyer" | "household" | "split" | null
  /** Đồng that the share costs less by it. */
  credit_vnd: number | null
  decision_note: string | null
  /** The refused return it is about. */
  share_return_id: string | null
}

/** What may still go back, and until when for at least one reason. */
export interface Returnable {
  until: string
  reasons: ReturnReason[]
  /** By line: pieces that may go back, and the reasons that count for them. */
  items: { id: string; left: number; reasons: ReturnReason[] }[]
}

/** All that came back of a share, or may. Money in đồng. */
export interface ShareBack {
  returns: ReturnView[]
  refunds: RefundView[]
  disputes: DisputeView[]
  returned_total: number
  /** What is not owed any more beside what came back. */
  credit_total: number
  returnable: Returnable | null
  /** What officers may be asked now. */
  askable: Question[]
}

interface Row extends Omit<ShareBack, "returnable" | "askable"> {
  reference: string
  state: SellerOrderState
  state_at: Date
  delivered_at: Date | null
  delivered_by: string | null
  came_back: boolean
  lines: { id: string; left: number; kinds: GoodsKind[] }[]
}

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
    'decision', one.decision, 'credit_vnd', one.credit_vnd, 'decision_note', one.decision_note, 'share_return_id', one.share_return_id)
    order by one.opened_at, one.id), '[]')
  from share_dispute one where one.seller_order_id = share.id and one.deleted_at is null`

const LINES = `select coalesce(json_agg(json_build_object('id', own.line_item_id, 'kinds', ${GOODS_KINDS},
    'left', ${PIECES_LEFT})), '[]')
  from seller_order_item own
  join order_item item on item.order_id = ord.id and item.version = ord.version and item.item_id = own.line_item_id
       and item.deleted_at is null
  join order_line_item line on line.id = item.item_id
 where own.seller_order_id = share.id and own.deleted_at is null`

const SELECT = `select share.reference, share.state, share.state_at, (${RETURNS}) as returns, (${REFUNDS}) as refunds,
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

function returnableOf({ state, delivered_at, lines }: Row, now: Date): Returnable | null {
  if (!delivered_at || (state !== "delivered" && state !== "completed")) {
    return null
  }
  const open = lines.flatMap(({ id, left, kinds }) => {
    const { until, reasons } = openReasons(delivered_at, kinds, now)
    return left > 0 && until ? [{ id, left, reasons, until }] : []
  })
  const last = open
    .map(({ until }) => until.toISOString())
    .sort()
    .at(-1)
  if (!last) {
    return null
  }
  return {
    until: last,
    reasons: RETURN_REASONS.filter((reason) => open.some(({ reasons }) => reasons.includes(reason))),
    items: open.map(({ id, left, reasons }) => ({ id, left, reasons })),
  }
}

function askableOf(
  { state, state_at, delivered_at, delivered_by, came_back, returns, disputes }: Row,
  now: Date,
): Question[] {
  const delivered = delivered_at && { at: delivered_at, by_buyer: delivered_by === "buyer" }
  const asked = returns.map(({ id, state: stands, replacement, items }) => ({
    id,
    state: stands,
    replacement: replacement?.state,
    is_short: items.some(({ received, quantity }) => (received ?? quantity) < quantity),
  }))
  return questionsOf({ state, state_at, delivered, came_back, returns: asked.reverse(), disputes }, now)
}

/** What came back of one share, or of all shares of the order with a code, by reference. One statement. */
export async function readShareReturns(
  container: MedusaContainer,
  wish: { id: string } | { code: string },
): Promise<Map<string, ShareBack>> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Row[] }>(SELECT, { id: null, code: null, ...wish })
  const now = new Date()
  return new Map(
    rows.map((row) => {
      const { returns, refunds, disputes, returned_total, credit_total } = row
      const back = { returns, refunds, disputes, returned_total, credit_total }
      return [row.reference, { ...back, returnable: returnableOf(row, now), askable: askableOf(row, now) }]
    }),
  )
}

/** Of a share whose rows are still being written. */
export const NOTHING_BACK: ShareBack = {
  returns: [],
  refunds: [],
  disputes: [],
  returned_total: 0,
  credit_total: 0,
  returnable: null,
  askable: [],
}
