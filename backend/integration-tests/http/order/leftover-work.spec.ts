import mendOrders from "@cho-lang/seller-orders/jobs/mend-orders"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { placeOrder } from "../../support/delivered"
import { createDisputed, type Disputed } from "../../support/disputed"
import { Caller, createStaff } from "../../support/people"
import { sql } from "../../support/stall"
import { captureFor } from "../../support/transfer"

describeApp("what the sweeper cannot mend", (app) => {
  let stalls: Disputed
  let site: Caller

  beforeAll(async () => {
    stalls = await createDisputed(app)
    site = new Caller(app.origin(), (await createStaff(app.container(), "ca-cho@example.com", { level: "site" })).token)
  })

  const rowsOf = async (staff: Caller) => (await staff.get("/admin/todays-work")).body.rows as { key: string }[]
  const work = async (key: string) => (await rowsOf(site)).find((row) => row.key === key)
  const old = (table: string, days: number) =>
    sql(app, `update "${table}" set created_at = now() - ? * interval '1 day'`, [days])

  it("is a row of the day's work of whole-site staff, once the sweeper has given it up", async () => {
    const order = await placeOrder(stalls)
    expect(await work("orders_half_made")).toMatchObject({ count: 0 })
    await sql(app, "delete from order_code")
    await old("order", 2)
    expect(await work("orders_half_made"), "the sweeper is at it").toMatchObject({ count: 0 })
    await old("order", 4)
    await mendOrders(app.container())
    expect(await work("orders_half_made")).toMatchObject({
      count: 1,
      oldest: [{ name: expect.stringMatching(/^#\d+$/), path: `/orders/${order.id}` }],
    })
    const keys = (await rowsOf(stalls.officer)).map(({ key }) => key)
    expect(keys, "of no commune").not.toEqual(expect.arrayContaining(["orders_half_made"]))
    expect(keys).toContain("disputes_open")
  })

  it("is a row at once where an order stands and somebody else has its goods, and none once they are held", async () => {
    const order = await placeOrder(stalls)
    const level = (stocked: number) =>
      sql(
        app,
        `update inventory_level set reserved_quantity = 0, raw_reserved_quantity = '{"value":"0"}',
           stocked_quantity = :stocked, raw_stocked_quantity = jsonb_build_object('value', :stocked::text)`,
        { stocked } as never,
      )
    await sql(app, "delete from reservation_item")
    await level(0)
    await sql(app, `update "order" set created_at = now() - interval '6 minutes'`)
    await mendOrders(app.container())
    expect(await work("orders_half_made"), "the sweeper is at it").toMatchObject({ count: 0 })
    await sql(app, `update "order" set created_at = now() - interval '8 minutes'`)
    await mendOrders(app.container())
    const row = { count: 1, oldest: [{ path: `/orders/${order.id}` }] }
    expect(await work("orders_half_made")).toMatchObject(row)
    await old("order", 20)
    expect(await work("orders_half_made"), "also when the sweeper looks no more").toMatchObject(row)
    await old("order", 1)
    await level(10)
    await mendOrders(app.container())
    expect(await work("orders_half_made")).toMatchObject({ count: 0 })
  })

  it("names money that was taken and has no order, until it went back", async () => {
    const order = await placeOrder(stalls)
    const payment = await captureFor(app, order.id, 1_150_000)
    await old("payment", 1)
    expect(await work("money_without_order"), "its order is there").toMatchObject({ count: 0 })
    await sql(app, 'update "order" set deleted_at = now() where id = ?', [order.id])
    await mendOrders(app.container())
    expect(await work("money_without_order")).toMatchObject({
      count: 1,
      oldest: [{ name: expect.stringContaining("1150000 VND · "), path: "/orders" }],
    })
    await sql(
      app,
      `insert into refund (id, payment_id, amount, raw_amount) values ('ref_1', ?, 1150000, '{"value": "1150000"}')`,
      [payment],
    )
    expect(await work("money_without_order")).toMatchObject({ count: 0 })
  })

  it("names money that stayed blocked, when the sweeper could not let it go", async () => {
    const order = await placeOrder(stalls)
    await sql(app, 'update "order" set deleted_at = now() where id = ?', [order.id])
    await old("payment", 2)
    expect(await work("money_without_order"), "the sweeper cancels it").toMatchObject({ count: 0 })
    await old("payment", 4)
    expect(await work("money_without_order")).toMatchObject({ count: 1 })
  })
})
