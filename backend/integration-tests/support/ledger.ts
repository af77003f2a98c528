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

/** What a share may be after it was something; a state that stays is none. */
const NEXT: Record<string, string[]> = {
  placed: ["confirmed", "declined", "cancelled"],
  confirmed: ["packed", "declined", "cancelled"],
  packed: ["shipped", "ready_to_collect"],
  shipped: ["delivered"],
  ready_to_collect: ["delivered"],
  delivered: ["completed", "returned"],
  completed: ["returned"],
}

/** Watches one order after the other: who sees what, and where its money is. */
export class Ledger {
  /** Where each share stood when it was looked at last, by its order's code and its reference. */
  private readonly states = new Map<string, string>()

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
      expect(due).toBeLessThanOrEqual(share.subtotal + share.shipping - costs)
      const stall = this.stalls.find(({ handle }) => handle === share.seller.handle)
      const { orders } = (await stall?.desk.get("/seller/orders?limit=1"))?.body ?? {}
      expect(orders[0]).toMatchObject({ state: share.state, total: share.subtotal + share.shipping })
      const key = `${code} ${share.reference}`
      const before = this.states.get(key) ?? "placed"
      expect([before, ...(NEXT[before] ?? [])]).toContain(share.state)
      this.states.set(key, share.state)
      live += costs
    }
    expect([order.total, Number(data[0]?.total)]).toEqual([live, live])
  }

  /** Never more money leaves than came in, of no payment and of no share. */
  async losesNothing(shareId: string): Promise<void> {
    const { money } = (await this.officer.get(`/admin/seller-orders/${shareId}`)).body.order
    expect(money.live).toBeGreaterThanOrEqual(0)
    expect(money.given.payment).toBeLessThanOrEqual(money.captured)
    const kept = money.captured + money.at_door - money.given.payment - money.given.by_hand
    expect(kept).toBeGreaterThanOrEqual(0)
    expect(kept, "what is not owed any more goes back").toBeLessThanOrEqual(money.live)
    const rows = await sql(
      this.app,
      `select payment.id from payment
        where (select coalesce(sum(amount), 0) from refund where payment_id = payment.id)
            > (select coalesce(sum(amount), 0) from capture where payment_id = payment.id)`,
    )
    expect(rows).toEqual([])
  }
}
