import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createDisputed, type Disputed } from "../../support/disputed"
import type { TestProduct } from "../../support/goods"
import { sql } from "../../support/stall"

describeApp("an agreed delivery fee, where officers decide", (app) => {
  let stalls: Disputed
  let table: TestProduct

  beforeAll(async () => {
    stalls = await createDisputed(app)
    table = await stalls.market.addProduct({ handle: "bo-ban-ghe", price: 9_000_000 })
    await sql(app, "update listing set delivery_by_agreement = true where product_id = ?", [table.id])
  })

  /** 9,350,000 were paid at the door, and the buyer asks officers. */
  async function asked() {
    const { buyer, hue } = stalls
    const { body } = await buyer.complete(await buyer.readyCart(table.variantId))
    const [{ id, reference }] = (await hue.get("/seller/orders")).body.orders
    const path = `/store/orders/by-code/${body.order_code}/shares/${reference}`
    await hue.post(`/seller/orders/${id}/confirm`)
    await hue.post(`/seller/orders/${id}/delivery-fee`, { amount_vnd: 350_000 })
    await buyer.send("post", `${path}/delivery-fee`, { code: `${reference}-1`, agree: true })
    for (const deed of ["pack", "ship"]) {
      await hue.post(`/seller/orders/${id}/${deed}`)
    }
    await buyer.send("post", `${path}/receive`, {})
    const opened = await buyer.send("post", `${path}/disputes`, { reason: "other", note: "Bàn mọt hết" })
    return { id, path, code: body.order_code as string, dispute: opened.body.order.stalls[0].disputes[0].id as string }
  }
  type Asked = Awaited<ReturnType<typeof asked>>

  const decide = ({ id, dispute }: Asked, verdict: object) =>
    stalls.officer.post(`/admin/seller-orders/${id}/disputes/${dispute}/decide`, { note: "Đã xem tận nơi", ...verdict })
  const page = async ({ code }: Asked) => (await stalls.buyer.send("get", `/store/orders/by-code/${code}`)).body.order
  const fee = async ({ id }: Asked) => (await stalls.hue.get(`/seller/orders/${id}`)).body.order.fee_request.state
  const rows = () =>
    sql(app, "select amount::int as amount, fee_amount, method, origin, state from share_refund order by created_at")

  it("goes back with all that was paid, in the same row, and is the buyer's when the money is there", async () => {
    const order = await asked()
    expect((await decide(order, { decision: "buyer" })).body).toEqual({ decision: "buyer", credit_vnd: 9_000_000 })
    const row = { amount: 9_350_000, fee_amount: 350_000, method: "by_hand", origin: "dispute" }
    expect(await rows()).toEqual([{ ...row, state: "due" }])
    expect([await fee(order), (await page(order)).total]).toEqual(["captured", 0])
    const [{ id }] = (await page(order)).stalls[0].refunds
    await stalls.buyer.send("post", `${order.path}/refunds/${id}/received`, {})
    expect([await rows(), await fee(order)]).toEqual([[{ ...row, state: "refunded" }], "refunded"])
    const { money } = (await stalls.officer.get(`/admin/seller-orders/${order.id}`)).body.order
    expect(money).toMatchObject({ at_door: 9_350_000, given: { payment: 0, by_hand: 9_350_000 }, fee: 0 })
  })

  it("stays with the household where a part is decided, or nothing", async () => {
    const part = await asked()
    await decide(part, { decision: "split", refund_vnd: 8_999_999 })
    expect(await rows()).toMatchObject([{ amount: 8_999_999, fee_amount: 0 }])
    await sql(app, "delete from share_refund")
    const none = await asked()
    await decide(none, { decision: "household" })
    expect([await rows(), await fee(none)]).toEqual([[], "captured"])
  })

  it("was paid to nobody where the parcel never came", async () => {
    const order = await asked()
    await sql(app, "update share_dispute set reason = 'not_arrived'")
    await sql(app, "update seller_order_change set by_kind = 'seller_member' where to_state = 'delivered'")
    await decide(order, { decision: "buyer" })
    expect([await rows(), (await page(order)).stalls[0].fee_request]).toEqual([[], null])
  })
})
