import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import fc from "fast-check"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import type { TestProduct } from "../../support/goods"
import { createMarket } from "../../support/market"
import { Caller, createPerson } from "../../support/people"

interface Stall {
  handle: string
  desk: Caller
  goods: TestProduct[]
}

/** Places in three zones of the seller's, so that parcels cost differently. */
const COMMUNES = ["10210", "00199", "11953"]
const ENDED = ["declined", "cancelled"]
const DEEDS = ["confirm", "decline", "pack", "ship", "ready", "deliver"] as const

const wishes = fc.record({
  lines: fc.uniqueArray(fc.record({ goods: fc.nat(5), pieces: fc.integer({ min: 1, max: 4 }) }), {
    selector: ({ goods }) => goods,
    minLength: 1,
    maxLength: 5,
  }),
  commune: fc.constantFrom(...COMMUNES),
  moves: fc.array(fc.record({ stall: fc.nat(2), deed: fc.constantFrom(...DEEDS) }), { maxLength: 6 }),
})

describeApp("the shares of any order, whatever is done with them", (app) => {
  let buyer: Buyer
  let stalls: Stall[]

  beforeAll(async () => {
    const container = app.container()
    const market = await createMarket(container)
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

  /** Order page, desks and core say the same, to the đồng. */
  async function addUp(code: string, orderId: string): Promise<void> {
    const order = await read(code)
    const query = app.container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "order", fields: ["total"], filters: { id: orderId } })
    let live = 0
    for (const share of order.stalls) {
      const stall = stalls.find(({ handle }) => handle === share.seller.handle)
      const { orders } = (await stall?.desk.get("/seller/orders?limit=1"))?.body ?? {}
      expect(orders[0]).toMatchObject({ state: share.state, total: share.subtotal + share.shipping })
      live += ENDED.includes(share.state) ? 0 : orders[0].total
    }
    expect([order.total, Number(data[0]?.total)]).toEqual([live, live])
  }

  it("add up to the order at every step, and move only along their arrows", async () => {
    await fc.assert(
      fc.asyncProperty(wishes, async ({ lines, commune, moves }) => {
        const cartId = await buyer.openCart()
        for (const { goods, pieces } of lines) {
          await buyer.add(cartId, stalls[goods % 3]?.goods[Math.floor(goods / 3)]?.variantId ?? "", pieces)
        }
        const { basket } = (await buyer.deliver(cartId, { commune_code: commune })).body
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
      }),
      { numRuns: 8 },
    )
  })
})
