import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import type { Response } from "supertest"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { describeAppOnce } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { cloneCarts } from "../../support/clone-carts"
import { createMarket, type Market } from "../../support/market"
import { type SecondServer, startSecondServer } from "../../support/second-server"

/** Fifty orders at once take their time on a busy machine. */
const RACE = 240_000
const BUYERS = 50

describeAppOnce("when fifty buy at once", (app) => {
  let market: Market
  let other: SecondServer
  /** The same buyer at each server; the two share nothing but the database. */
  let servers: Buyer[]

  beforeAll(async () => {
    market = await createMarket(app.container())
    other = await startSecondServer()
    servers = [app.origin(), other.origin].map((origin) => new Buyer(origin, market))
  }, RACE)
  afterAll(() => other?.stop())

  const sql = async (text: string, values: string[] = []) =>
    (await app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(text, values)).rows

  function buyer(turn: number, count: number): Buyer {
    const [first, second] = servers
    if (!first || !second) {
      throw new Error("No servers")
    }
    return turn % count === 0 ? first : second
  }

  /** Copies of a prepared cart. */
  async function clones(id: string, times: number): Promise<string[]> {
    const { ids, statements } = cloneCarts(id, times)
    for (const statement of statements) {
      await sql(statement)
    }
    return ids
  }

  async function completeAll(carts: string[], count: number): Promise<Response[]> {
    return await Promise.all(carts.map((id, turn) => buyer(turn, count).complete(id)))
  }

  /** What the database holds when all is over. */
  async function books() {
    const [row] = await sql(`select
      (select count(*)::int from "order" where deleted_at is null) as orders,
      (select count(*)::int from order_cart where deleted_at is null) as links,
      (select count(*)::int from order_code where deleted_at is null) as codes,
      (select count(*)::int from seller_order where deleted_at is null) as shares,
      (select count(*)::int from payment where canceled_at is null and deleted_at is null) as payments,
      (select count(*)::int from cart where completed_at is not null) as closed,
      (select count(*)::int from reservation_item where deleted_at is null) as reservations,
      (select coalesce(sum(quantity), 0)::int from reservation_item where deleted_at is null) as promised,
      (select sum(reserved_quantity)::int from inventory_level where deleted_at is null) as reserved`)
    return row
  }

  const sold = (orders: number, pieces: number, reservations = orders) => ({
    orders,
    links: orders,
    codes: orders,
    shares: orders,
    payments: orders,
    closed: orders,
    reservations,
    promised: pieces,
    reserved: pieces,
  })

  function expectWinners(answers: Response[], winners: number): void {
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(winners)
    for (const { status, body } of answers.filter((answer) => answer.status !== 200)) {
      expect([status, body.code, body.field]).toEqual([409, "stock_insufficient", "quantity"])
    }
  }

  describe.each([
    ["one server", 1],
    ["two servers", 2],
  ])("at %s", (_, count) => {
    it(
      "the last piece is sold once",
      async () => {
        const { variantId } = await market.addProduct({ handle: "chiec-cuoi", stock: 1 })
        const carts = await clones(await buyer(0, 1).readyCart(variantId), BUYERS)
        expectWinners(await completeAll(carts, count), 1)
        expect(await books()).toEqual(sold(1, 1))
      },
      RACE,
    )

    it(
      "two lines of one piece count as two",
      async () => {
        const { variantId } = await market.addProduct({ handle: "hai-dong", stock: 5 })
        const cartId = await buyer(0, 1).openCart()
        // The shop's own route makes one line of them; lines of one piece with words of their own are core's way.
        for (const words of ["A", "B"]) {
          await addToCartWorkflow(app.container()).run({
            input: { cart_id: cartId, items: [{ variant_id: variantId, quantity: 1, metadata: { words } }] },
          })
        }
        await buyer(0, 1).deliver(cartId)
        expectWinners(await completeAll(await clones(cartId, BUYERS), count), 2)
        expect(await books()).toEqual(sold(2, 4, 4))
      },
      RACE,
    )

    it(
      "two forms that are made of one stock share it",
      async () => {
        const plain = await market.addProduct({ handle: "moc", stock: 3 })
        const boxed = await market.addProduct({ handle: "co-hop", stock: 0 })
        await sql(
          `update product_variant_inventory_item set inventory_item_id = (
             select inventory_item_id from product_variant_inventory_item where variant_id = ?) where variant_id = ?`,
          [plain.variantId, boxed.variantId],
        )
        const half = (variantId: string) =>
          buyer(0, 1)
            .readyCart(variantId)
            .then((id) => clones(id, BUYERS / 2))
        const [plains, boxes] = [await half(plain.variantId), await half(boxed.variantId)]
        const carts = plains.flatMap((id, turn) => [id, boxes[turn] ?? ""])
        expectWinners(await completeAll(carts, count), 3)
        expect(await books()).toEqual(sold(3, 3))
      },
      RACE,
    )

    it(
      "one cart becomes one order, and all hear of it",
      async () => {
        const { variantId } = await market.addProduct({ handle: "mot-gio", stock: 1 })
        const cartId = await buyer(0, 1).readyCart(variantId)
        const answers = await completeAll(
          Array.from({ length: 20 }, () => cartId),
          count,
        )
        expect(answers[0]?.body.order_code).toHaveLength(26)
        for (const { status, body } of answers) {
          expect([status, body]).toEqual([200, answers[0]?.body])
        }
        expect(await books()).toEqual(sold(1, 1))
      },
      RACE,
    )
  })
})
