import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import mendOrders from "@cho-lang/seller-orders/jobs/mend-orders"
import tellHouseholds from "@cho-lang/seller-orders/jobs/tell-households"
import { Modules, type PaymentActions } from "@medusajs/framework/utils"
import { processPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest"
import { inOrder, lastStatements, readBooks, sweepLater } from "../../support/aftermath"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { coreMoney } from "../../support/delivered"
import { type LateBank, openLateBank } from "../../support/late-bank"
import { createMarket, type Market } from "../../support/market"
import { Caller, createPerson } from "../../support/people"
import { type SecondServer, startSecondServer } from "../../support/second-server"
import { sql } from "../../support/stall"
import { allowTransfers, payByTransfer } from "../../support/transfer"

const LONG = 120_000

/** Transfers: the order is placed at once, and the money comes when it comes. */
describeApp("an order whose money comes later", (app) => {
  let bank: LateBank
  let market: Market
  let other: SecondServer
  let buyers: [Buyer, Buyer]
  let household: Caller
  let cart: { id: string; session: string; amount: number }

  beforeAll(async () => {
    bank = await openLateBank()
    market = await createMarket(app.container())
    await allowTransfers(app, market)
    other = await startSecondServer()
    buyers = [new Buyer(app.origin(), market), new Buyer(other.origin, market)]
    const owner = await createPerson(app.container(), "0912 345 678", [{ seller_id: market.seller.id, role: "owner" }])
    household = new Caller(app.origin(), owner.token)
  }, LONG)
  afterAll(async () => {
    await other?.stop()
    bank?.close()
  })

  /** A cart of two stalls whose buyer pays by transfer. */
  beforeEach(async () => {
    bank.refunds.length = 0
    const tam = await market.addSeller("bac-tam")
    const tray = await market.addProduct({ handle: "khay", stock: 1, price: 450_000 })
    const box = await market.addProduct({ handle: "hop", stock: 1, price: 220_000, seller_id: tam.id })
    const [buyer] = buyers
    const id = await buyer.openCart()
    await buyer.add(id, tray.variantId)
    await buyer.add(id, box.variantId)
    await buyer.deliver(id)
    cart = { id, ...(await payByTransfer(app, id)) }
  })

  /** What core does when a bank's message says that the money came. */
  const webhook = (action: "authorized" | "captured") =>
    processPaymentWorkflow(app.container()).run({
      input: { action: action as PaymentActions, data: { session_id: cart.session, amount: cart.amount } },
      throwOnError: false,
    })

  const share = async () => (await household.get("/seller/orders")).body.orders[0]
  const open = async () => (await household.get(`/seller/orders/${(await share()).id}`)).body.order

  it("stands while the money is on its way, and nobody is called or works for it", async () => {
    const placed = await buyers[0].complete(cart.id)
    expect([placed.status, placed.body.order_code]).toEqual([200, expect.stringMatching(/^\w{26}$/)])
    expect(await readBooks(app)).toEqual({ ...inOrder(1), whole: 0, payments: 0 })
    await sweepLater(app)
    expect((await readBooks(app))?.orders, "the sweeper leaves it").toBe(1)
    await tellHouseholds(app.container())
    expect(await sql(app, "select id from notification where channel = 'feed'")).toEqual([])
    expect(await open()).toMatchObject({ awaits_payment: true, to_collect: 0, next_actions: ["decline"] })
    for (const deed of ["confirm", "pack", "ship"]) {
      const { status, body } = await household.post(`/seller/orders/${(await share()).id}/${deed}`, {})
      expect([deed, status, body.code]).toEqual([deed, 409, "payment_outstanding"])
    }
    expect(await share()).toMatchObject({ state: "placed", awaits_payment: true, send_by: null })

    bank.pay(cart.session)
    await webhook("authorized")
    expect(await readBooks(app)).toEqual(inOrder(1))
    await tellHouseholds(app.container())
    expect(await sql(app, "select template from notification where channel = 'feed'")).toEqual([
      { template: "order-new" },
    ])
    expect(await open()).toMatchObject({ awaits_payment: false, to_collect: 0, next_actions: ["confirm", "decline"] })
  })

  it("has its days from when the money is there: nothing is late before anybody was called", async () => {
    await buyers[0].complete(cart.id)
    await sql(app, `update "order" set created_at = created_at - interval '9 days'`)
    await sql(app, "update seller_order set placed_at = placed_at - interval '9 days'")
    bank.pay(cart.session)
    await webhook("authorized")
    const { send_by, awaits_payment } = await share()
    expect(awaits_payment).toBe(false)
    expect(send_by > vietnamDate(new Date())).toBe(true)
    expect((await open()).expected.send_by).toBe(send_by)
  })

  it(
    "is one order, whatever comes first: clicks at two servers, the bank's messages, the sweeper",
    async () => {
      bank.pay(cart.session)
      const [answers] = await Promise.all([
        Promise.all(Array.from({ length: 20 }, (_, turn) => buyers[turn % 2 === 0 ? 0 : 1].complete(cart.id))),
        ...Array.from({ length: 4 }, () => webhook("authorized")),
        mendOrders(app.container()),
      ])
      for (const { status, body } of answers) {
        expect([status, body]).toEqual([200, answers[0]?.body])
      }
      // Core's undoing may stop half way and leave the loser's bare order behind (medusa#16825): the sweeper's business.
      await lastStatements(app)
      await sweepLater(app)
      expect(await readBooks(app)).toEqual(inOrder(1))
    },
    LONG,
  )

  it("is whole where only the bank's message came, and the buyer who comes back finds it", async () => {
    bank.pay(cart.session)
    await webhook("authorized")
    expect(await readBooks(app)).toEqual(inOrder(1))
    const [row] = await sql<{ id: string }>(app, `select id from "order"`)
    const { status, body } = await buyers[1].complete(cart.id)
    expect([status, body.order.id]).toEqual([200, row?.id])
  })

  it("stays an order where the bank refuses the transfer: its code answers, nothing is swept, and it can be ended", async () => {
    const { body } = await buyers[0].complete(cart.id)
    bank.refuse(cart.session)
    await webhook("authorized")
    expect(await sql(app, "select status from payment_session where deleted_at is null")).toEqual([{ status: "error" }])
    await sweepLater(app)
    expect(await readBooks(app)).toEqual({ ...inOrder(1), whole: 0, payments: 0 })
    expect((await buyers[1].send("get", `/store/orders/by-code/${body.order_code}`)).status).toBe(200)
    expect(await open()).toMatchObject({ awaits_payment: true, next_actions: ["decline"] })
    const { status } = await household.post(`/seller/orders/${(await share()).id}/decline`, { reason: "broken" })
    expect([status, (await share()).state]).toEqual([200, "declined"])
  })

  it("is captured once, however often the bank says so", async () => {
    await buyers[0].complete(cart.id)
    bank.pay(cart.session)
    await Promise.all([webhook("authorized"), webhook("captured"), webhook("captured")])
    await webhook("captured")
    expect(await readBooks(app)).toEqual(inOrder(1))
    expect(await sql(app, "select count(*)::int as captures from capture")).toEqual([{ captures: 1 }])
  })

  /** What the bank gave back, and what core says of the order. */
  const afterwards = async (orderId: string) => {
    const { total, paid, pending } = await coreMoney(app, orderId)
    return { back: bank.refunds.map(({ amount }) => amount), total, paid, pending }
  }

  it("goes back for a part that was given up while it was on its way", async () => {
    const { body } = await buyers[0].complete(cart.id)
    const { id } = await share()
    expect((await household.post(`/seller/orders/${id}/decline`, { reason: "sold_elsewhere" })).status).toBe(200)
    const owed = (await coreMoney(app, body.order.id)).total
    bank.pay(cart.session)
    await webhook("captured")
    const settled = { back: [cart.amount - owed], total: owed, paid: owed, pending: 0 }
    await vi.waitFor(async () => expect(await afterwards(body.order.id)).toEqual(settled), 10_000)
    await sweepLater(app)
    expect(await afterwards(body.order.id), "once").toEqual(settled)
  })

  it("goes back also where the server died that heard of it", async () => {
    const { body } = await buyers[0].complete(cart.id)
    await household.post(`/seller/orders/${(await share()).id}/decline`, { reason: "sold_elsewhere" })
    const owed = (await coreMoney(app, body.order.id)).total
    bank.pay(cart.session)
    await webhook("authorized")
    const payments = app.container().resolve(Modules.PAYMENT)
    const [payment] = await payments.listPayments({})
    // The module alone: no event, as after a death between the two.
    await payments.capturePayment({ payment_id: payment?.id ?? "", amount: cart.amount })
    await sql(app, "update seller_order set state_at = now() - interval '1 hour'")
    expect(bank.refunds).toEqual([])
    await sweepLater(app)
    expect(bank.refunds.map(({ amount }) => amount)).toEqual([cart.amount - owed])
  })
})
