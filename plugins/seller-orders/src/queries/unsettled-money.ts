import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CASH_ON_DELIVERY } from "../workflows/rules/cash-on-delivery"
import { CREDIT_TOTAL, GOODS_TOTAL, RETURNED_TOTAL, SHIPPING_TOTAL } from "../workflows/rules/share-sums"
import { SETTLED } from "../workflows/steps/clear-strays"

/** What a payment still holds, in SQL. */
const HELD = `((select coalesce(sum(amount), 0) from capture where capture.payment_id = payment.id and capture.deleted_at is null)
  - (select coalesce(sum(amount), 0) from refund where refund.payment_id = payment.id and refund.deleted_at is null))`

/** A household's word on goods that are back was cut off before goods and money followed; tried until they do. */
const UNSETTLED_RETURNS = `select id as return_id from share_return one
  where one.state = 'received' and settled_at is null and one.deleted_at is null
    and received_at < now() - ${SETTLED}
  order by received_at limit 50`

/** Money that can go back the way it came, and did not. */
const UNPAID_REFUNDS = `select id as refund_id from share_refund
  where state = 'due' and method = 'payment' and payment_id <> '' and deleted_at is null
    and created_at < now() - ${SETTLED}
  order by updated_at limit 50`

/** Cash that its buyer has back, of an order whose cash staff noted in core: core does not know yet. */
const UNBOOKED_REFUNDS = `select money.id as refund_id from share_refund money
  join seller_order share on share.id = money.seller_order_id
  join order_payment_collection link on link.order_id = share.order_id and link.deleted_at is null
  join payment on payment.payment_collection_id = link.payment_collection_id and payment.provider_id = '${CASH_ON_DELIVERY}'
 where money.method = 'by_hand' and money.state = 'refunded' and money.amount > money.fee_amount and money.origin <> 'way_back' and money.deleted_at is null
   and money.refunded_at between now() - interval '30 days' and now() - ${SETTLED}
   and money.amount - money.fee_amount <= ${HELD}
   and not exists (select from refund where refund.payment_id = payment.id and refund.deleted_at is null
     and refund.note = share.id || ' ' || money.id)
 order by money.refunded_at limit 50`

/** Money that came for shares that had ended, and is not on its way back. */
const LATE_MONEY = `select distinct payment.id as payment_id from seller_order ended
  join order_payment_collection link on link.order_id = ended.order_id and link.deleted_at is null
  join payment on payment.payment_collection_id = link.payment_collection_id and payment.provider_id <> '${CASH_ON_DELIVERY}'
 where ended.state in ('declined', 'cancelled') and ended.state_at between now() - interval '30 days' and now() - ${SETTLED}
   and ended.deleted_at is null
   and ${HELD} > (select coalesce(sum(greatest(0, round(${GOODS_TOTAL} + ${SHIPPING_TOTAL} - ${RETURNED_TOTAL}
        - ${CREDIT_TOTAL}))), 0) from seller_order share join "order" ord on ord.id = share.order_id
       where share.order_id = ended.order_id and share.deleted_at is null)
     + (select coalesce(sum(money.amount), 0) from share_refund money where money.payment_id = payment.id
         and money.state = 'due' and money.deleted_at is null)
 limit 50`

/** An officer's decision whose money was cut off. */
const UNSETTLED_DISPUTES = `select id as dispute_id from share_dispute
  where state = 'decided' and settled_at is null and deleted_at is null
    and decided_at < now() - ${SETTLED}
  order by decided_at limit 50`

export interface UnsettledMoney {
  returns: { return_id: string }[]
  disputes: { dispute_id: string }[]
  refunds: { refund_id: string }[]
  late: { payment_id: string }[]
}

/** Returns, decisions, refunds and late money that processes left half made; five statements. */
export async function readUnsettledMoney(container: MedusaContainer): Promise<UnsettledMoney> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [returns, disputes, refunds, unbooked, late] = await Promise.all([
    knex.raw<{ rows: UnsettledMoney["returns"] }>(UNSETTLED_RETURNS),
    knex.raw<{ rows: UnsettledMoney["disputes"] }>(UNSETTLED_DISPUTES),
    knex.raw<{ rows: UnsettledMoney["refunds"] }>(UNPAID_REFUNDS),
    knex.raw<{ rows: UnsettledMoney["refunds"] }>(UNBOOKED_REFUNDS),
    knex.raw<{ rows: UnsettledMoney["late"] }>(LATE_MONEY),
  ])
  return {
    returns: returns.rows,
    disputes: disputes.rows,
    refunds: [...refunds.rows, ...unbooked.rows],
    late: late.rows,
  }
}
