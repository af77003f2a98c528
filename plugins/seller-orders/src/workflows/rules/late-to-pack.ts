import { PUBLIC_HOLIDAYS } from "@cho-lang/kit/public-holidays"
import { AGREED_STATES } from "./fee-states"
import { SECURED, STANDS } from "./standing"

/** An order that goes on and whose money is there, or is collected at the door. */
export const GOES_ON = `exists (select from "order" ord where ord.id = share.order_id and ord.deleted_at is null
  and ord.canceled_at is null and ${STANDS} and ${SECURED})`

const HOLIDAYS = `'{${[...PUBLIC_HOLIDAYS].join(",")}}'::date[]`
const DAY = (moment: string) => `(${moment} at time zone 'Asia/Ho_Chi_Minh')::date`

/** Days from the one after a moment until today on which work is done, in SQL: `rests` says of a `day` that it is none. */
export const worked = (
  since: string,
  rests: string,
) => `(select count(*) from generate_series(${DAY(since)} + 1, ${DAY("now()")},
    interval '1 day') moment, lateral (select moment::date as day) one where day <> all(${HOLIDAYS}) and not (${rests}))`

/** Carriers rest on Sundays, a household on the days of its own holiday as the order was told them. */
export const SUNDAY = "extract(isodow from day) = 7"
const CLOSED = `coalesce(day between (method.data->'closed'->>'from')::date and (method.data->'closed'->>'until')::date, false)`

/** What sending costs, as the buyer agreed to it or as it was last asked. */
const FEE = `select request.state_at, request.state in (${AGREED_STATES.map((state) => `'${state}'`).join(", ")}) as is_agreed
  from payment_request request where request.seller_order_id = share.id and request.kind = 'delivery_fee'
   and request.state <> 'cancelled' and request.deleted_at is null
 order by request.created_at desc, request.id desc limit 1`

/** Goods that are sent, with the way that their order was told. */
export const WITH_WAY = `seller_order share left join order_shipping_method method on method.id = share.shipping_method_id`
const BULKY =
  "coalesce(method.data->>'by_agreement' = 'true' and not coalesce(method.data->>'pick_up' = 'true', false), false)"

/** Since when a household has accepted: what it packed and unpacked since gives it no days anew. */
const SINCE = `least(share.state_at, (select accepted.created_at from seller_order_change accepted
  where accepted.seller_order_id = share.id and accepted.action = 'confirm' and accepted.deleted_at is null))`

/**
 * A household has the days that its goods take to be made, and three more; for bulky ones from when its buyer agreed to the
 * fee. Until then it has three days to ask for one, and its buyer three to answer.
 */
export const TO_PACK = `select share.id from ${WITH_WAY} left join lateral (${FEE}) fee on ${BULKY}
 where share.state = 'confirmed' and ${SINCE} < now() - interval '3 days' and share.deleted_at is null
   and coalesce(fee.state_at, ${SINCE}) < now() - interval '3 days'
   and (${BULKY} and not coalesce(fee.is_agreed, false)
     or ${worked(`greatest(${SINCE}, fee.state_at)`, CLOSED)} >= 3 + coalesce((method.data->>'make_days')::int, 0))
   and ${GOES_ON}`
