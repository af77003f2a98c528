import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { expect } from "vitest"
import type { App } from "./app"
import type { Buyer } from "./buyer"
import type { TestProduct } from "./goods"
import type { Caller } from "./people"
import { sql } from "./stall"

export interface LedgerStall {
  handle: string
  desk: Caller
  goods: TestProduct[]
}

/**
 * What a share may be after it was something; a state that stays is none. A buyer's word that it came is two arrows at once where
 * nobody had said that it was handed over.
 */
const NEXT: Record<string, string[]> = {
  placed: ["confirmed", "declined", "cancelled"],
  confirmed: ["packed", "declined", "cancelled"],
  packed: ["confirmed", "shipped", "ready_to_collect", "cancelled"],
  shipped: ["delivered", "completed", "cancelled"],
  ready_to_collect: ["delivered", "completed", "cancelled"],
  delivered: ["completed", "returned", "cancelled"],
  completed: ["returned", "cancelled"],
}

/** What a courier collected beside the order's own total: the fee that was agreed for something bulky. */
const collected = (fee: { amount_vnd: number; state: string } | null): number =>
  fee && ["captured", "refunded"].includes(fee.state) ? fee.amount_vnd : 0

/** Pieces of each variant on the shelves and held, beside what was said of them: packed, come back, received, sent once more. */
const PIECES = `with own as (select share.id as share_id, share.state, owned.line_item_id, owned.restock_quantity, line.variant_id,
     item.quantity, exists (select from seller_order_change said where said.seller_order_id = share.id and said.action = 'pack'
       and said.deleted_at is null) as is_packed
    from seller_order share join seller_order_item owned on owned.seller_order_id = share.id
    join "order" ord on ord.id = share.order_id
    join order_item item on item.order_id = ord.id and item.version = ord.version and item.item_id = owned.line_item_id
    join order_line_item line on line.id = item.item_id),
  backs as (select own.variant_id, back.state, wish.quantity, wish.restock_quantity, again.state as again
    from share_return back join share_return_item wish on wish.share_return_id = back.id
    join own on own.line_item_id = wish.line_item_id
    left join share_replacement again on again.share_return_id = back.id and again.deleted_at is null)
  select level.stocked_quantity::int as stocked, level.reserved_quantity::int as reserved,
    (1000 - coalesce((select sum(quantity) from own where is_packed and variant_id = need.variant_id), 0)
      + coalesce((select sum(restock_quantity) from own where state = 'cancelled' and variant_id = need.variant_id), 0)
      + coalesce((select sum(restock_quantity) from backs where state = 'received' and variant_id = need.variant_id), 0)
      - coalesce((select sum(quantity) from backs where again in ('sent', 'received') and variant_id = need.variant_id), 0))::int
      as stocked_said,
    (coalesce((select sum(quantity) from own where state in ('placed', 'confirmed') and variant_id = need.variant_id), 0)
      + coalesce((select sum(quantity) from backs where again = 'reserved' and variant_id = need.variant_id), 0))::int as reserved_said
   from product_variant_inventory_item need join inventory_level level on level.inventory_item_id = need.inventory_item_id
  where need.variant_id = any(?)`

/** Watches one order after the other: who sees what, and where its money is. */
export class Ledger {
  /** Where each share stood when it was looked at last, by its order's code and its reference. */
  private readonly states = new Map<string, string>()
  /** Arrows that shares went along, as `placed confirmed`. */
  readonly walked = new Set<string>()

  constructor(
    private readonly app: App,
    private readonly buyer: Buyer,
    private readonly officer: Caller,
    private readonly stalls: LedgerStall[],
  ) {}

  /** The order as its buyer sees it. */
  async read(code: string) {
    return (await this.buyer.send("get", `/store/orders/by-code/${code}`)).body.order
  }

  /** Order page, desks and core say the same, in whole đồng, and every share moved along an arrow. */
  async addsUp(code: string, orderId: string): Promise<void> {
    const order = await this.read(code)
    const query = this.app.container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "order", fields: ["total"], filters: { id: orderId } })
    let live = 0
    for (const share of order.stalls) {
      const due = share.refunds.reduce((sum: number, { amount }: { amount: number }) => sum + amount, 0)
      const costs = share.subtotal + share.shipping - share.returned_total - share.credit_total
      expect(Number.isInteger(costs), `${costs} is whole`).toBe(true)
      expect(costs).toBeGreaterThanOrEqual(0)
      expect(due).toBeLessThanOrEqual(share.subtotal + share.shipping + collected(share.fee_request) - costs)
      const stall = this.stalls.find(({ handle }) => handle === share.seller.handle)
      const { orders } = (await stall?.desk.get("/seller/orders?limit=1"))?.body ?? {}
      expect(orders[0]).toMatchObject({ state: share.state, total: share.subtotal + share.shipping })
      const key = `${code} ${share.reference}`
      const before = this.states.get(key) ?? "placed"
      expect([before, ...(NEXT[before] ?? [])]).toContain(share.state)
      this.states.set(key, share.state)
      this.walked.add(`${before} ${share.state}`)
      live += costs
    }
    expect([order.total, Number(data[0]?.total)]).toEqual([live, live])
  }

  /** Every piece is on a shelf, held, or where somebody said that it is; goods began with 1.000. */
  async keepsPieces(): Promise<void> {
    const variants = this.stalls.flatMap(({ goods }) => goods.map(({ variantId }) => variantId))
    const rows = await sql<Record<"stocked" | "reserved" | "stocked_said" | "reserved_said", number>>(
      this.app,
      PIECES,
      [variants],
    )
    expect(rows).toHaveLength(variants.length)
    expect(rows.map(({ stocked, reserved }) => [stocked, reserved])).toEqual(
      rows.map(({ stocked_said, reserved_said }) => [stocked_said, reserved_said]),
    )
  }

  /** Never more money leaves than came in, of no payment and of no share. */
  async losesNothing(shareId: string): Promise<void> {
    const { money } = (await this.officer.get(`/admin/seller-orders/${shareId}`)).body.order
    expect(money.live).toBeGreaterThanOrEqual(0)
    expect(money.given.payment).toBeLessThanOrEqual(money.captured)
    const kept = money.captured + money.at_door - money.given.payment - money.given.by_hand
    expect(kept).toBeGreaterThanOrEqual(0)
    expect(kept, "what is not owed any more goes back").toBeLessThanOrEqual(money.live + money.fee)
    const rows = await sql(
      this.app,
      `select payment.id from payment
        where (select coalesce(sum(amount), 0) from refund where payment_id = payment.id)
            > (select coalesce(sum(amount), 0) from capture where payment_id = payment.id)`,
    )
    expect(rows).toEqual([])
  }
}
