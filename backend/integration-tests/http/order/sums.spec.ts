import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createPromotionsWorkflow, createTaxRatesWorkflow } from "@medusajs/medusa/core-flows"
import fc from "fast-check"
import { afterAll, beforeAll, expect, it } from "vitest"
import { type App, describeAppOnce } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { type LateBank, openLateBank } from "../../support/late-bank"
import { cameBack, Ledger, type LedgerStall } from "../../support/ledger"
import { createMarket } from "../../support/market"
import { Caller, createPerson, createStaff } from "../../support/people"
import { sql } from "../../support/stall"
import { allowTransfers, captureFor, payByTransfer } from "../../support/transfer"

let keys = 0

/** Places in three zones of the seller's, so that parcels cost differently. */
const COMMUNES = ["10210", "00199", "11953"]
/** `cancel` is the buyer's, the others are the household's. */
const DEEDS = ["confirm", "confirm", "decline", "cancel", "pack", "ship", "came-back", "deliver"] as const
const CAME_BACK = ["not_collected", "refused", "not_delivered", "broken_on_way"] as const
const STALLS = ["nha-mot", "nha-hai", "nha-ba", "nha-tu", "nha-nam"]
const wishes = fc.record({
  lines: fc.uniqueArray(fc.record({ goods: fc.nat(9), pieces: fc.integer({ min: 1, max: 4 }) }), {
    selector: ({ goods }) => goods,
    minLength: 1,
    maxLength: 7,
  }),
  commune: fc.constantFrom(...COMMUNES),
  moves: fc.array(fc.record({ stall: fc.nat(4), deed: fc.constantFrom(...DEEDS) }), { maxLength: 8 }),
  /** Per mille of the order that is paid before anything goes back; 0: nothing, all of it at the door. */
  paid: fc.constantFrom(0, 0, 333, 1000),
  /** What buyers take back and households count in, on shares that were handed over first. */
  backs: fc.array(
    fc.record({
      stall: fc.nat(4),
      pieces: fc.integer({ min: 1, max: 2 }),
      restock: fc.nat(2),
      fault: fc.boolean(),
      /** What officers decide where the household refuses them; null: it takes them back. */
      decision: fc.constantFrom(null, null, "buyer", "household", 1, 50_000, 300_000),
      /** What the household promises where it takes them back, and what becomes of the same pieces once more. */
      remedy: fc.constantFrom("money", "money", "same, received", "same, sent", "same, given up"),
      /** The pieces are not worth sending back: they stay with the buyer. */
      keeps: fc.boolean(),
      /** Of several pieces that were to come back one did not. */
      short: fc.boolean(),
      /** The parcel comes back before anybody has it, and why; null: it is handed over. */
      comes: fc.option(fc.constantFrom(...CAME_BACK), { freq: 2 }),
    }),
    { maxLength: 3 },
  ),
})

type Wish = typeof wishes extends fc.Arbitrary<infer One> ? One : never
type Back = Wish["backs"][number]
interface Placed {
  code: string
  id: string
}

/** Orders of each of the two tests. */
const RUNS = 10

/** What staff can set up in Admin: reductions that apply by themselves, and a tax inside the prices. */
async function reduceAndTax(app: App): Promise<void> {
  const container = app.container()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "tax_region", fields: ["id"] })
  await createTaxRatesWorkflow(container).run({
    input: [{ tax_region_id: data[0]?.id ?? "", name: "GTGT", code: "gtgt", rate: 8, is_default: true }],
  })
  const always = { type: "standard", is_automatic: true, status: "active" } as const
  const goods = { target_type: "items", currency_code: "vnd" } as const
  await createPromotionsWorkflow(container).run({
    input: {
      promotionsData: [
        {
          ...always,
          code: "BAY-PHAN-TRAM",
          application_method: { ...goods, type: "percentage", value: 7, allocation: "each", max_quantity: 2 },
        },
        {
          ...always,
          code: "BOT-MOT-IT",
          application_method: { ...goods, type: "fixed", value: 50_001, allocation: "across" },
        },
      ],
    },
  })
}

