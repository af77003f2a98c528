import tellBuyers from "@cho-lang/seller-orders/jobs/tell-buyers"
import { Modules } from "@medusajs/framework/utils"
import { beforeAll, beforeEach, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { type Buyer, DELIVERY } from "../../support/buyer"
import { type SentMessage, watchMessages } from "../../support/messages"
import type { Caller } from "../../support/people"
import { sql } from "../../support/stall"
import { createTwoStalls } from "../../support/two-stalls"

type Send = (gateway: unknown, message: { template: string }) => Promise<{ id: string }>

const PHONE = "+84987654321"

describeApp("a buyer hears of the order", (app) => {
  let buyer: Buyer
  let hue: Caller
  let variantId: string
  let messages: SentMessage[]

  beforeAll(async () => {
    const shop = await createTwoStalls(app)
    ;({ buyer, hue } = shop)
    variantId = (await shop.market.addProduct({ handle: "khay-tron", price: 450_000, stock: 40 })).variantId
  })
  beforeEach(() => {
    messages = watchMessages(app)
  })

  async function order(delivery: Record<string, unknown> = {}, locale = "vi-VN") {
    const cartId = await buyer.openCart()
    await buyer.add(cartId, variantId)
    await buyer.send("post", `/store/carts/${cartId}/delivery?locale=${locale}`, { ...DELIVERY, ...delivery })
    const { body, status } = await buyer.complete(cartId)
    return { status, code: body.order_code as string, number: body.order?.display_id as number }
  }

  /** As often as events and the minutely job would, also at one moment. */
  async function tell(): Promise<void> {
    await Promise.all([tellBuyers(app.container()), tellBuyers(app.container())])
    await tellBuyers(app.container())
  }
  const kinds = () => messages.map(({ template }) => template)
  const rows = () => sql(app, "select kind, state, tries from buyer_message order by created_at, id")
  /** Also the event of the order is at work. */
  const becomes = (wanted: object[]) =>
    vi.waitFor(async () => expect(await rows()).toEqual(wanted), { timeout: 10_000 })
  const share = async () => (await hue.get("/seller/orders")).body.orders[0]
  async function move(...deeds: string[]): Promise<void> {
    const { id } = await share()
    for (const deed of deeds) {
      expect([deed, (await hue.post(`/seller/orders/${id}/${deed}`, {})).status]).toEqual([deed, 200])
    }
  }

  it("by e-mail, once, with the goods and the link", async () => {
    const { code, number } = await order()
    await tell()
    expect(messages).toEqual([
      { to: "mai@example.com", template: "order-placed", text: expect.stringContaining(`/don-hang/${code}`) },
    ])
    expect(messages[0]?.text).toContain(`Đơn số ${number}: đã đặt, chờ gian hàng nhận đơn`)
    expect(messages[0]?.text).toContain("Khay khay-tron")
  })

  it("by message, in the language in which it was ordered", async () => {
    const { code, number } = await order({ contact: PHONE }, "en-US")
    await tell()
    const text = `Cho Lang: order ${number} is placed. It opens without an account: http://localhost:3000/en/don-hang/${code}`
    expect(messages).toEqual([{ to: PHONE, template: "order-placed", text }])
    const { body } = await buyer.send("get", `/store/orders/by-code/${code}?locale=vi-VN`)
    expect(body.order.stalls[0].items[0].title, "the household reads Vietnamese").toBe("Khay khay-tron")
  })

  it("when a part is sent, and of nothing that happens in between", async () => {
    await order({ contact: PHONE })
    await tell()
    await move("confirm", "pack")
    await tell()
    expect(kinds()).toEqual(["order-placed"])
    await move("ship")
    await tell()
    expect(kinds()).toEqual(["order-placed", "share-shipped"])
    expect(messages[1]?.text).toMatch(/^Cho Lang: .+ da gui phan don \d+-1\. Dang tren duong giao: http/)
    await move("deliver")
    await tell()
    expect(kinds()).toHaveLength(2)
  })

  it("when the stall cannot take it", async () => {
    await order({ contact: PHONE })
    const { id } = await share()
    await hue.post(`/seller/orders/${id}/decline`, { reason: "broken" })
    await tell()
    expect(kinds()).toEqual(["order-placed", "share-declined"])
  })

  it("later, when the gateway is down: the order is placed all the same, and the message sent once", async () => {
    const notifications = app.container().resolve(Modules.NOTIFICATION)
    const down = vi.spyOn(notifications, "createNotifications").mockRejectedValue(new Error("no route"))
    expect((await order()).status).toBe(200)
    await tell()
    expect(await rows()).toEqual([{ kind: "order-placed", state: "due", tries: 1 }])
    down.mockRestore()
    messages = watchMessages(app)
    await tell()
    expect(kinds(), "not before its time").toEqual([])
    await sql(app, "update buyer_message set due_at = now()")
    await tell()
    expect(kinds()).toEqual(["order-placed"])
    expect(await rows()).toEqual([{ kind: "order-placed", state: "sent", tries: 2 }])
  })

  it("once, when the gateway refused it before: core's own row of the first try stands in nobody's way", async () => {
    const { notificationProviderService_: gateways } = app.container().resolve(Modules.NOTIFICATION) as unknown as {
      notificationProviderService_: { send: Send }
    }
    const passOn = gateways.send.bind(gateways)
    let asked = 0
    const send = vi.spyOn(gateways, "send").mockImplementation(async (gateway, message) => {
      asked += message.template === "order-placed" ? 1 : 0
      if (asked === 1 && message.template === "order-placed") throw new Error("no route")
      return passOn(gateway, message)
    })
    await order({ contact: PHONE })
    await tell()
    await becomes([{ kind: "order-placed", state: "due", tries: 1 }])
    for (let n = 0; n < 3; n += 1) {
      await sql(app, "update buyer_message set due_at = now()")
      await tell()
    }
    expect(await rows()).toEqual([{ kind: "order-placed", state: "sent", tries: 2 }])
    expect(asked, "the refused one and one more").toBe(2)
    send.mockRestore()
  })

  it("again, where a process died over it: after ten minutes, not before", async () => {
    await order({ contact: PHONE })
    await tell()
    await becomes([{ kind: "order-placed", state: "sent", tries: 1 }])
    await sql(app, "update buyer_message set state = 'due', sent_at = null")
    await tell()
    expect(kinds()).toHaveLength(1)
    await sql(app, "update buyer_message set due_at = due_at - interval '10 minutes'")
    await tell()
    expect(kinds()).toHaveLength(2)
  })

  it("not for ever: a message no gateway takes is dropped", async () => {
    vi.spyOn(app.container().resolve(Modules.NOTIFICATION), "createNotifications").mockRejectedValue(new Error("no"))
    await order()
    for (let n = 0; n < 7; n += 1) {
      await sql(app, "update buyer_message set due_at = now()")
      await tellBuyers(app.container())
    }
    expect(await rows()).toEqual([{ kind: "order-placed", state: "dropped", tries: 5 }])
    vi.restoreAllMocks()
  })

  it("ten times a day at most: nobody is flooded by orders in their name", async () => {
    for (let n = 0; n < 12; n += 1) {
      await order({ contact: PHONE })
    }
    await order({ contact: "+84987654322" })
    await tell()
    await sql(app, "update \"order\" set metadata = metadata || jsonb_build_object('contact_phone', ?::text)", [PHONE])
    await move("confirm", "pack", "ship")
    await tell()
    expect(kinds().at(-1), "of its parts it hears all the same").toBe("share-shipped")
    expect(messages.filter(({ to, template }) => to === PHONE && template === "order-placed")).toHaveLength(10)
    expect(messages.filter(({ to }) => to !== PHONE)).toHaveLength(1)
  })

  it("not at numbers abroad, which may cost whoever calls them", async () => {
    await order({ contact: "+33 6 12 34 56 78" })
    await tell()
    expect(messages).toEqual([])
    expect(await rows()).toEqual([{ kind: "order-placed", state: "dropped", tries: 1 }])
  })
})
