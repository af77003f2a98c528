import mendOrders from "@cho-lang/seller-orders/jobs/mend-orders"
import { expect, vi } from "vitest"
import type { App } from "./app"
import { Buyer } from "./buyer"
import { cloneCarts } from "./clone-carts"
import type { Market } from "./market"
import { sql } from "./stall"

/** Copies of a cart with one piece of each of two stalls, which have so many of it. */
export async function cartsOfTwoStalls(
  app: App,
  market: Market,
  { count, stock }: { count: number; stock: number },
): Promise<string[]> {
  const buyer = new Buyer(app.origin(), market)
  const tam = await market.addSeller("bac-tam")
  const tray = await market.addProduct({ handle: "khay", stock })
  const box = await market.addProduct({ handle: "hop", stock, seller_id: tam.id })
  const cartId = await buyer.openCart()
  await buyer.add(cartId, tray.variantId)
  await buyer.add(cartId, box.variantId)
  await buyer.deliver(cartId)
  const { ids, statements } = cloneCarts(cartId, count)
  for (const statement of statements) {
    await sql(app, statement)
  }
  return ids
}

/** Makes what is there ten minutes older: the sweeper leaves young things to those who may still be at work. */
export async function age(app: App): Promise<void> {
  await sql(
    app,
    `with orders as (update "order" set created_at = created_at - interval '10 minutes'),
          shares as (update seller_order set created_at = created_at - interval '10 minutes'),
          payments as (update payment set created_at = created_at - interval '10 minutes'),
          links as (update order_cart set created_at = created_at - interval '10 minutes'),
          carts as (update cart set completed_at = completed_at - interval '10 minutes')
     update reservation_item set created_at = created_at - interval '10 minutes'`,
  )
}

/** Ten minutes pass, and the sweeper comes. */
export async function sweepLater(app: App): Promise<void> {
  await age(app)
  await mendOrders(app.container())
}

const BUSY = `select pid from pg_stat_activity
  where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()`

/**
 * Waits until the database has done or undone what a dead process had begun. Core keeps a row for each workflow that
 * ran; those of the dead never end, and are taken away, for whoever waits for workflows would wait for them.
 */
export async function lastStatements(app: App): Promise<void> {
  await vi.waitFor(async () => expect(await sql(app, BUSY)).toEqual([]), { timeout: 20_000, interval: 100 })
  await sql(app, "delete from workflow_execution where state not in ('done', 'reverted', 'failed')")
}

/** What the books say of orders of two stalls with one piece each; only the first figure is free, all others follow. */
export interface Books {
  orders: number
  /** Orders with both shares, each with its one line and one parcel, a code, a cart and a payment. */
  whole: number
  links: number
  closed_carts: number
  shares: number
  codes: number
  /** Payments that were not given up; and those of them that belong to no order that is there. */
  payments: number
  payments_astray: number
  /** Pieces promised by reservations, as the levels count them, and reservations of no line of an order. */
  promised: number
  reserved: number
  reservations_astray: number
}

const BOOKS = `
  with ord as (select * from "order" where deleted_at is null and canceled_at is null),
  live_payment as (select payment.id, link.order_id from payment
      left join order_payment_collection link
        on link.payment_collection_id = payment.payment_collection_id and link.deleted_at is null
     where payment.canceled_at is null and payment.deleted_at is null),
  promise as (select * from reservation_item where deleted_at is null)
  select (select count(*)::int from ord) as orders,
    (select count(*)::int from ord
      where 2 = (select count(*) from seller_order share
                  where share.order_id = ord.id and share.deleted_at is null and share.shipping_method_id is not null
                    and 1 = (select count(*) from seller_order_item where seller_order_id = share.id))
        and 1 = (select count(*) from order_code where order_id = ord.id and deleted_at is null)
        and 1 = (select count(*) from order_cart where order_id = ord.id and deleted_at is null)
        and 1 = (select count(*) from live_payment where order_id = ord.id)) as whole,
    (select count(*)::int from order_cart where deleted_at is null) as links,
    (select count(*)::int from cart where completed_at is not null) as closed_carts,
    (select count(*)::int from seller_order where deleted_at is null) as shares,
    (select count(*)::int from order_code where deleted_at is null) as codes,
    (select count(*)::int from live_payment) as payments,
    (select count(*)::int from live_payment where order_id is null or order_id not in (select id from ord))
      as payments_astray,
    (select coalesce(sum(quantity), 0)::int from promise) as promised,
    (select coalesce(sum(reserved_quantity), 0)::int from inventory_level where deleted_at is null) as reserved,
    (select count(*)::int from promise where not exists (
       select from order_item item join ord on ord.id = item.order_id
        where item.item_id = promise.line_item_id and item.deleted_at is null)) as reservations_astray`

export async function readBooks(app: App): Promise<Books | undefined> {
  return (await sql<Books>(app, BOOKS))[0]
}

/** The books of so many whole orders, with nothing astray. */
export function inOrder(orders: number): Books {
  return {
    orders,
    whole: orders,
    links: orders,
    closed_carts: orders,
    shares: orders * 2,
    codes: orders,
    payments: orders,
    payments_astray: 0,
    promised: orders * 2,
    reserved: orders * 2,
    reservations_astray: 0,
  }
}
