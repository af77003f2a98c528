import { AGREED_STATES } from "../workflows/rules/fee-states"
import { OWES_NOTHING } from "../workflows/rules/moves"

/** What a household asks for sending a bulky share. */
export interface FeeRequestView {
  /** Said on the telephone, and named by the buyer's answer. */
  code: string
  /** Đồng. */
  amount_vnd: number
  /** `proposed` until the buyer answers; then `refused`, or `expected` and on. */
  state: string
  note: string | null
}

/** The newest of a row `share` that was not withdrawn, in SQL. */
export const FEE_REQUEST = `(select json_build_object('code', request.code, 'amount_vnd', request.amount_vnd,
    'state', request.state, 'note', request.note)
  from payment_request request
 where request.seller_order_id = share.id and request.kind = 'delivery_fee' and request.state <> 'cancelled'
   and request.deleted_at is null
 order by request.created_at desc, request.id desc limit 1)`

/** Whether the buyer agreed to it. */
export function isAgreed(request: FeeRequestView | null): boolean {
  return request !== null && AGREED_STATES.includes(request.state)
}

/** What a share costs beside its order, in đồng: nothing when it ended or came back. */
export function agreedFee(state: string, request: FeeRequestView | null): number {
  return isAgreed(request) && !OWES_NOTHING.includes(state) ? (request?.amount_vnd ?? 0) : 0
}

/** What of it is still to be paid, in đồng. */
export function owedFee(request: FeeRequestView | null): number {
  return request?.state === "expected" ? request.amount_vnd : 0
}
