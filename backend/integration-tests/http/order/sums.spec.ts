import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import fc from "fast-check"
import { afterAll, beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import type { TestProduct } from "../../support/goods"
import { type LateBank, openLateBank } from "../../support/late-bank"
import { createMarket } from "../../support/market"
import { Caller, createPerson, createStaff } from "../../support/people"
import { sql } from "../../support/stall"
import { allowTransfers, captureFor, payByTransfer } from "../../support/transfer"

let keys = 0

interface Stall {
  handle: string
  desk: Caller
  goods: TestProduct[]
}

/** Places in three zones of the seller's, so that parcels cost differently. */
const COMMUNES = ["10210", "00199", "11953"]
const DEEDS = ["confirm", "decline", "pack", "ship", "ready", "deliver"] as const
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

const wishes = fc.record({
  lines: fc.uniqueArray(fc.record({ goods: fc.nat(5), pieces: fc.integer({ min: 1, max: 4 }) }), {
    selector: ({ goods }) => goods,
    minLength: 1,
    maxLength: 5,
  }),
  commune: fc.constantFrom(...COMMUNES),
  moves: fc.array(fc.record({ stall: fc.nat(2), deed: fc.constantFrom(...DEEDS) }), { maxLength: 6 }),
  /** Per mille of the order that is paid before anything goes back; 0: nothing, all of it at the door. */
  paid: fc.constantFrom(0, 0, 333, 1000),
  /** What buyers take back and households count in, on shares that were handed over first. */
  backs: fc.array(
    fc.record({
      stall: fc.nat(2),
      pieces: fc.integer({ min: 1, max: 2 }),
      restock: fc.nat(2),
      fault: fc.boolean(),
      /** What officers decide where the household refuses them; null: it takes them back. */
      decision: fc.constantFrom(null, null, "buyer", "household", 1, 50_000, 300_000),
    }),
    { maxLength: 3 },
  ),
})

describeApp("the shares of any order, whatever is done with them", (app) => {
  let bank: LateBank
  let buyer: Buyer
  let officer: Caller
  let stalls: Stall[]

  afterAll(() => bank?.close())
  beforeAll(async () => {
    const container = app.container()
    bank = await openLateBank()
    const market = await createMarket(container)
    await allowTransfers(app, market)
    officer = new Caller(app.origin(), (await createStaff(container, "can-bo@example.com", { level: "site" })).token)
    buyer = new Buyer(app.origin(), market)
    stalls = []
    for (const [index, handle] of ["nha-mot", "nha-hai", "nha-ba"].entries()) {
      const { id } = await market.addSeller(handle)
      const { token } = await createPerson(container, `0912 345 67${index}`, [{ seller_id: id, role: "owner" }])
      const goods = [
        await market.addProduct({ handle: `${handle}-khay`, price: 333_333, stock: 1000, seller_id: id }),
        await market.addProduct({ handle: `${handle}-hop`, price: 1_001, stock: 1000, seller_id: id }),
      ]
      stalls.push({ handle, desk: new Caller(app.origin(), token), goods })
    }
  })

  const read = async (code: string) => (await buyer.send("get", `/store/orders/by-code/${code}`)).body.order

  /** Where each share stood when it was looked at last. */
  const states = new Map<string, string>()

  /** Never more money leaves than came in, of no payment and of no share. */
  async function nothingLost(shareId: string): Promise<void> {
    const { money } = (await officer.get(`/admin/seller-orders/${shareId}`)).body.order
    expect(money.live).toBeGreaterThanOrEqual(0)
    expect(money.given.payment).toBeLessThanOrEqual(money.captured)
    const kept = money.captured + money.at_door - money.given.payment - money.given.by_hand
    expect(kept).toBeGreaterThanOrEqual(0)
    expect(kept, "what is not owed any more goes back").toBeLessThanOrEqual(money.live)
    const rows = await sql(
      app,
      `select payment.id from payment
        where (select coalesce(sum(amount), 0) from refund where payment_id = payment.id)
            > (select coalesce(sum(amount), 0) from capture where payment_id = payment.id)`,
    )
    expect(rows).toEqual([])
  }

  /** Order page, desks and core say the same, to the đồng. */
  async function addUp(code: string, orderId: string): Promise<void> {
    const order = await read(code)
    const query = app.container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "order", fields: ["total"], filters: { id: orderId } })
    let live = 0
    for (const share of order.stalls) {
      const due = share.refunds.reduce((sum: number, { amount }: { amount: number }) => sum + amount, 0)
      const costs = share.subtotal + share.shipping - share.returned_total - share.credit_total
      expect(costs).toBeGreaterThanOrEqual(0)
      expect(due).toBeLessThanOrEqual(share.subtotal + share.shipping - costs)
      const stall = stalls.find(({ handle }) => handle === share.seller.handle)
      const { orders } = (await stall?.desk.get("/seller/orders?limit=1"))?.body ?? {}
      expect(orders[0]).toMatchObject({ state: share.state, total: share.subtotal + share.shipping })
      const before = states.get(share.reference) ?? "placed"
      expect([before, ...(NEXT[before] ?? [])]).toContain(share.state)
      states.set(share.reference, share.state)
      live += costs
    }
    expect([order.total, Number(data[0]?.total)]).toEqual([live, live])
  }

  it("add up to the order at every step, and move only along their arrows", async () => {
    await fc.assert(
      fc.asyncProperty(wishes, async ({ lines, commune, moves, paid, backs }) => {
        const cartId = await buyer.openCart()
        for (const { goods, pieces } of lines) {
          await buyer.add(cartId, stalls[goods % 3]?.goods[Math.floor(goods / 3)]?.variantId ?? "", pieces)
        }
        const { basket } = (await buyer.deliver(cartId, { commune_code: commune })).body
        if (paid > 0) {
          bank.pay((await payByTransfer(app, cartId)).session)
        }
        const { body } = await buyer.complete(cartId)
        expect((await read(body.order_code)).total).toBe(basket.total)
        await addUp(body.order_code, body.order.id)
        for (const { stall, deed } of moves) {
          const desk = stalls[stall]?.desk
          const share = (await desk?.get("/seller/orders?limit=1"))?.body.orders[0]
          if (share?.reference.split("-")[0] === String(body.order.display_id)) {
            const answer = await desk?.post(`/seller/orders/${share.id}/${deed}`, { reason: "other" })
            expect([200, 409]).toContain(answer?.status)
            await addUp(body.order_code, body.order.id)
          }
        }
        const amount = Math.floor(((await read(body.order_code)).total * paid) / 1000)
        if (amount > 0) {
          await captureFor(app, body.order.id, amount)
        }
        for (const { stall, pieces, restock, fault, decision } of backs) {
          const handle = stalls[stall]?.handle
          const desk = stalls[stall]?.desk
          const find = async () =>
            (await read(body.order_code)).stalls.find(
              (one: { seller: { handle: string } }) => one.seller.handle === handle,
            )
          const share = await find()
          if (!share || !desk) {
            continue
          }
          const { id } = (await desk.get("/seller/orders?limit=1")).body.orders[0]
          for (const deed of ["confirm", "pack", "ship", "deliver"]) {
            await desk.post(`/seller/orders/${id}/${deed}`)
            await addUp(body.order_code, body.order.id)
          }
          keys += 1
          const path = `/store/orders/by-code/${body.order_code}/shares/${share.reference}`
          const asked = await buyer.send("post", `${path}/returns`, {
            request_key: `khoa-${keys}-sums`,
            reason: fault ? "broken" : "changed_mind",
            items: [{ id: share.items[0].id, quantity: pieces }],
          })
          expect([200, 409]).toContain(asked.status)
          const back = (await find()).returns.at(-1)
          if (back?.state === "asked" && decision !== null) {
            await desk.post(`/seller/orders/${id}/returns/${back.id}/refuse`, { reason: "used" })
            await buyer.send("post", `${path}/disputes`, { reason: "return_refused", return_id: back.id })
            const dispute = (await find()).disputes.at(-1)
            const verdict = typeof decision === "number" ? { decision: "split", refund_vnd: decision } : { decision }
            const decided = await officer.post(`/admin/seller-orders/${id}/disputes/${dispute.id}/decide`, {
              ...verdict,
              note: "Đã xem",
            })
            expect([200, 409]).toContain(decided.status)
            if (decided.status === 409) {
              await officer.post(`/admin/seller-orders/${id}/disputes/${dispute.id}/decide`, {
                decision: "household",
                note: "Đã xem",
              })
            }
          } else if (back?.state === "asked") {
            const answer = await desk.post(`/seller/orders/${id}/returns/${back.id}/receive`, {
              items: [{ id: share.items[0].id, restock: Math.min(restock, pieces) }],
            })
            expect(answer.status).toBe(200)
          }
          await addUp(body.order_code, body.order.id)
          await nothingLost(id)
        }
      }),
      { numRuns: 8 },
    )
  }, 300_000)
})
