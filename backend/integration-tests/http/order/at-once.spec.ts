import type { Response } from "supertest"
import { afterAll, beforeAll, expect, it } from "vitest"
import { describeAppOnce } from "../../support/app"
import { Buyer } from "../../support/buyer"
import {
  coreMoney,
  createTwoStalls,
  type PlacedOrder,
  placeOrder,
  stockOf,
  type TwoStalls,
} from "../../support/delivered"
import { Caller, createPerson } from "../../support/people"
import { type SecondServer, startSecondServer } from "../../support/second-server"
import { sql } from "../../support/stall"

const LONG = 180_000

/** Two servers share the database and no lock of one process. */
describeAppOnce("deeds of several people at one moment", (app) => {
  let shop: TwoStalls
  let other: SecondServer
  /** Another member of Hue's stall, at the other server. */
  let son: Caller
  let buyerThere: Buyer

  beforeAll(async () => {
    shop = await createTwoStalls(app)
    other = await startSecondServer()
    const { token } = await createPerson(app.container(), "0912 345 600", [
      { seller_id: shop.market.seller.id, role: "staff" },
    ])
    son = new Caller(other.origin, token)
    buyerThere = new Buyer(other.origin, shop.market)
  }, LONG)
  afterAll(() => other?.stop())

  const changes = ({ share }: PlacedOrder) =>
    sql<{ action: string }>(
      app,
      "select action, to_state from seller_order_change where seller_order_id = ? order by created_at, id",
      [share.id],
    )
  const state = async ({ share }: PlacedOrder) => (await shop.hue.get(`/seller/orders/${share.id}`)).body.order.state
  const tap = (desk: Caller, { share }: PlacedOrder, deed: string, body = {}) =>
    desk.post(`/seller/orders/${share.id}/${deed}`, body)
  const codes = (answers: Response[]) => answers.map(({ status, body }) => body.code ?? status).sort()

  /** One deed counted; the other was answered with it, or was told that it came at a bad moment. */
  function expectOne(answers: Response[]): void {
    expect(answers.filter(({ status, body }) => status === 200 && body.repeated === false)).toHaveLength(1)
    for (const { status, body } of answers.filter(({ body }) => body.repeated !== false)) {
      expect([status, body.code ?? "repeated"]).toEqual(status === 200 ? [200, "repeated"] : [409, "order_state_wrong"])
    }
  }

  it("two members pack: one parcel is made, and the goods leave the stock once", async () => {
    const order = await placeOrder(shop)
    await tap(shop.hue, order, "confirm")
    const answers = await Promise.all([tap(shop.hue, order, "pack"), tap(son, order, "pack")])
    expectOne(answers)
    expect(await stockOf(app, shop.tray.variantId)).toEqual({ stocked: 8, reserved: 0 })
    expect(await sql(app, "select id from fulfillment where canceled_at is null")).toHaveLength(1)
    expect((await changes(order)).map(({ action }) => action)).toEqual(["confirm", "pack"])
  })

  it("packing is undone and done again: goods and promise stay whole, and a tap that comes late moves nothing", async () => {
    const order = await placeOrder(shop)
    await tap(shop.hue, order, "confirm")
    const stock = () => stockOf(app, shop.tray.variantId)
    const seen = async () => ({ seen: (await shop.hue.get(`/seller/orders/${order.share.id}`)).body.order.state_at })
    const before = await stock()
    const first = await seen()
    expect((await tap(shop.hue, order, "pack", first)).body.repeated).toBe(false)
    const packed = await seen()
    const answers = await Promise.all([tap(shop.hue, order, "unpack", packed), tap(son, order, "unpack", packed)])
    expectOne(answers)
    expect(await stock(), "on the shelf again, and promised").toEqual(before)
    expect(await state(order)).toBe("confirmed")
    for (const [deed, late] of [
      ["pack", first],
      ["unpack", packed],
    ] as const) {
      expect((await tap(son, order, deed, late)).body).toMatchObject({ repeated: true, order: { state: "confirmed" } })
    }
    expect(await sql(app, "select id from fulfillment where canceled_at is null")).toEqual([])
    expect((await tap(shop.hue, order, "pack", await seen())).body).toMatchObject({ repeated: false })
    expect(await stock()).toEqual({ stocked: (before?.stocked ?? 0) - 2, reserved: 0 })
    expect(await sql(app, "select id from fulfillment where canceled_at is null")).toHaveLength(1)
    expect((await tap(shop.hue, order, "unpack", await seen())).body.repeated).toBe(false)
    const cancelled = await buyerThere.send("post", `${order.share.path}/cancel`, {})
    expect(cancelled.status, "nothing is packed").toBe(200)
    expect(await stock()).toEqual({ stocked: before?.stocked, reserved: 0 })
    expect((await coreMoney(app, order.id)).total).toBe(235_000)
  })

  it("what was sent is not unpacked", async () => {
    const order = await placeOrder(shop)
    for (const deed of ["confirm", "pack", "ship"]) {
      await tap(shop.hue, order, deed)
    }
    const { status, body } = await tap(shop.hue, order, "unpack")
    expect([status, body.code, body.state]).toEqual([409, "order_state_wrong", "shipped"])
  })

  it("two members send with two numbers: the first one's stands, and the second sees it", async () => {
    const order = await placeOrder(shop)
    for (const deed of ["confirm", "pack"]) {
      await tap(shop.hue, order, deed)
    }
    const answers = await Promise.all(
      [shop.hue, son].map((desk, turn) =>
        tap(desk, order, "ship", { carrier: "vnpost", tracking_code: `VN00${turn}` }),
      ),
    )
    expectOne(answers)
    const [first] = answers.filter(({ body }) => body.repeated === false)
    const { tracking_code } = (await tap(son, order, "ship", { carrier: "vnpost", tracking_code: "VN009" })).body.order
    expect(tracking_code).toBe(first?.body.order.tracking_code)
    expect(await sql(app, "select tracking_number from fulfillment_label")).toEqual([
      { tracking_number: tracking_code },
    ])
  })

  it("one member accepts while the other cannot take it: both are in the book, and money and stock agree", async () => {
    for (let round = 0; round < 4; round += 1) {
      const order = await placeOrder(shop)
      const answers = await Promise.all([
        tap(shop.hue, order, "confirm"),
        tap(son, order, "decline", { reason: "broken" }),
      ])
      // An accepted order can still be given up; one that was given up cannot be accepted.
      const [accepted, given] = answers.map(({ status }) => status)
      const done = (await changes(order)).map(({ action }) => action)
      expect(done).toEqual([...(accepted === 200 ? ["confirm"] : []), ...(given === 200 ? ["decline"] : [])])
      expect(done.length).toBeGreaterThan(0)
      for (const { body } of answers.filter(({ status }) => status !== 200)) {
        expect(body.code).toBe("order_state_wrong")
      }
      expect(await state(order)).toBe(given === 200 ? "declined" : "confirmed")
      if (given !== 200) {
        await tap(shop.hue, order, "decline", { reason: "broken" })
      }
      expect((await coreMoney(app, order.id)).total).toBe(235_000)
      expect((await stockOf(app, shop.tray.variantId))?.reserved).toBe(0)
    }
  })

  it(
    "the household packs while the buyer cancels: one of them, never half of both",
    async () => {
      const ends = []
      for (let round = 0; round < 6; round += 1) {
        const order = await placeOrder(shop)
        await tap(shop.hue, order, "confirm")
        const before = await stockOf(app, shop.tray.variantId)
        const answers = await Promise.all([
          tap(shop.hue, order, "pack"),
          buyerThere.send("post", `${order.share.path}/cancel`, {}),
        ])
        expect(codes(answers), "one of them is refused").toEqual([200, "order_state_wrong"])
        const end = await state(order)
        ends.push(end)
        const after = await stockOf(app, shop.tray.variantId)
        expect(after?.reserved).toBe(0)
        expect((before?.stocked ?? 0) - (after?.stocked ?? 0)).toBe(end === "packed" ? 2 : 0)
        expect((await coreMoney(app, order.id)).total).toBe(end === "packed" ? 1_150_000 : 235_000)
        await sql(app, 'update inventory_level set stocked_quantity = 10, raw_stocked_quantity = \'{"value": "10"}\'')
      }
      expect(["packed", "cancelled"]).toEqual(expect.arrayContaining(ends))
    },
    LONG,
  )

  it(
    "the household has it back while the buyer says that it came: one of them, and money and stock go with it",
    async () => {
      for (let round = 0; round < 6; round += 1) {
        const order = await placeOrder(shop)
        for (const deed of ["confirm", "pack", "ship"]) {
          await tap(shop.hue, order, deed)
        }
        const [{ id }] = (await shop.hue.get(`/seller/orders/${order.share.id}`)).body.order.items
        const before = await stockOf(app, shop.tray.variantId)
        const answers = await Promise.all([
          tap(shop.hue, order, "came-back", { reason: "refused", items: [{ id, restock: 2 }] }),
          buyerThere.send("post", `${order.share.path}/receive`, {}),
        ])
        expect(codes(answers), "one of them is refused").toEqual([200, "order_state_wrong"])
        const end = await state(order)
        const after = await stockOf(app, shop.tray.variantId)
        expect((after?.stocked ?? 0) - (before?.stocked ?? 0)).toBe(end === "cancelled" ? 2 : 0)
        expect((await coreMoney(app, order.id)).total).toBe(end === "cancelled" ? 235_000 : 1_150_000)
        await sql(app, 'update inventory_level set stocked_quantity = 10, raw_stocked_quantity = \'{"value": "10"}\'')
      }
    },
    LONG,
  )

  it("nothing can be done with what was cancelled, and trying leaves no trace", async () => {
    const order = await placeOrder(shop)
    await buyerThere.send("post", `${order.share.path}/cancel`, {})
    const look = async () => [
      await sql(app, "select * from seller_order where id = ?", [order.share.id]),
      await changes(order),
      await stockOf(app, shop.tray.variantId),
      await coreMoney(app, order.id),
    ]
    const before = await look()
    for (const deed of ["confirm", "decline", "pack", "ship", "ready", "came-back", "deliver"]) {
      const { status, body } = await tap(son, order, deed, { reason: deed === "came-back" ? "refused" : "other" })
      expect([deed, status, body.code, body.state]).toEqual([deed, 409, "order_state_wrong", "cancelled"])
    }
    const received = await buyerThere.send("post", `${order.share.path}/receive`, {})
    expect([received.status, received.body.code]).toEqual([409, "order_state_wrong"])
    expect(await look()).toEqual(before)
  })
})
