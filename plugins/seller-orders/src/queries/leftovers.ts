import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PARCEL } from "../workflows/rules/shelf-gains"
import { STANDS } from "../workflows/rules/standing"
import { SETTLED } from "../workflows/steps/clear-strays"
import { UNRESERVED } from "../workflows/steps/ensure-reservations"

/** For so long the sweeper looks at what processes left; then it was looked at often enough, and a person has to. */
export const DAYS = "interval '3 days'"

/** Orders that our carts became carry this key; drafts that staff make in Admin do not. */
export const CART_ORDER = `jsonb_exists(ord.metadata, 'contact_phone') and not ord.is_draft_order
   and ord.deleted_at is null and ord.canceled_at is null`
const OF_A_CART = `${CART_ORDER} and ord.created_at between now() - ${DAYS} and now() - ${SETTLED}`

const LACKS = `(not exists (select 1 from seller_order where order_id = ord.id and deleted_at is null)
     or not exists (select 1 from order_code where order_id = ord.id and deleted_at is null))`

const UNPAID = `select ord.id as order_id, link.cart_id from "order" ord
  left join order_cart link on link.order_id = ord.id and link.deleted_at is null
 where ${OF_A_CART} and not ${STANDS}
 order by ord.created_at limit 50`

const UNSHARED = `select ord.id as order_id from "order" ord
 where ${OF_A_CART} and ${STANDS}
   and ${LACKS}
 order by ord.created_at limit 50`

const UNHELD = `select ord.id as order_id from "order" ord
 where ${OF_A_CART} and ${STANDS} and exists (select from ${UNRESERVED})
 order by ord.created_at limit 50`

export interface Leftovers {
  /** Cut off before the payment. */
  unpaid: { order_id: string; cart_id: string | null }[]
  /** They stand, and lack shares or code. */
  unshared: { order_id: string }[]
  /** They stand, and nothing is held for lines of theirs that wait to be packed. */
  unheld: { order_id: string }[]
}

/** Orders that processes left half made some minutes ago, the oldest of each kind; three statements. */
export async function readLeftovers(container: MedusaContainer): Promise<Leftovers> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [unpaid, unshared, unheld] = await Promise.all([
    knex.raw<{ rows: Leftovers["unpaid"] }>(UNPAID),
    knex.raw<{ rows: Leftovers["unshared"] }>(UNSHARED),
    knex.raw<{ rows: Leftovers["unheld"] }>(UNHELD),
  ])
  return { unpaid: unpaid.rows, unshared: unshared.rows, unheld: unheld.rows }
}

/** A process died between a deed and what follows from it in the order; a parcel is the one that stands in core. */
const UNSETTLED = `select share.id, change.action from seller_order share
  join seller_order_change change on change.seller_order_id = share.id and change.to_state = share.state
       and change.deleted_at is null
  join "order" ord on ord.id = share.order_id and ord.canceled_at is null and ord.deleted_at is null
  left join lateral (${PARCEL}) parcel on share.state in ('packed', 'confirmed')
 where share.deleted_at is null and share.state_at between now() - interval '3 days' and now() - ${SETTLED}
   and ((share.state = 'packed' and (parcel.id is null or share.fulfillment_id is distinct from parcel.id))
     or (share.state = 'confirmed' and change.action = 'unpack' and parcel.id is not null)
     or (share.state = 'delivered' and exists (select from payment_request request where request.seller_order_id = share.id
       and request.collected_by = 'courier' and request.state in ('expected', 'claimed') and request.deleted_at is null))
     or (share.state = 'cancelled' and change.action = 'come_back' and share.counted_at is null)
     or (share.state in ('declined', 'cancelled') and change.action not in ('lose', 'come_back')
       and not exists (select from order_credit_line where order_id = ord.id and reference_id = share.id)
       and not exists (select from refund where refund.note = share.id)))
 order by share.state_at limit 50`

export interface Unsettled {
  id: string
  action: "pack" | "unpack" | "deliver" | "decline" | "cancel" | "come_back"
}

/** Shares whose last deed has not reached the order. */
export async function readUnsettled(container: MedusaContainer): Promise<Unsettled[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return (await knex.raw<{ rows: Unsettled[] }>(UNSETTLED)).rows
}

/** Of orders that were cancelled as a whole, and whose shares have not heard of it. */
const CANCELLED = `select distinct share.order_id from seller_order share
  join "order" ord on ord.id = share.order_id and ord.deleted_at is null
   and ord.canceled_at between now() - interval '3 days' and now() - ${SETTLED}
 where share.state in ('placed', 'confirmed', 'packed') and share.deleted_at is null limit 50`

/** Orders that were cancelled as a whole while shares of them go on. */
export async function readHalfCancelled(container: MedusaContainer): Promise<{ order_id: string }[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return (await knex.raw<{ rows: { order_id: string }[] }>(CANCELLED)).rows
}

const DELIVERED = `select share.id from seller_order share
  where share.state = 'delivered' and share.state_at < now() - interval '7 days' and share.deleted_at is null
    and not exists (select from share_return one where one.seller_order_id = share.id
      and one.state in ('asked', 'accepted') and one.deleted_at is null)
    and not exists (select from share_replacement again where again.seller_order_id = share.id
      and again.state in ('reserved', 'sent') and again.deleted_at is null)
    and not exists (select from share_dispute one where one.seller_order_id = share.id
      and one.state = 'open' and one.deleted_at is null)
  order by share.state_at limit 200`

/** Returns that were accepted thirty days ago, and whose goods did not come; the oldest first. */
const NEVER_CAME = `select id, seller_order_id as share_id from share_return
  where state = 'accepted' and answered_at < now() - interval '30 days' and deleted_at is null
  order by asked_at limit 200`

/** Returns whose goods never came back. */
export async function readNeverCame(container: MedusaContainer): Promise<{ id: string; share_id: string }[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return (await knex.raw<{ rows: { id: string; share_id: string }[] }>(NEVER_CAME)).rows
}

/** Shares that the buyer has had for seven days without a word; who wants to give something back has not had the last. */
export async function readLongDelivered(container: MedusaContainer): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(DELIVERED)
  return rows.map(({ id }) => id)
}
