import { STANDS } from "../workflows/rules/standing"
import { SETTLED } from "../workflows/steps/clear-strays"
import { UNRESERVED } from "../workflows/steps/ensure-reservations"
import { CART_ORDER, DAYS } from "./leftovers"

/** What nobody acted on in so long leaves the list; indexes of `2026-11-23-leftover-indexes` find the rest. */
const SEEN = "interval '90 days'"

/** Twice the sweeper has been there since it might. */
const TRIED = "interval '7 minutes'"

/** Orders with shares that wait to be packed: few of all there are, and an index knows them. */
const WAITING = `select waiting.order_id from seller_order waiting
  where waiting.state in ('placed', 'confirmed') and waiting.deleted_at is null`

const ROW = `select ord.created_at as since, null::text as commune_code, '#' || ord.display_id as name,
    '/orders/' || ord.id as path
  from "order" ord`

const GIVEN_UP = `${CART_ORDER} and ord.created_at between now() - ${SEEN} and now() - ${DAYS}`

/**
 * What the sweeper could not mend, as rows of officers' work: orders without payment, shares or code, after it gave them up; at once
 * orders that stand and whose goods are held by nobody, for somebody else has them. Each kind by itself, so that its index serves it.
 */
export const HALF_MADE = `${ROW} where ${GIVEN_UP}
   and not exists (select from seller_order where order_id = ord.id and deleted_at is null)
 union ${ROW} where ${GIVEN_UP} and not exists (select from order_code where order_id = ord.id and deleted_at is null)
 union ${ROW} where ${GIVEN_UP}
   and not exists (select from order_code where order_id = ord.id and stands_since is not null) and not ${STANDS}
 union ${ROW} join lateral (select waiting.id from ${UNRESERVED} limit 1) unheld on true
  where ${CART_ORDER} and ord.created_at < now() - ${TRIED} and ord.id in (${WAITING}) and ${STANDS}`

/**
 * Money that a payment holds or keeps blocked and no order knows, as rows of officers' work: what was captured is a person's to give back,
 * what was only authorised the sweeper cancels within three days. With the buyer's telephone or e-mail where there is one.
 */
export const MONEY_WITHOUT_ORDER = `select payment.created_at as since, null::text as commune_code,
    concat_ws(' · ', round(payment.amount)::text || ' ' || upper(payment.currency_code),
      coalesce(cart.metadata->>'contact_phone', cart.email, payment.id)) as name, '/orders' as path
  from payment
  left join cart_payment_collection of_cart
    on of_cart.payment_collection_id = payment.payment_collection_id and of_cart.deleted_at is null
  left join cart on cart.id = of_cart.cart_id
 where payment.canceled_at is null and payment.deleted_at is null
   and payment.created_at between now() - ${SEEN} and now() - ${SETTLED}
   and (payment.created_at < now() - ${DAYS}
     or exists (select from capture where capture.payment_id = payment.id and capture.deleted_at is null))
   and (select coalesce(sum(amount), 0) from refund where refund.payment_id = payment.id and refund.deleted_at is null)
     < coalesce((select sum(amount) from capture where capture.payment_id = payment.id and capture.deleted_at is null), 1)
   and not exists (select from order_payment_collection of_order
      join "order" ord on ord.id = of_order.order_id and ord.deleted_at is null
     where of_order.payment_collection_id = payment.payment_collection_id and of_order.deleted_at is null)`