describeAppOnce("the shares of any order, whatever is done with them", (app) => {
  let bank: LateBank
  let buyer: Buyer
  let officer: Caller
  let stalls: LedgerStall[]
  let ledger: Ledger

  afterAll(() => bank?.close())
  beforeAll(async () => {
    const container = app.container()
    bank = await openLateBank()
    const market = await createMarket(container)
    await allowTransfers(app, market)
    officer = new Caller(app.origin(), (await createStaff(container, "can-bo@example.com", { level: "site" })).token)
    buyer = new Buyer(app.origin(), market)
    stalls = []
    for (const [index, handle] of STALLS.entries()) {
      const { id } = await market.addSeller(handle)
      const { token } = await createPerson(container, `0912 345 67${index}`, [{ seller_id: id, role: "owner" }])
      const goods = [
        await market.addProduct({ handle: `${handle}-khay`, price: 333_333, stock: 1000, seller_id: id }),
        await market.addProduct({ handle: `${handle}-hop`, price: 1_001, stock: 1000, seller_id: id }),
      ]
      stalls.push({ handle, desk: new Caller(app.origin(), token), goods })
    }
    ledger = new Ledger(app, buyer, officer, stalls)
  })

  /** The order of some goods, placed. */
  async function place({ lines, commune, paid }: Wish): Promise<Placed> {
    const cartId = await buyer.openCart()
    for (const { goods, pieces } of lines) {
      await buyer.add(cartId, stalls[goods % 5]?.goods[Math.floor(goods / 5)]?.variantId ?? "", pieces)
    }
    const { basket } = (await buyer.deliver(cartId, { commune_code: commune })).body
    if (paid > 0) {
      bank.pay((await payByTransfer(app, cartId)).session)
    }
    const { body } = await buyer.complete(cartId)
    expect((await ledger.read(body.order_code)).total).toBe(basket.total)
    return { code: body.order_code, id: body.order.id }
  }

  const shareOf = async (code: string, handle: string) =>
    (await ledger.read(code)).stalls.find((one: { seller: { handle: string } }) => one.seller.handle === handle)

  /** A deed of a household or of the buyer, allowed or not. */
  async function act(order: Placed, { handle, desk }: LedgerStall, deed: string, why = "refused"): Promise<void> {
    const share = await shareOf(order.code, handle)
    if (!share) {
      return
    }
    const { id } = (await desk.get("/seller/orders?limit=1")).body.orders[0]
    const answer =
      deed === "cancel"
        ? await buyer.send("post", `/store/orders/by-code/${order.code}/shares/${share.reference}/cancel`, {})
        : await desk.post(
            `/seller/orders/${id}/${deed}`,
            deed === "came-back" ? cameBack(share, why) : { reason: "other" },
          )
    expect([200, 409]).toContain(answer.status)
    await ledger.addsUp(order.code, order.id)
    await ledger.keepsPieces()
  }

  /** The household takes pieces back, or leaves them with the buyer, for money or for the same once more. */
  async function takeBack(desk: Caller, share: { id: string; path: string; line: string }, back: string, wish: Back) {
    const { pieces, restock, remedy, keeps, short } = wish
    const [what, end] = remedy.split(", ")
    const at = `/seller/orders/${share.id}/returns/${back}`
    const tap = async (deed: string, body: object = {}) =>
      expect([deed, (await desk.post(`${at}/${deed}`, body)).status]).toEqual([deed, 200])
    if (what === "same" || keeps) {
      await tap("accept", { way_back_payer: keeps ? "nobody" : "stall", remedy: what })
    }
    if (!keeps) {
      const received = short && pieces > 1 && what === "money" ? pieces - 1 : pieces
      await tap("receive", { items: [{ id: share.line, received, restock: Math.min(restock, received) }] })
    }
    if (what === "same") {
      await tap(end === "given up" ? "replacement/give-up" : "replacement/send")
      if (end === "received") {
        expect((await buyer.send("post", `${share.path}/returns/${back}/replacement/received`, {})).status).toBe(200)
      }
    }
  }

  /** Pieces of a share that was handed over go back, or officers decide what becomes of them. */
  async function goBack(order: Placed, stall: LedgerStall, wish: Back): Promise<void> {
    const { pieces, fault, decision, remedy } = wish
    const share = await shareOf(order.code, stall.handle)
    if (!share) {
      return
    }
    const { desk } = stall
    const { id } = (await desk.get("/seller/orders?limit=1")).body.orders[0]
    for (const deed of ["confirm", "pack", "ship", wish.comes ? "came-back" : "deliver"]) {
      await act(order, stall, deed, wish.comes ?? undefined)
    }
    keys += 1
    const path = `/store/orders/by-code/${order.code}/shares/${share.reference}`
    const asked = await buyer.send("post", `${path}/returns`, {
      request_key: `khoa-${keys}-sums`,
      reason: fault ? "broken" : "changed_mind",
      wants: remedy === "money" ? "money" : "same",
      items: [{ id: share.items[0].id, quantity: pieces }],
    })
    expect([200, 409]).toContain(asked.status)
    const back = (await shareOf(order.code, stall.handle)).returns.at(-1)
    if (back?.state === "asked" && decision !== null) {
      await desk.post(`/seller/orders/${id}/returns/${back.id}/refuse`, { reason: "used" })
      await buyer.send("post", `${path}/disputes`, { reason: "return_refused", return_id: back.id })
      const dispute = (await shareOf(order.code, stall.handle)).disputes.at(-1)
      const decide = (verdict: object) =>
        officer.post(`/admin/seller-orders/${id}/disputes/${dispute.id}/decide`, { ...verdict, note: "Đã xem" })
      const verdict = typeof decision === "number" ? { decision: "split", refund_vnd: decision } : { decision }
      const decided = await decide(verdict)
      expect([200, 409]).toContain(decided.status)
      if (decided.status === 409) {
        await decide({ decision: "household" })
      }
    } else if (back?.state === "asked") {
      await takeBack(desk, { id, path, line: share.items[0].id }, back.id, wish)
    }
    await ledger.addsUp(order.code, order.id)
    await ledger.keepsPieces()
    await ledger.losesNothing(id)
  }

  async function live(wish: Wish): Promise<void> {
    const order = await place(wish)
    await ledger.addsUp(order.code, order.id)
    for (const { stall, deed } of wish.moves) {
      await act(order, stalls[stall] as LedgerStall, deed)
    }
    const amount = Math.floor(((await ledger.read(order.code)).total * wish.paid) / 1000)
    if (amount > 0) {
      await captureFor(app, order.id, amount)
    }
    for (const back of wish.backs) {
      await goBack(order, stalls[back.stall] as LedgerStall, back)
    }
  }

  it("add up to the order at every step, and move only along their arrows", async () => {
    await fc.assert(fc.asyncProperty(wishes, live), { numRuns: RUNS })
  }, 600_000)

  it("do so where staff reduced goods, and prices hold a tax", async () => {
    await reduceAndTax(app)
    await fc.assert(fc.asyncProperty(wishes, live), { numRuns: RUNS })
    const [reduced] = await sql<{ pieces: number }>(
      app,
      "select count(*)::int as pieces from order_line_item_adjustment where deleted_at is null",
    )
    expect(reduced?.pieces, "something was reduced").toBeGreaterThan(0)
  }, 600_000)
})
