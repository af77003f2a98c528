import { createECDH } from "node:crypto"
import tellHouseholds from "@cho-lang/seller-orders/jobs/tell-households"
import { sendPushMessagesWorkflow } from "@cho-lang/sellers/workflows"
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { type SentMessage, watchMessages } from "../../support/messages"
import { Caller, createStaff } from "../../support/people"
import { Phone } from "../../support/phone"
import { PushService } from "../../support/push-service"
import { createMaker, openStall, refusal, sql } from "../../support/stall"

const service = new PushService()
const pair = createECDH("prime256v1")
pair.generateKeys()

// The backend reads its environment when it is loaded.
beforeAll(async () => {
  const key = Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()]).subarray(-32)
  Object.assign(process.env, {
    VAPID_PRIVATE_KEY: key.toString("base64url"),
    PUSH_TEST_ORIGIN: await service.open(),
  })
})
afterAll(() => service.close())

describeApp("news on phones that asked for it", (app) => {
  let market: Market
  let officer: Caller
  let messages: SentMessage[]
  let phone: Phone
  let stallId: string
  let keys: ReturnType<PushService["subscribe"]>

  beforeAll(async () => {
    market = await createMarket(app.container())
    const { token } = await createStaff(app.container(), "xa@example.com", { level: "commune", code: HONG_VAN })
    officer = new Caller(app.origin(), token)
    stallId = await openStall(await createMaker(app, "0912 345 678"))
  })
  beforeEach(async () => {
    messages = watchMessages(app)
    service.calm()
    const stranger = new Phone(app, messages)
    phone = stranger.with((await stranger.signIn("+84912345678", "Máy của cô")).token)
    keys = service.subscribe("may-cua-co")
  })

  const subscribe = (wish: object = keys, who = phone) => who.send("post", "/seller/push-subscriptions", wish)
  const send = async () => (await sendPushMessagesWorkflow(app.container()).run()).result.sent
  const approve = () => officer.post(`/admin/sellers/${stallId}/approve`, { reason: "Đã gặp tận nhà, đủ giấy tờ." })
  const subscriptions = () =>
    sql<{ ended_at: Date | null; failures: number; last_ok_at: Date | null }>(app, "select * from push_subscription")
  const waitsOver = () => sql(app, "update push_message set due_at = now() - interval '1 second'")

  it("is sealed for the browser, signed by the market, and holds no word of the news; each piece comes once", async () => {
    expect((await phone.send("get", "/seller/push-subscriptions")).body).toEqual({
      public_key: pair.getPublicKey("base64url"),
    })
    expect((await subscribe()).status).toBe(201)
    expect(await send()).toBe(0)
    await approve()
    expect(await send()).toBe(1)
    expect(await send()).toBe(0)
    const { news } = (await phone.send("get", "/seller/news")).body
    const [told] = service.delivered
    expect(JSON.parse(told?.text ?? "")).toEqual({ id: news[0].id, key: "stall-approved" })
    expect(told).toMatchObject({ name: "may-cua-co", ttl: 86_400, claims: { aud: service.origin() } })
    expect((told?.claims.exp ?? 0) * 1000 - Date.now()).toBeLessThanOrEqual(24 * 3_600_000)
    expect(await subscriptions()).toMatchObject([{ ended_at: null, failures: 0, last_ok_at: expect.any(Date) }])
  })

  it("rings for a new order, and again for one that waits for a day", async () => {
    await subscribe()
    await approve()
    const { variantId } = await market.addProduct({ handle: "khay-tron", seller_id: stallId })
    const buyer = new Buyer(app.origin(), market)
    expect((await buyer.complete(await buyer.readyCart(variantId))).status).toBe(200)
    await tellHouseholds(app.container())
    await send()
    const keysOf = () => service.delivered.map(({ text }) => JSON.parse(text).key)
    expect(keysOf()).toEqual(expect.arrayContaining(["order-new"]))
    await sql(app, "update seller_order set announced_at = now() - interval '25 hours'")
    await tellHouseholds(app.container())
    await send()
    await send()
    expect(keysOf().filter((key) => key.startsWith("order-"))).toEqual(["order-new", "order-waits"])
    expect(service.delivered.map(({ text }) => text).join(), "no name, no address").not.toMatch(/Trần|ngõ|912/)
  })

  it("comes to each phone of the person, not to others, and not from before it was asked for", async () => {
    await approve()
    await subscribe()
    await subscribe(service.subscribe("may-thu-hai"))
    const other = new Phone(app, messages, "203.0.113.8")
    await subscribe(service.subscribe("may-nguoi-khac"), other.with((await other.signIn("+84987654321")).token))
    expect(await send()).toBe(0)
    await officer.post(`/admin/sellers/${stallId}/suspend`, { reason: "Ảnh hàng chưa đúng, mời lên xã" })
    await Promise.all([send(), send()])
    expect(service.delivered.map(({ name }) => name).sort()).toEqual(["may-cua-co", "may-thu-hai"])
  })

  it.each([404, 410])("ends where the push service says %i", async (status) => {
    await subscribe()
    service.mood.set("may-cua-co", status)
    await approve()
    expect(await send()).toBe(0)
    expect(await subscriptions()).toMatchObject([{ ended_at: expect.any(Date) }])
    await waitsOver()
    await send()
    expect(service.asked).toBe(1)
  })

  it("is tried again later when the push service fails, five times more and no longer; the deed knows nothing of it", async () => {
    await subscribe()
    service.mood.set("may-cua-co", 503)
    expect((await approve()).status).toBe(200)
    for (let tries = 0; tries < 8; tries += 1) {
      await send()
      // Not due yet: nothing is sent.
      await send()
      await waitsOver()
    }
    expect(service.asked).toBe(6)
    expect(await subscriptions()).toMatchObject([{ ended_at: null, failures: 6 }])
    expect(await sql(app, "select state from push_message")).toEqual([{ state: "given_up" }])
  })

  it("waits for no push service that never ends its answer", async () => {
    await subscribe()
    service.endless.add("may-cua-co")
    await approve()
    expect(await send()).toBe(1)
  })

  it("comes after a while when the push service works again", async () => {
    await subscribe()
    service.mood.set("may-cua-co", 500)
    await approve()
    await send()
    service.mood.clear()
    await waitsOver()
    expect(await send()).toBe(1)
    expect(await subscriptions()).toMatchObject([{ failures: 0 }])
  })

  it("ends with the device, and when the person says so; nobody else ends it", async () => {
    await subscribe()
    const stranger = new Phone(app, messages, "203.0.113.8")
    const other = stranger.with((await stranger.signIn("+84987654321")).token)
    const { endpoint } = keys
    expect((await other.send("delete", "/seller/push-subscriptions", { endpoint })).status).toBe(204)
    expect(await subscriptions()).toMatchObject([{ ended_at: null }])
    expect((await phone.send("delete", "/seller/push-subscriptions", { endpoint })).status).toBe(204)
    expect(await subscriptions()).toMatchObject([{ ended_at: expect.any(Date) }])
    await subscribe()
    expect(await subscriptions()).toMatchObject([{ ended_at: null }])
    const { devices } = (await phone.send("get", "/seller/devices")).body
    const mine = devices.find(({ is_this }: { is_this: boolean }) => is_this)
    await phone.send("delete", `/seller/devices/${mine.id}`)
    await approve()
    expect(await send()).toBe(0)
    expect(await subscriptions()).toMatchObject([{ ended_at: expect.any(Date) }])
  })

  it("goes to whoever holds the phone now: the same browser is one subscription", async () => {
    await subscribe()
    await subscribe()
    const stranger = new Phone(app, messages, "203.0.113.8")
    await subscribe(keys, stranger.with((await stranger.signIn("+84987654321")).token))
    expect(await subscriptions()).toHaveLength(1)
    await approve()
    expect(await send()).toBe(0)
  })

  it("goes to five browsers of one person and no more, also when they ask at once", async () => {
    const wishes = Array.from({ length: 7 }, (_, number) => service.subscribe(`may-${number}`))
    const answers = await Promise.all(wishes.map((wish) => subscribe(wish)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(5)
    expect(refusal(answers.find(({ status }) => status !== 201) ?? answers[0] ?? (await subscribe()))).toEqual([
      409,
      "subscriptions_too_many",
      null,
    ])
  })

  it.each([
    "http://fcm.googleapis.com/x",
    "https://127.0.0.1/x",
    "https://localhost/x",
    "https://[::1]/x",
    "https://10.0.0.7/x",
    "https://169.254.169.254/latest/meta-data",
    "https://2130706433/x",
    "https://0x7f.1/x",
    "https://[::ffff:127.0.0.1]/x",
    "https://user:secret@example.com/x",
    "https://khong-co-ten-nay.invalid/x",
    "ftp://example.com",
    "javascript:alert(1)",
    `https://example.com/${"x".repeat(1_000)}`,
    "",
    7,
  ])("is sent to no address such as %s", async (endpoint) => {
    expect(refusal(await subscribe({ ...keys, endpoint }))).toEqual([400, "endpoint_wrong", "endpoint"])
    expect(await subscriptions()).toEqual([])
  })

  it("asks again where a name leads before it sends", async () => {
    await subscribe()
    await sql(app, "update push_subscription set endpoint = ?", [keys.endpoint.replace("127.0.0.1", "localhost")])
    await approve()
    expect(await send()).toBe(0)
    expect(service.asked).toBe(0)
  })

  it("refuses keys that are none, and sessions that no phone remembers", async () => {
    const { p256dh, auth } = keys.keys
    expect(refusal(await subscribe({ ...keys, keys: { p256dh: auth, auth } }))).toEqual([
      400,
      "push_key_wrong",
      "keys.p256dh",
    ])
    expect(refusal(await subscribe({ ...keys, keys: { p256dh, auth: "" } }))).toEqual([
      400,
      "push_key_wrong",
      "keys.auth",
    ])
    expect(refusal(await subscribe({ ...keys, keys: null }))).toEqual([400, "push_key_wrong", "keys.p256dh"])
    const maker = await createMaker(app, "0911 222 333")
    expect(refusal(await maker.post("/seller/push-subscriptions", keys))).toEqual([400, "device_required", null])
  })
})
