import tellBuyers from "@cho-lang/seller-orders/jobs/tell-buyers"
import { Modules } from "@medusajs/framework/utils"
import { beforeAll, beforeEach, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { createDisputed, type Disputed } from "../../support/disputed"
import { type SentMessage, watchMessages } from "../../support/messages"
import { type BrokenOrder, sameAgain } from "../../support/same-again"
import { sql } from "../../support/stall"

/** What the piece that goes back cost, as messages write it. */
const PRICE = "450.000\u00A0đ"

describeApp("a buyer hears of goods that came back, and of the piece that is sent for them", (app) => {
  let stalls: Disputed
  let of: ReturnType<typeof sameAgain>
  let messages: SentMessage[]

  beforeAll(async () => {
    stalls = await createDisputed(app)
    of = sameAgain(app, stalls)
  })
  beforeEach(() => {
    messages = watchMessages(app)
  })

  /** As often as events and the minutely job would, also at one moment; what was told since the goods were delivered. */
  async function told(): Promise<string[]> {
    await Promise.all([tellBuyers(app.container()), tellBuyers(app.container())])
    await tellBuyers(app.container())
    return messages.map(({ template }) => template)
  }
  async function broken(): Promise<BrokenOrder> {
    const order = await of.broken()
    await told()
    messages.length = 0
    return order
  }
  const newest = () => messages.at(-1)?.text ?? ""

  it("that it is promised, that the broken one came, that it is sent and by whom, each once", async () => {
    const order = await broken()
    await of.again(order)
    expect(await told()).toEqual(["replacement-promised"])
    expect(newest()).toContain("sẽ gửi bạn món khác cùng loại")
    await of.tap(order, order.back, "receive", { items: [] })
    expect(await told()).toEqual(["replacement-promised", "return-received"])
    expect(newest()).toMatch(/^Đơn số \d+: hàng trả lại đã về gian hàng\n/)
    expect(newest()).not.toContain("đ.")
    await of.tap(order, order.back, "replacement/send", { carrier: "Bưu điện", tracking_code: "vn 123 456" })
    expect(await told()).toEqual(["replacement-promised", "return-received", "replacement-sent"])
    expect(newest()).toContain("Gửi bằng: Bưu điện VN123456\n")
    await of.buyerSays(order, order.back, "replacement/received")
    expect(await told()).toHaveLength(3)
  })

  it("that it cannot be sent after all, and then what goes back", async () => {
    const order = await broken()
    await of.again(order)
    await told()
    await of.tap(order, order.back, "replacement/give-up")
    expect(await told()).toEqual(["replacement-promised", "replacement-given-up"])
    expect(newest()).toContain("không gửi món khác được")
    await of.tap(order, order.back, "receive", { items: [] })
    expect(await told()).toEqual(["replacement-promised", "replacement-given-up", "return-received"])
    expect(newest()).toContain(`Số tiền trả lại bạn: ${PRICE}.`)
    expect(newest()).toContain(": Khay khay-tron.")
  })

  it("what goes back for a parcel that simply came back", async () => {
    const order = await broken()
    await of.tap(order, order.back, "receive", { items: [] })
    expect(await told()).toEqual(["return-received"])
    expect(newest()).toContain(`hàng trả lại đã về, trả bạn ${PRICE}`)
  })

  it("of a yes to goods that the buyer keeps once, as an answer or as a promise", async () => {
    const [kept, again] = [await of.broken(), await of.broken()]
    await told()
    messages.length = 0
    await of.tap(kept, kept.back, "accept", { way_back_payer: "nobody", remedy: "money" })
    expect(await told()).toEqual(["return-answered"])
    await of.again(again, "nobody")
    expect(await told()).toEqual(["return-answered", "replacement-promised"])
  })

  it("what was not told for a gateway that is down later, and only what still stands", async () => {
    const order = await broken()
    const down = vi.spyOn(app.container().resolve(Modules.NOTIFICATION), "createNotifications")
    down.mockRejectedValue(new Error("no route"))
    await of.again(order)
    await told()
    await of.tap(order, order.back, "replacement/send")
    await told()
    down.mockRestore()
    messages = watchMessages(app)
    await vi.waitFor(async () => {
      await sql(app, "update buyer_message set due_at = now() where state = 'due'")
      expect(await told()).toEqual(["replacement-sent"])
    }, 10_000)
    expect(newest()).not.toContain("Gửi bằng")
  })

  it("after a process died over it", async () => {
    const order = await broken()
    await of.again(order)
    await told()
    const states = () => sql(app, "select state from buyer_message where kind = 'replacement-promised'")
    await vi.waitFor(async () => expect(await states()).toEqual([{ state: "sent" }]), 10_000)
    await sql(app, "update buyer_message set state = 'due', sent_at = null, due_at = now() where kind like 'repl%'")
    expect(await told()).toEqual(["replacement-promised", "replacement-promised"])
  })
})
