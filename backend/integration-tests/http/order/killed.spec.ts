import { beforeAll, expect, it } from "vitest"
import { age, cartsOfTwoStalls, inOrder, lastStatements, readBooks, sweepLater } from "../../support/aftermath"
import { describeAppOnce } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { createMarket, type Market } from "../../support/market"
import { startSecondServer } from "../../support/second-server"
import { sql } from "../../support/stall"

const LONG = 240_000
const CARTS = 50

/** A server that is killed, not stopped: none of its compensations runs. What is there afterwards, the other one mends. */
describeAppOnce("a server killed amid fifty completions", (app) => {
  let market: Market
  let survivor: Buyer

  beforeAll(async () => {
    market = await createMarket(app.container())
    survivor = new Buyer(app.origin(), market)
  })

  /** All at once; the server is killed when so many were answered. Gives what the buyers were told. */
  async function killAfter(answered: number, ids: string[]): Promise<{ told: string[] }> {
    const server = await startSecondServer()
    const buyer = new Buyer(server.origin, market)
    const told: string[] = []
    let isDead = false
    await Promise.all(
      ids.map(async (id) => {
        const answer = await buyer.complete(id).catch(() => undefined)
        if (answer?.status === 200) {
          told.push(answer.body.order.id)
        }
        if (told.length >= answered && !isDead) {
          isDead = true
          await server.stop()
        }
      }),
    )
    await lastStatements(app)
    return { told }
  }

  const orderIds = async () =>
    (await sql<{ id: string }>(app, `select id from "order" where deleted_at is null`)).map(({ id }) => id)

  it.each([1, 20])(
    "after %i answers: what stands is whole, the rest is cleared away, and all carts can be bought",
    async (answered) => {
      const ids = await cartsOfTwoStalls(app, market, { count: CARTS, stock: 500 })
      const { told } = await killAfter(answered, ids)
      expect(told.length, "the kill came too late to cut anybody off").toBeLessThan(CARTS)

      // Buyers press again at once; whoever is told of an order then keeps it too.
      const pressed = await Promise.all(ids.map((id) => survivor.complete(id)))
      expect(pressed.filter(({ status, body }) => status !== 200 && body.code !== "busy")).toEqual([])
      told.push(...pressed.filter(({ status }) => status === 200).map(({ body }) => body.order.id as string))

      await sweepLater(app)
      const mended = await orderIds()
      expect(await readBooks(app)).toEqual(inOrder(mended.length))
      expect(mended, "what a buyer was told stands").toEqual(expect.arrayContaining(told))

      const answers = await Promise.all(ids.map((id) => survivor.complete(id)))
      expect(answers.filter(({ status }) => status !== 200).map(({ body }) => body)).toEqual([])
      expect(await readBooks(app)).toEqual(inOrder(CARTS))
    },
    LONG,
  )

  it(
    "goods that are nearly gone are neither lost nor sold twice",
    async () => {
      const ids = await cartsOfTwoStalls(app, market, { count: 25, stock: 10 })
      await killAfter(3, ids)
      await sweepLater(app)
      expect(await readBooks(app)).toEqual(inOrder((await orderIds()).length))
      // The dead server's lock lay in its memory; what it held of the goods is free.
      await age(app)
      const statuses = (await Promise.all(ids.map((id) => survivor.complete(id)))).map(({ status }) => status)
      expect(new Set(statuses)).toEqual(new Set([200, 409]))
      expect(await readBooks(app)).toEqual(inOrder(10))
    },
    LONG,
  )
})
