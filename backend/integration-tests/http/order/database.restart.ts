import { beforeAll, expect, it, vi } from "vitest"
import { cartsOfTwoStalls, inOrder, lastStatements, readBooks, sweepLater } from "../../support/aftermath"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { createMarket, type Market } from "../../support/market"
import { startSecondServer } from "../../support/second-server"
import { sql } from "../../support/stall"

const LONG = 240_000
const CARTS = 50

/** Stops PostgreSQL and starts it again; the test tool owns it. */
async function restartPostgres(): Promise<void> {
  const door = process.env.RESTART_URL
  if (!door) {
    throw new Error("RESTART_URL is not set: run with `npm test -- restarts`")
  }
  expect((await fetch(door, { method: "POST" })).status).toBe(204)
}

/** Every connection is cut, and there is none for a second; so the compensations of what was under way fail too. */
describeApp("PostgreSQL restarted amid fifty completions", (app) => {
  let market: Market

  beforeAll(async () => {
    market = await createMarket(app.container())
  })

  const orders = () => sql<{ id: string }>(app, `select id from "order" where deleted_at is null`)

  it(
    "leaves whole orders and free goods, and the same server sells on",
    async () => {
      const ids = await cartsOfTwoStalls(app, market, { count: CARTS, stock: 500 })
      const server = await startSecondServer()
      const buyer = new Buyer(server.origin, market)
      const told: string[] = []
      let restart: Promise<void> | undefined
      await Promise.all(
        ids.map(async (id) => {
          const { status, body } = await buyer.complete(id)
          if (status === 200) {
            told.push(body.order.id)
          }
          restart ??= restartPostgres()
        }),
      )
      await restart
      // Ours lost its connections too, and finds new ones.
      await vi.waitFor(() => lastStatements(app), { timeout: 30_000 })
      expect(told.length, "the restart came too late to cut anybody off").toBeLessThan(CARTS)

      await sweepLater(app)
      const mended = (await orders()).map(({ id }) => id)
      expect(await readBooks(app)).toEqual(inOrder(mended.length))
      expect(mended, "what a buyer was told stands").toEqual(expect.arrayContaining(told))

      const answers = await Promise.all(ids.map((id) => buyer.complete(id)))
      expect(answers.filter(({ status }) => status !== 200).map(({ body }) => body)).toEqual([])
      expect(await readBooks(app)).toEqual(inOrder(CARTS))
      await server.stop()
    },
    LONG,
  )
})
