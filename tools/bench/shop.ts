import type pg from "pg"
import type { RunFile } from "../lib/run-file.ts"

const delivery = {
  recipient_name: "Buyer",
  recipient_phone: "0912345678",
  contact: "buyer@example.com",
  street: "1",
  commune_code: "10210",
}

/** One piece of a running shop, and what its buyers do. */
export interface Shop {
  /** Inventory item of the piece. */
  item: string
  /** A cart with so many of it and a delivery, one step before the order. */
  readyCart: (quantity?: number) => Promise<string>
  complete: (cart: string) => Promise<{ status: number }>
  /** A cart with one of each of these variants, without a delivery. */
  openCart: (variants: string[]) => Promise<string>
  /** Says to which commune it goes, with all that follows: shipping of each stall, taxes, payment. */
  deliver: (cart: string, commune: string) => Promise<void>
  /** A whole purchase of one of each, as our storefront goes about it. */
  buy: (variants: string[]) => Promise<void>
  /** The same by the routes that core has for it. */
  buyAsStock: (variants: string[]) => Promise<void>
  /** How often the backend was asked so far. */
  calls: () => number
}

/** A piece that lies ready, made of one item. */
const PIECE = `
  select variant.id as variant, need.inventory_item_id as item
    from product join product_variant variant on variant.product_id = product.id and variant.deleted_at is null
    join listing on listing.product_id = product.id and listing.deleted_at is null and listing.lead_time_days is null
    join seller on seller.id = listing.seller_id and seller.status = 'approved' and seller.holiday_from is null
    join product_variant_inventory_item need on need.variant_id = variant.id and need.deleted_at is null
    join inventory_level level on level.inventory_item_id = need.inventory_item_id and level.stocked_quantity >= 2
   where product.status = 'published' and variant.manage_inventory and not variant.allow_backorder
   order by product.id limit 1`

/** Goes into the shop with its publishable key. */
export async function openShop(run: RunFile, client: pg.Client): Promise<Shop> {
  const { rows } = await client.query<{ variant: string; item: string }>(PIECE)
  const [piece] = rows
  if (!piece) throw new Error("The shop has nothing that lies ready")
  const headers = { "x-publishable-api-key": run.publishable_key ?? "", "content-type": "application/json" }
  let calls = 0
  const ask = (where: string, body?: object) => {
    calls += 1
    return fetch(`${run.backend_url}${where}`, {
      method: body ? "POST" : "GET",
      headers,
      body: body ? JSON.stringify(body) : null,
    })
  }
  const done = async <Answer = { cart: { id: string } }>(where: string, body?: object): Promise<Answer> => {
    const answer = await ask(where, body)
    if (!answer.ok) throw new Error(`${where} answered ${answer.status}: ${await answer.text()}`)
    return (await answer.json()) as Answer
  }
  const add = (cart: string, variant_id: string, quantity: number) =>
    done(`/store/carts/${cart}/line-items`, { variant_id, quantity })
  const deliver = async (cart: string, commune_code: string) => {
    await done(`/store/carts/${cart}/delivery`, { ...delivery, commune_code })
  }
  const openCart = async (variants: string[], body: object = {}) => {
    const { cart } = await done("/store/carts", body)
    for (const variant of variants) await add(cart.id, variant, 1)
    return cart.id
  }
  const order = async (cart: string) => {
    const { type } = await done<{ type?: string }>(`/store/carts/${cart}/complete`, {})
    if (type !== undefined && type !== "order") throw new Error(`Cart ${cart} became no order`)
  }
  return {
    item: piece.item,
    calls: () => calls,
    buy: async (variants) => {
      const cart = await openCart(variants)
      await deliver(cart, delivery.commune_code)
      await order(cart)
    },
    buyAsStock: async (variants) => {
      const { rows: regions } = await client.query<{ id: string }>("select id from region where deleted_at is null")
      const cart = await openCart(variants, { region_id: regions[0]?.id })
      const address = { first_name: "Buyer", address_1: "1", city: "Hồng Vân", country_code: "vn", phone: "0912345678" }
      await done(`/store/carts/${cart}`, {
        email: delivery.contact,
        shipping_address: address,
        billing_address: address,
      })
      const options = await done<{ shipping_options: { id: string }[] }>(`/store/shipping-options?cart_id=${cart}`)
      await done(`/store/carts/${cart}/shipping-methods`, { option_id: options.shipping_options[0]?.id })
      const { payment_collection: collection } = await done<{ payment_collection: { id: string } }>(
        "/store/payment-collections",
        { cart_id: cart },
      )
      const provider_id = "pp_system_default"
      await done(`/store/payment-collections/${collection.id}/payment-sessions`, { provider_id })
      await order(cart)
    },
    readyCart: async (quantity = 1) => {
      const { cart } = await done("/store/carts", {})
      await add(cart.id, piece.variant, quantity)
      await deliver(cart.id, delivery.commune_code)
      return cart.id
    },
    openCart,
    deliver,
    complete: async (cart) => {
      const answer = await ask(`/store/carts/${cart}/complete`, {})
      await answer.arrayBuffer()
      return { status: answer.status }
    },
  }
}
