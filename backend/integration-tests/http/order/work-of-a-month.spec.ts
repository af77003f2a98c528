import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import request from "supertest"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import runScript from "../../../src/migration-scripts/2026-11-22-work-of-a-month"
import { readChanges } from "../../../src/queries/changes"
import { describeAppOnce } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { cloneCarts } from "../../support/clone-carts"
import type { TestProduct } from "../../support/goods"
import { createMarket, type Market } from "../../support/market"
import { type SecondServer, startSecondServer } from "../../support/second-server"

/** Orders at once take their time on a busy machine. */
const RACE = 240_000

describeAppOnce("goods made to order of which no pieces are counted", (app) => {
  let market: Market
  let other: SecondServer
  let buyer: Buyer
  let elsewhere: Buyer
  let mat: TestProduct
  let cushion: TestProduct

  const sql = async (text: string, values: unknown[] = []) =>
    (
      await app
        .container()
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw(text, values as string[])
    ).rows

  beforeAll(async () => {
    market = await createMarket(app.container())
    other = await startSecondServer()
    buyer = new Buyer(app.origin(), market)
    elsewhere = new Buyer(other.origin, market)
    mat = await market.addProduct({ handle: "chieu-theo-don", stock: null })
    cushion = await market.addProduct({ handle: "goi-theo-don", stock: null })
    await sql("update listing set lead_time_days = 14, monthly_capacity = 3 where product_id = any(?)", [
      [mat.id, cushion.id],
    ])
  }, RACE)
  afterAll(() => other?.stop())

  const aMonthLater = () => sql(`update "order" set created_at = created_at - interval '32 days'`)
  const ordered = async (id: string): Promise<number> =>
    (await sql("select pieces_ordered_this_month(?)::int as pieces", [id]))[0].pieces
  async function card() {
    const { body } = await request(app.origin()).get(`/catalogue/product-details/${mat.handle}`)
    return body.product_detail
  }
  async function similar(): Promise<string[]> {
    const { body } = await request(app.origin()).get(`/catalogue/similar-products?handles=${cushion.handle}`)
    return body.similar_products[0].product_cards.map(({ handle }: { handle: string }) => handle)
  }

  it("are sold up to a month's work, and as many again the next month, though nobody counts any up", async () => {
    for (const month of ["first", "second"]) {
      expect([month, (await card()).month_left, (await card()).more_from]).toEqual([month, 3, null])
      expect((await buyer.complete(await buyer.readyCart(mat.variantId, 2))).status).toBe(200)
      expect((await buyer.complete(await buyer.readyCart(mat.variantId))).status).toBe(200)
      const refused = await buyer.add(await buyer.openCart(), mat.variantId)
      expect([refused.status, refused.body.code, refused.body.available]).toEqual([409, "capacity_reached", 0])
      expect(await card()).toMatchObject({ month_left: 0, more_from: refused.body.from, stock: 999 })
      await aMonthLater()
    }
    const [level] = await sql(
      "select sum(stocked_quantity)::int as stocked, sum(reserved_quantity)::int as reserved from inventory_level",
    )
    expect(level).toEqual({ stocked: 0, reserved: 6 })
  })

  it("are no longer named among what else there is while the month is full", async () => {
    expect(await similar()).toEqual([mat.handle])
    await buyer.complete(await buyer.readyCart(mat.variantId, 3))
    expect(await similar()).toEqual([])
  })

  it("are told anew to pages when the month turns, for no row changes then", async () => {
    for (const table of ["product", "listing", "product_variant", "price", "inventory_level", "seller"]) {
      await sql(`update ${table} set updated_at = now() - interval '90 days'`)
    }
    const [{ began }] = await sql(
      "select date_trunc('month', now() at time zone 'Asia/Ho_Chi_Minh') at time zone 'Asia/Ho_Chi_Minh' as began",
    )
    const since = async (ms: number) =>
      (await readChanges(app.container(), new Date(began.getTime() + ms))).products.map(({ handle }) => handle).sort()
    expect(await since(-1000)).toEqual([mat.handle, cushion.handle].sort())
    expect(await since(1000)).toEqual([])
  })

  describe.each([
    ["one server", 1],
    ["two servers", 2],
  ])("for the last one at %s", (_, count) => {
    async function race(carts: string[]) {
      const servers = [buyer, count === 1 ? buyer : elsewhere]
      const answers = await Promise.all(carts.map((id, turn) => (servers[turn % 2] ?? buyer).complete(id)))
      return answers.map(({ status, body }) =>
        status === 200 ? "sold" : `${body.code} ${body.field} ${body.available}`,
      )
    }
    async function clones(id: string, times: number) {
      const { ids, statements } = cloneCarts(id, times)
      for (const statement of statements) {
        await sql(statement)
      }
      return ids
    }

    it(
      "one of many buyers gets it, and nothing of the others is left",
      async () => {
        await buyer.complete(await buyer.readyCart(mat.variantId, 2))
        const said = await race(await clones(await buyer.readyCart(mat.variantId), 8))
        expect(said.sort()).toEqual([...Array(7).fill("capacity_reached quantity 0"), "sold"])
        expect(await ordered(mat.id)).toBe(3)
        const [left] = await sql(`select (select count(*)::int from "order" where deleted_at is null) as orders,
          (select sum(quantity)::int from reservation_item where deleted_at is null) as promised,
          (select count(*)::int from payment where canceled_at is null and deleted_at is null) as payments`)
        expect(left).toEqual({ orders: 2, promised: 3, payments: 2 })
      },
      RACE,
    )

    it(
      "orders of the same two goods in another sequence do not wait for each other for ever",
      async () => {
        const both = async (variants: string[]) => {
          const cartId = await buyer.openCart()
          for (const variant_id of variants) {
            await addToCartWorkflow(app.container()).run({
              input: { cart_id: cartId, items: [{ variant_id, quantity: 1 }] },
            })
          }
          await buyer.deliver(cartId)
          return await clones(cartId, 5)
        }
        const ways = [await both([mat.variantId, cushion.variantId]), await both([cushion.variantId, mat.variantId])]
        const said = await race([...(ways[0] ?? []), ...(ways[1] ?? [])])
        expect(said.filter((word) => word === "sold")).toHaveLength(3)
        expect(said.filter((word) => word !== "sold")).toEqual(Array(7).fill("capacity_reached quantity 0"))
      },
      RACE,
    )
  })

  it("are refused by the database also where nobody looked before", async () => {
    await buyer.complete(await buyer.readyCart(mat.variantId, 3))
    const orders = app.container().resolve(Modules.ORDER)
    const line = { title: "Chiếu", product_id: mat.id, variant_id: mat.variantId, quantity: 1, unit_price: 1000 }
    const order = { currency_code: "vnd", items: [line] }
    await expect(orders.createOrders(order)).rejects.toThrow(/capacity_reached: 0 left/)
    await aMonthLater()
    await expect(orders.createOrders(order)).resolves.toMatchObject({ currency_code: "vnd" })
  })

  it.each([
    { what: "no number", answers: { quantity: null }, uncounted: true },
    { what: "no number for any size", answers: { variants: [{ quantity: "" }, {}] }, uncounted: true },
    { what: "a number", answers: { quantity: 3 }, uncounted: false },
    { what: "a number for one size", answers: { variants: [{}, { quantity: 3 }] }, uncounted: false },
    { what: "a number beside an empty list of sizes", answers: { quantity: 3, variants: [] }, uncounted: false },
    { what: "a number later", answers: {}, later: true, uncounted: false },
    { what: "nothing that is approved", answers: {}, state: "open", uncounted: false },
  ])("were given a month's work as their stock once: typed was $what", async (one) => {
    const { id } = await market.addProduct({ handle: "chieu-cu", stock: 3 })
    await sql("update listing set lead_time_days = 14, monthly_capacity = 3 where product_id = ?", [id])
    await sql(
      `insert into listing_draft (id, seller_id, client_key, product_id, revision, answers, state, saved_by_id)
       values ('draft_1', ?, gen_random_uuid(), ?, 1, ?, ?, 'selmem_1')`,
      [market.seller.id, id, JSON.stringify(one.answers), one.state ?? "published"],
    )
    if (one.later) {
      await sql(
        `insert into goods_change (id, seller_id, product_id, kind, before, after, by_kind, by_id, request_id)
         values ('gchange_1', ?, ?, 'changed', '{}', '{"variants":[{"id":"v","stocked":5}]}', 'seller_member', 's', 'r')`,
        [market.seller.id, id],
      )
    }
    await runScript({ container: app.container(), args: [] })
    expect(await sql("select allow_backorder from product_variant where product_id = ?", [id])).toEqual([
      { allow_backorder: one.uncounted },
    ])
  })
})
