import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { beforeAll, expect, it } from "vitest"
import { describeAppOnce } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { createMarket, type Market } from "../../support/market"

/** Eight carts with goods and delivery take their time on a busy machine. */
const RACE = 180_000

describeAppOnce("when buyers race", (app) => {
  let market: Market
  let buyer: Buyer

  beforeAll(async () => {
    market = await createMarket(app.container())
    buyer = new Buyer(app.origin(), market)
  })

  async function count(entity: string): Promise<number> {
    const query = app.container().resolve(ContainerRegistrationKeys.QUERY)
    return (await query.graph({ entity, fields: ["id"] })).data.length
  }

  it(
    "sells the last piece once; the others keep their cart and hear why",
    async () => {
      const tray = await market.addProduct({ handle: "chiec-cuoi", stock: 1 })
      const spare = await market.addProduct({ handle: "con-nhieu", stock: 10 })
      const carts = await Promise.all(Array.from({ length: 8 }, () => buyer.readyCart(tray.variantId)))
      const answers = await Promise.all(carts.map((id) => buyer.complete(id)))

      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      const lost = answers.filter(({ status }) => status !== 200)
      for (const { status, body } of lost) {
        expect([status, body.code, body.field]).toEqual([409, "stock_insufficient", "quantity"])
      }
      expect([await count("order"), await count("order_code"), await count("reservation")]).toEqual([1, 1, 1])

      const loser = carts[answers.findIndex(({ status }) => status !== 200)] ?? ""
      const { basket } = (await buyer.basket(loser)).body
      const [line] = basket.stalls[0].items
      expect(basket).toMatchObject({
        completed: false,
        item_count: 1,
        problems: [{ code: "stock_insufficient", line_id: line.id, available: 0 }],
      })
      expect((await buyer.send("delete", `/store/carts/${loser}/line-items/${line.id}`)).status).toBe(200)
      expect((await buyer.add(loser, spare.variantId)).status).toBe(200)
      expect((await buyer.complete(loser)).body.type).toBe("order")
    },
    RACE,
  )

  it("makes one order of a cart that is completed many times at once, with one answer", async () => {
    const tray = await market.addProduct({ handle: "khay-tron", stock: 10 })
    const cartId = await buyer.readyCart(tray.variantId)
    const answers = await Promise.all(Array.from({ length: 6 }, () => buyer.complete(cartId)))
    const first = answers[0]?.body
    expect(first.order_code).toHaveLength(26)
    for (const { status, body } of answers) {
      expect([status, body]).toEqual([200, first])
    }
    expect([await count("order"), await count("order_code"), await count("reservation")]).toEqual([1, 1, 1])
  })
})
