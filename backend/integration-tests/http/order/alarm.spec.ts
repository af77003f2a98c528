import tellHouseholds from "@cho-lang/seller-orders/jobs/tell-households"
import { alarmHouseholdsWorkflow } from "@cho-lang/seller-orders/workflows"
import { Modules } from "@medusajs/framework/utils"
import { beforeAll, beforeEach, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import type { Buyer } from "../../support/buyer"
import { type SentMessage, watchMessages } from "../../support/messages"
import type { Caller } from "../../support/people"
import { sql } from "../../support/stall"
import { consent, createTeam, type Helper, joinTeam } from "../../support/team"
import { createTwoStalls } from "../../support/two-stalls"

const OWNER = "+84912345678"
/** Three in the afternoon, and one in the night, in Vietnam. */
const DAY = "2026-11-22T08:00:00Z"
const NIGHT = "2026-11-22T18:00:00Z"

describeApp("a household whose orders wait", (app) => {
  let buyer: Buyer
  let hue: Caller
  let helper: Helper
  let sellerId: string
  let variantId: string
  let messages: SentMessage[]

  beforeAll(async () => {
    const shop = await createTwoStalls(app)
    ;({ buyer, hue } = shop)
    sellerId = shop.market.seller.id
    variantId = (await shop.market.addProduct({ handle: "khay-tron", price: 450_000 })).variantId
    helper = await joinTeam(app, await createTeam(app.container()), "0912 000 111")
  })
  beforeEach(() => {
    messages = watchMessages(app)
  })

  async function order(): Promise<void> {
    expect((await buyer.complete(await buyer.readyCart(variantId))).status).toBe(200)
    await tellHouseholds(app.container())
  }
  const ring = async (now = DAY) => (await alarmHouseholdsWorkflow(app.container()).run({ input: { now } })).result
  const rung = () => messages.filter(({ template }) => template === "order-alarm")
  const hoursAgo = (hours: number) =>
    sql(app, `update seller_order set announced_at = now() - interval '${hours} hours' where announced_at is not null`)
  async function takePush(): Promise<void> {
    const [owner] = await sql<{ member_id: string }>(
      app,
      "select member_id from seller_membership where seller_id = ? and role = 'owner'",
      [sellerId],
    )
    await sql(
      app,
      `insert into push_subscription (id, member_id, device_id, endpoint, p256dh, auth, failures)
       values ('pushsub_1', ?, 'device_1', 'https://push.example/1', 'k', 'a', 0)`,
      [owner?.member_id],
    )
  }

  it("is rung up at once where no browser tells it news: once, also by two servers", async () => {
    await order()
    await Promise.all([ring(), ring()])
    await ring()
    expect(rung()).toEqual([{ to: OWNER, template: "order-alarm", text: expect.stringContaining("co 1 don moi") }])
    expect(rung()[0]?.text).toMatch(/^Cho Lang: gian .+ Mo \S+\/ban-hang\/don de nhan don\.$/)
  })

  it("sleeps at night", async () => {
    await order()
    expect(await ring(NIGHT)).toBe(0)
    expect(await ring()).toBe(1)
  })

  it("that has push messages is rung up when it has not answered for four hours", async () => {
    await takePush()
    await order()
    expect(await ring()).toBe(0)
    await hoursAgo(3)
    expect(await ring()).toBe(0)
    await hoursAgo(4)
    expect(await ring()).toBe(1)
  })

  it("whose browser is gone counts as one without", async () => {
    await takePush()
    await sql(app, "update push_subscription set ended_at = now()")
    await order()
    expect(await ring()).toBe(1)
  })

  it("hears of all that waits in one message, and an hour later of what came since", async () => {
    await order()
    await order()
    expect(await ring()).toBe(1)
    expect(rung()[0]?.text).toContain("co 2 don moi")
    await order()
    expect(await ring()).toBe(0)
    await sql(app, "update order_alarm set rung_at = now() - interval '61 minutes'")
    expect(await ring()).toBe(1)
    expect(rung()[1]?.text).toContain("co 1 don moi")
  })

  it("is left alone when it has accepted", async () => {
    await order()
    const { id } = (await hue.get("/seller/orders")).body.orders[0]
    await hue.post(`/seller/orders/${id}/confirm`)
    expect(await ring()).toBe(0)
  })

  it("is rung up later when the gateway is down", async () => {
    await order()
    const notifications = app.container().resolve(Modules.NOTIFICATION)
    const down = vi.spyOn(notifications, "createNotifications").mockRejectedValue(new Error("no"))
    expect(await ring()).toBe(0)
    down.mockRestore()
    messages = watchMessages(app)
    expect([await ring(), await ring(), rung().length]).toEqual([1, 0, 1])
  })

  it("is rung up once more when a day has passed, and so is whoever helps with its orders, and nobody else", async () => {
    await consent(helper, messages, OWNER, { seller_id: sellerId, capabilities: ["handle_orders"] })
    await order()
    await ring()
    await hoursAgo(25)
    await tellHouseholds(app.container())
    await sql(app, "update order_alarm set rung_at = now() - interval '25 hours'")
    const before = rung().length
    await Promise.all([ring(), ring()])
    await ring()
    expect(rung().slice(before)).toEqual([
      { to: OWNER, template: "order-alarm", text: expect.stringContaining("co 1 don qua mot ngay chua nhan") },
      { to: "+84912000111", template: "order-alarm", text: expect.stringContaining("ban dang giup co 1 don") },
    ])
    await sql(app, "update assist_grant set capabilities = array['edit_stall']")
    await sql(app, "delete from order_alarm where kind = 'waits'")
    const then = rung().length
    await ring()
    expect(
      rung()
        .slice(then)
        .map(({ to }) => to),
    ).toEqual([OWNER])
  })

  it("is rung up for each thing that a buyer asks to give back, and its list says so until it has answered", async () => {
    await order()
    const { id } = (await hue.get("/seller/orders")).body.orders[0]
    await hue.post(`/seller/orders/${id}/confirm`)
    const asks = async () => (await hue.get("/seller/orders")).body.orders[0].asks_return
    expect(await asks()).toBe(false)
    const askBack = (back: string, ago: string) =>
      sql(
        app,
        `insert into share_return (id, seller_order_id, request_key, state, reason, wants, asked_at)
         values (?, ?, ?, 'asked', 'broken', 'money', now() - ?::interval)`,
        [back, id, back, ago],
      )
    await sql(app, "delete from share_return")
    await askBack("sret_a", "1 minute")
    expect([await ring(), await ring()]).toEqual([1, 0])
    expect(rung()[0]?.text).toContain("xin tra lai hang (1 don)")
    expect(await asks()).toBe(true)
    await askBack("sret_b", "1 minute")
    await sql(app, "update order_alarm set rung_at = now() - interval '61 minutes'")
    expect([await ring(), await ring()]).toEqual([1, 0])
    await sql(app, "update share_return set state = 'refused'")
    await askBack("sret_c", "73 hours")
    await sql(app, "update order_alarm set rung_at = now() - interval '61 minutes'")
    expect(await ring(), "officers have it by now").toBe(0)
    await sql(app, "delete from share_return")
    expect(await asks()).toBe(false)
  })

  /** Of the newest order a piece was promised once more so long ago. */
  async function promiseAgain(ago: string): Promise<void> {
    await sql(app, "delete from share_replacement")
    await sql(app, "delete from share_return")
    await sql(
      app,
      `with one as (select id from seller_order order by placed_at desc limit 1), back as (
         insert into share_return (id, seller_order_id, request_key, state, reason, wants, remedy, asked_at)
         select 'sret_1', id, 'k', 'accepted', 'broken', 'same', 'same', now() from one returning id, seller_order_id)
       insert into share_replacement (id, seller_order_id, share_return_id, state, state_at)
       select 'srepl_1', seller_order_id, id, 'reserved', now() - ?::interval from back`,
      [ago],
    )
  }

  it("stands on the list of its helper after eight hours, where orders may be handled", async () => {
    const listed = async () => (await helper.caller.get("/seller/helped-orders")).body.households
    await consent(helper, messages, OWNER, { seller_id: sellerId, capabilities: ["handle_orders"] })
    await order()
    await order()
    await hoursAgo(7)
    expect(await listed()).toEqual([])
    await hoursAgo(8)
    const waiting = { seller_id: sellerId, waits: "new", count: 2, since: expect.stringMatching(/Z$/) }
    expect(await listed()).toEqual([waiting])
    await promiseAgain("23 hours")
    expect(await listed()).toEqual([waiting])
    await promiseAgain("25 hours")
    expect(await listed()).toEqual([
      expect.objectContaining({ seller_id: sellerId, waits: "again", count: 1 }),
      waiting,
    ])
    await sql(app, "update share_return set state = 'asked', asked_at = now() - interval '7 hours'")
    expect(await listed()).toEqual([waiting])
    await sql(app, "update share_return set asked_at = now() - interval '9 hours'")
    expect(await listed()).toContainEqual(expect.objectContaining({ waits: "return", count: 1 }))
    expect((await hue.get("/seller/helped-orders")).body.households, "for helpers only").toEqual([])
    await sql(app, "update assist_grant set capabilities = array['edit_stall']")
    expect(await listed()).toEqual([])
  })
})
