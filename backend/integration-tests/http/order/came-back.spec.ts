import mendOrders from "@cho-lang/seller-orders/jobs/mend-orders"
import tellBuyers from "@cho-lang/seller-orders/jobs/tell-buyers"
import { afterAll, beforeAll, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { coreMoney, type PlacedOrder, placeOrder, stockOf } from "../../support/delivered"
import { ask, createDisputed, type Disputed, decide, shareOf } from "../../support/disputed"
import { type LateBank, openLateBank } from "../../support/late-bank"
import { watchMessages } from "../../support/messages"
import { refusal, sql } from "../../support/stall"
import { consent, createTeam, joinTeam } from "../../support/team"
import { allowTransfers, captureFor, payByTransfer, refundsOf } from "../../support/transfer"

describeApp("a parcel that comes back, or is never collected", (app) => {
  let bank: LateBank
  let stalls: Disputed

  afterAll(() => bank?.close())
  beforeAll(async () => {
    bank = await openLateBank()
    stalls = await createDisputed(app)
    await allowTransfers(app, stalls.market)
  })

  const tap = (order: PlacedOrder, deed: string, body: object = {}, desk = stalls.hue) =>
    desk.post(`/seller/orders/${order.share.id}/${deed}`, body)
  const share = (order: PlacedOrder) => shareOf(stalls, order)
  const stocked = async () => (await stockOf(app, stalls.tray.variantId))?.stocked
  const read = async (order: PlacedOrder) => (await stalls.hue.get(`/seller/orders/${order.share.id}`)).body.order

  /** On its way; two trays of 450.000 and 15.000 for sending them, paid before where `paid`. */
  async function sent(paid = 0): Promise<PlacedOrder & { line: string }> {
    const pay = async (cartId: string) => bank.pay((await payByTransfer(app, cartId)).session)
    const order = await placeOrder(stalls, paid > 0 ? async (cartId) => void (await pay(cartId)) : undefined)
    if (paid > 0) {
      await captureFor(app, order.id, paid)
    }
    for (const deed of ["confirm", "pack", "ship"]) {
      expect([deed, (await tap(order, deed)).status]).toEqual([deed, 200])
    }
    return { ...order, line: (await share(order)).items[0].id }
  }
  const back = ({ line }: { line: string }, reason: string, restock = 2) => ({
    reason,
    items: [{ id: line, restock }],
  })

  it("ends the share: whole pieces are on the shelf, and nobody owes anything for it", async () => {
    const order = await sent()
    expect((await read(order)).next_actions).toEqual(["deliver", "come_back"])
    expect(await stocked()).toBe(8)
    const { status, body } = await tap(order, "came-back", { ...back(order, "refused", 1), note: "Gọi ba lần" })
    expect([status, body.repeated]).toEqual([200, false])
    expect(body.order).toMatchObject({
      state: "cancelled",
      ended_by: "not_taken",
      end_reason: "refused",
      end_note: "Gọi ba lần",
      next_actions: [],
      to_collect: 0,
      commission: 0,
      credit_total: 915_000,
    })
    expect(await stocked()).toBe(9)
    const shown = await share(order)
    expect(shown).toMatchObject({ ended_by: "not_taken", end_reason: "refused", refunds: [], credit_total: 915_000 })
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 235_000, paid: 0, cancelled: [] })
    const { orders } = (await stalls.officer.get("/admin/seller-orders")).body
    expect(orders.find(({ id }: { id: string }) => id === order.share.id)).toMatchObject({
      ended_by: "not_taken",
      total: 0,
    })
  })

  it("is counted once, however often and late the tap comes", async () => {
    const order = await sent()
    const taps = await Promise.all([1, 2, 3].map(() => tap(order, "came-back", back(order, "not_collected"))))
    expect(taps.map(({ status, body }) => [status, body.repeated]).sort()).toEqual([
      [200, false],
      [200, true],
      [200, true],
    ])
    expect((await tap(order, "came-back", back(order, "broken_on_way", 0))).body).toMatchObject({
      repeated: true,
      order: { end_reason: "not_collected" },
    })
    expect(await stocked()).toBe(10)
    expect((await coreMoney(app, order.id)).total).toBe(235_000)
    expect(await sql(app, "select id from order_credit_line where deleted_at is null")).toHaveLength(1)
  })

  it.each([
    ["not_delivered", 915_000],
    ["broken_on_way", 915_000],
    ["refused", 900_000],
    ["not_collected", 900_000],
  ])(
    "gives back what was paid before, less the way out where its buyer did not take it: %s",
    async (reason, amount) => {
      const order = await sent(1_150_000)
      await tap(order, "came-back", back(order, reason, 1))
      expect(await refundsOf(app)).toMatchObject([{ amount, method: "payment", state: "refunded" }])
      const { shipping, subtotal, credit_total } = await share(order)
      expect(subtotal + shipping - credit_total).toBe(915_000 - amount)
      const left = 1_150_000 - amount
      expect(await coreMoney(app, order.id)).toMatchObject({ total: left, paid: left, pending: 0 })
    },
  )

  it("keeps of the way out what was paid for it, and asks for nothing afterwards", async () => {
    // 10 of 1.150 parts of the order: 7.957 đ for this share.
    const order = await sent(10_000)
    await tap(order, "came-back", back(order, "refused"))
    expect(await refundsOf(app)).toEqual([])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 242_957, paid: 10_000 })
    expect((await read(order)).to_collect).toBe(0)
  })

  it("can be questioned by its buyer, who gets the fee where an officer says so", async () => {
    const order = await sent(1_150_000)
    await tap(order, "came-back", back(order, "refused"))
    expect((await share(order)).askable).toEqual([{ reason: "other", return_id: null }])
    const asked = await ask(stalls, order, { reason: "other", note: "Không ai gọi tôi" })
    const { id } = asked.body.order.stalls[0].disputes[0]
    expect((await decide(stalls, order, id, { decision: "buyer" })).status).toBe(200)
    expect((await refundsOf(app)).map(({ amount }) => amount)).toEqual([900_000, 15_000])
    expect(await share(order)).toMatchObject({ state: "cancelled", askable: [] })
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 235_000, paid: 235_000, pending: 0 })
  })

  it("needs no officer who was asked whether it came, and what they say then is only of what is left", async () => {
    const order = await sent(1_150_000)
    const asked = await ask(stalls, order, { reason: "not_arrived" })
    const { id } = asked.body.order.stalls[0].disputes[0]
    expect((await read(order)).next_actions).toEqual(["come_back"])
    await tap(order, "came-back", back(order, "refused"))
    expect((await decide(stalls, order, id, { decision: "buyer" })).status).toBe(200)
    expect((await refundsOf(app)).map(({ amount }) => amount)).toEqual([900_000, 15_000])
    expect(await share(order)).toMatchObject({ state: "cancelled", ended_by: "not_taken" })
    expect(await sql(app, "select id from share_dispute where settled_at is null")).toEqual([])
    expect(await stocked()).toBe(10)
  })

  it("of a part that officers had made cheaper gives back the rest", async () => {
    const order = await sent(1_150_000)
    const asked = await ask(stalls, order, { reason: "not_arrived" })
    const { id } = asked.body.order.stalls[0].disputes[0]
    await decide(stalls, order, id, { decision: "split", refund_vnd: 50_000 })
    await tap(order, "came-back", back(order, "not_delivered"))
    expect((await refundsOf(app)).map(({ amount }) => amount)).toEqual([50_000, 865_000])
    expect(await coreMoney(app, order.id)).toMatchObject({ total: 235_000, paid: 235_000, pending: 0 })
    expect(await stocked()).toBe(10)
  })

  it("follows once where a process died over it", async () => {
    const order = await sent(1_150_000)
    await sql(app, "alter table inventory_level add constraint shelf_is_away check (stocked_quantity < 9) not valid")
    const { status } = await tap(order, "came-back", back(order, "refused"))
    await sql(app, "alter table inventory_level drop constraint shelf_is_away")
    expect(status, "nothing of it stands").toBe(500)
    expect(await share(order)).toMatchObject({ state: "shipped", credit_total: 0, refunds: [] })
    expect(await sql(app, "select id from seller_order where counted_at is not null")).toEqual([])

    await sql(
      app,
      `with moved as (update seller_order set state = 'cancelled', end_reason = 'refused', state_at = now() - interval '6 minutes'
         where id = ? returning id), counted as (update seller_order_item set restock_quantity = 2 where seller_order_id = ?)
       insert into seller_order_change (id, seller_order_id, action, from_state, to_state, by_kind, created_at)
       select 'sochg_test', id, 'come_back', 'shipped', 'cancelled', 'seller_member', now() - interval '6 minutes' from moved`,
      [order.share.id, order.share.id],
    )
    for (let run = 0; run < 2; run += 1) {
      await mendOrders(app.container())
      expect(await stocked()).toBe(10)
      expect(await refundsOf(app)).toMatchObject([{ amount: 900_000, state: "refunded" }])
      expect(await coreMoney(app, order.id)).toMatchObject({ total: 250_000, paid: 250_000, pending: 0 })
    }
  })

  it("is refused where nothing was sent or it was handed over, with other lines or more pieces, and for no reason", async () => {
    const order = await placeOrder(stalls)
    const { items } = await share(order)
    const line = items[0].id
    const refused = async (body: object, desk = stalls.hue) => refusal(await tap(order, "came-back", body, desk))
    const wrong = [409, "order_state_wrong", null]
    for (const deed of ["confirm", "pack", "ship"]) {
      expect([deed, await refused(back({ line }, "refused"))]).toEqual([deed, wrong])
      await tap(order, deed)
    }
    expect(await refused({ reason: "broken", items: [] })).toEqual([400, "end_reason_wrong", "reason"])
    expect(await refused({ items: [] })).toEqual([400, "end_reason_wrong", "reason"])
    expect(await refused(back({ line }, "refused", 3))).toEqual([400, "restock_too_high", "items.0.restock"])
    expect(await refused(back({ line }, "broken_on_way"))).toEqual([400, "nothing_broken", "reason"])
    expect(await refused(back({ line }, "refused", 0.5))).toEqual([400, "restock_wrong", "items.0.restock"])
    const foreign = (await sql<{ id: string }>(app, "select line_item_id as id from seller_order_item")).find(
      ({ id }) => id !== line,
    )
    expect(await refused(back({ line: foreign?.id ?? "" }, "refused"))).toEqual([
      400,
      "return_item_unknown",
      "items.0.id",
    ])
    expect(await refused(back({ line }, "refused"), stalls.tam)).toEqual([404, "seller_order_not_found", null])
    expect(await share(order)).toMatchObject({ state: "shipped", credit_total: 0 })
    await tap(order, "deliver")
    expect(await refused(back({ line }, "refused"))).toEqual(wrong)
    expect(await stocked()).toBe(8)
  })

  it("of what waits at the stall was carried by nobody", async () => {
    const terms = { revision: 0, zones: null, free_from_vnd: null, pick_up: true, pick_up_hours: "8–17 giờ" }
    await stalls.hue.post("/seller/delivery", { ...terms, pick_up_place: "12 xóm Đình" })
    const cartId = await stalls.buyer.openCart()
    await stalls.buyer.add(cartId, stalls.tray.variantId, 2)
    await stalls.buyer.deliver(cartId, { pick_up: [stalls.market.seller.handle] })
    await stalls.buyer.complete(cartId)
    const [{ id }] = (await stalls.hue.get("/seller/orders")).body.orders
    const at = (deed: string, body: object = {}) => stalls.hue.post(`/seller/orders/${id}/${deed}`, body)
    for (const deed of ["confirm", "pack", "ready"]) await at(deed)
    const { order } = (await stalls.hue.get(`/seller/orders/${id}`)).body
    expect(order.next_actions).toEqual(["deliver", "come_back"])
    const line = order.items[0].id
    expect(refusal(await at("came-back", back({ line }, "not_delivered")))).toEqual([400, "end_reason_wrong", "reason"])
    expect((await at("came-back", back({ line }, "not_collected"))).body.order).toMatchObject({ state: "cancelled" })
    expect(await stocked()).toBe(10)
  })

  it("may be said by a helper who handles the stall's orders, which the book holds", async () => {
    const order = await sent()
    const helper = await joinTeam(app, await createTeam(app.container()), "0912 000 111")
    const stall = { seller_id: stalls.market.seller.id, capabilities: ["handle_orders"] }
    await consent(helper, watchMessages(app), "+84912345678", stall)
    const said = await tap(order, "came-back", back(order, "refused"), helper.caller.at(stall.seller_id))
    expect(said.body.order).toMatchObject({ state: "cancelled", ended_by: "not_taken" })
    const book = () => sql(app, "select entity_id, before from audit_entry where action = 'order_came_back'")
    const line = { entity_id: order.share.id, before: { reference: order.share.reference, state: "shipped" } }
    await vi.waitFor(async () => expect(await book()).toEqual([line]), 10_000)
  })

  it("is told to its buyer, once", async () => {
    const messages = watchMessages(app)
    const order = await sent()
    await tap(order, "came-back", back(order, "refused"))
    for (let run = 0; run < 2; run += 1) await tellBuyers(app.container())
    const told = () => messages.filter(({ template }) => template === "share-came-back")
    await vi.waitFor(() => expect(told()).toHaveLength(1), 10_000)
    expect(told()[0]?.text).toContain("đã quay về gian")
  })
})
