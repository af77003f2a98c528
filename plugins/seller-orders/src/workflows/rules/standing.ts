/**
 * Whether an order stands, in SQL; `ord` is the row of `"order"`. Core authorises the payment last, so an order without
 * one was cut off. A payment that is still on its way (`pending_authorization`) stands, and so does an order that costs
 * nothing. A payment that an earlier try of the same cart made and gave up does not count; one that was cancelled after
 * the order was placed does. What stood once stands: a transfer that is refused or comes too late leaves an order to
 * end, not one that never was.
 */
export const STANDS = `(exists (
  select from order_code where order_id = ord.id and stands_since is not null and deleted_at is null)
 or exists (
  select from order_payment_collection of_order
    join payment_collection collection on collection.id = of_order.payment_collection_id
   where of_order.order_id = ord.id and of_order.deleted_at is null
     and (collection.amount = 0
       or exists (select from payment where payment.payment_collection_id = collection.id and payment.deleted_at is null
                     and (payment.canceled_at is null or payment.created_at >= ord.created_at))
       or exists (select from payment_session session where session.payment_collection_id = collection.id
                     and session.status = 'pending_authorization' and session.deleted_at is null))))`

/**
 * Whether the household can count on its money, in SQL: it is there, or it is collected at the door. An order whose
 * transfer is on its way stands, and calls nobody yet.
 */
export const SECURED = `exists (
  select from order_payment_collection of_order
    join payment_collection collection on collection.id = of_order.payment_collection_id
   where of_order.order_id = ord.id and of_order.deleted_at is null
     and (collection.amount = 0
       or exists (select from payment where payment.payment_collection_id = collection.id
                     and payment.canceled_at is null and payment.deleted_at is null)))`

/**
 * When the days of a row `ord` begin, in SQL: with its placing, or later with its money. A household sends by a day that
 * is reckoned from when it was called.
 */
export const DAYS_FROM = `coalesce(greatest(ord.created_at, (
  select min(payment.created_at) from order_payment_collection of_order
    join payment on payment.payment_collection_id = of_order.payment_collection_id
   where of_order.order_id = ord.id and of_order.deleted_at is null
     and payment.canceled_at is null and payment.deleted_at is null)), ord.created_at)`
