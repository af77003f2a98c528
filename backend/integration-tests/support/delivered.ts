import type { Response } from "supertest"
import type { App } from "./app"
import { Buyer } from "./buyer"
import type { TestProduct } from "./goods"
import { createMarket, type Market } from "./market"
import { Caller, createPerson } from "./people"
import { sql } from "./stall"

/** A market of two stalls whose owners stand at their desks. */
export interface TwoStalls {
  market: Market
  buyer: Buyer
  tray: TestProduct
  box: TestProduct
  hue: Caller
  tam: Caller
}

export async function createTwoStalls(app: App): Promise<TwoStalls> {
  const container = app.container()
  const market = await createMarket(container)
  const second = await market.addSeller("bac-tam")
  const owner = async (phone: string, seller_id: string) =>
    new Caller(app.origin(), (await createPerson(container, phone, [{ seller_id, role: "owner" }])).token)
  return {
    market,
    buyer: new Buyer(app.origin(), market),
    tray: await market.addProduct({ handle: "khay-tron", price: 450_000 }),
    box: await market.addProduct({ handle: "hop-tron", price: 220_000, seller_id: second.id }),
    hue: await owner("0912 345 678", market.seller.id),
    tam: await owner("0912 345 679", second.id),
  }
}

/** An order with its first stall's share, as its buyer and its household reach them. */
export interface PlacedOrder {
  code: string
  id: string
  /** Of Hue's share. */
  share: { id: string; reference: string; path: string }
  /** Of Tam's. */
  other: { id: string; reference: string; path: string }
}

/** Two trays of Hue's and a box of Tam's; `pay` says how, where not at the door. */
export async function placeOrder(
  { buyer, tray, box, hue, tam }: TwoStalls,
  pay?: (cartId: string) => Promise<void>,
): Promise<PlacedOrder> {
  const cartId = await buyer.openCart()
  await buyer.add(cartId, tray.variantId, 2)
  await buyer.add(cartId, box.variantId)
  await buyer.deliver(cartId)
  await pay?.(cartId)
  const { body } = await buyer.complete(cartId)
  const of = async (desk: Caller) => {
    const { id, reference } = (await desk.get("/seller/orders")).body.orders[0]
    return { id, reference, path: `/store/orders/by-code/${body.order_code}/shares/${reference}` }
  }
  return { code: body.order_code, id: body.order.id, share: await of(hue), other: await of(tam) }
}

/** A household does all there is to do until the buyer has the goods. */
export async function deliverShare(desk: Caller, id: string): Promise<void> {
  for (const deed of ["confirm", "pack", "ship", "deliver"]) {
    const { status, body } = await desk.post(`/seller/orders/${id}/${deed}`)
    if (status !== 200) {
      throw new Error(`${deed} was refused: ${JSON.stringify(body)}`)
    }
  }
}

/** The buyer's order page. */
export async function readOrder({ buyer }: TwoStalls, { code }: PlacedOrder) {
  return (await buyer.send("get", `/store/orders/by-code/${code}`)).body.order
}

let keys = 0

/** Asks to give pieces back, with a key of its own. */
export async function askBack(
  { buyer }: TwoStalls,
  path: string,
  items: { id: string; quantity: unknown }[],
  more: Record<string, unknown> = {},
): Promise<Response> {
  keys += 1
  return await buyer.send("post", `${path}/returns`, {
    request_key: `khoa-${keys}-00`,
    reason: "broken",
    items,
    ...more,
  })
}

export interface Stock {
  stocked: number
  reserved: number
}

export async function stockOf(app: App, variantId: string): Promise<Stock | undefined> {
  const [level] = await sql<Stock>(
    app,
    `select stocked_quantity::int as stocked, reserved_quantity::int as reserved from inventory_level level
       join product_variant_inventory_item need on need.inventory_item_id = level.inventory_item_id
      where need.variant_id = ?`,
    [variantId],
  )
  return level
}

/** What core says of an order's money, in đồng. */
export async function coreMoney(app: App, orderId: string) {
  const query = app.container().resolve("query")
  const { data } = await query.graph({
    entity: "order",
    fields: ["total", "summary.*", "payment_collections.status", "payment_collections.payments.canceled_at"],
    filters: { id: orderId },
  })
  const [order] = data as unknown as {
    total: number
    summary: { transaction_total: number; pending_difference: number }
    payment_collections: { status: string; payments: { canceled_at: string | null }[] }[]
  }[]
  return {
    total: Number(order?.total),
    paid: Number(order?.summary.transaction_total),
    pending: Number(order?.summary.pending_difference),
    collections: order?.payment_collections.map(({ status }) => status),
    cancelled: order?.payment_collections.flatMap(({ payments }) => payments).filter(({ canceled_at }) => canceled_at),
  }
}
