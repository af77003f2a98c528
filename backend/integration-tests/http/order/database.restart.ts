import { beforeAll, expect, it, vi } from "vitest"
import { cartsOfTwoStalls, inOrder, lastStatements, readBooks, sweepLater } from "../../support/aftermath"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { createMarket, type Market } from "../../support/market"
import { startSecondServer } from "../../support/second-server"
import { sql } from "../../support/stall"

const LONG = 240_000
const CARTS = 50

type Mode = "fast" | "immediate"

/** Stops PostgreSQL and starts it again; the test tool owns it. `immediate`: as if it had crashed. */
async function restartPostgres(mode: Mode): Promise<void> {
  const door = process.env.RESTART_URL
  if (!door) {
    throw new Error("RESTART_URL is not set: run with `npm test -- restarts`")
  }
  expect((await fetch(`${door}/${mode}`, { method: "POST" })).status).toBe(204)
}

/** Every connection is cut, and there is none for a second; so the compensations of what was under way fail too. */
describeApp("PostgreSQL restarted amid fifty completions", (app) => {
  let market: Market

  beforeAll(async () => {
    market = await createMarket(app.container())
  })

  const orders = () => sql<{ id: string }>(app, `select id from "order" where deleted_at is null`)

  /** Commits wait for the disk, as they do outside of tests; connections that are opened from now on know it. */
  const waitForDisk = () =>
    sql(app, "do $$ begin execute format('alter database %I set synchronous_commit = on', current_database()); end $$")

  // Reservations do not wait for the disk when they are written (docs/decisions/0020): a crash may lose them, with all
  // that was written after them.
  it.each<[string, Mode]>([
    ["stopped", "fast"],
    ["crashed", "immediate"],
  ])(
    "%s, it leaves whole orders and free goods, and the same server sells on",
    async (_, mode) => {
      const ids = await cartsOfTwoStalls(app, market, { count: CARTS, stock: 500 })
      await waitForDisk()
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
          restart ??= restartPostgres(mode)
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
