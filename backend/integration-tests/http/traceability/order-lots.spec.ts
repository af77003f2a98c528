import { randomUUID } from "node:crypto"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createTwoStalls, type PlacedOrder, placeOrder, type TwoStalls } from "../../support/delivered"
import { openLot } from "../../support/lots"
import { refusal, sql } from "../../support/stall"

describeApp("of which lots the packed pieces of an order are", (app) => {
  let stalls: TwoStalls
  let order: PlacedOrder
  let old: string
  let fresh: string
  beforeAll(async () => {
    stalls = await createTwoStalls(app)
    order = await placeOrder(stalls)
    old = await openLot(stalls.hue, stalls.tray.id)
    fresh = await openLot(stalls.hue, stalls.tray.id)
  })

  const path = () => `/seller/order-lots/${order.share.id}`
  const read = async () => (await stalls.hue.get(path())).body.order
  const lineOf = async (): Promise<string> => (await read()).lines[0].line_item_id
  const tie = async (...lots: [string, unknown][]) => {
    const line = { line_item_id: await lineOf(), lots: lots.map(([lot_id, quantity]) => ({ lot_id, quantity })) }
    return await stalls.hue.post(path(), { lines: [line] })
  }
  const confirm = () => stalls.hue.post(`/seller/orders/${order.share.id}/confirm`)
  const tied = () =>
    sql<{ lot_id: string; quantity: number }>(app, "select lot_id, quantity from packed_lot order by quantity, lot_id")

  it("is shown with the lots that each line can be of, and said anew as often as it is packed anew", async () => {
    await confirm()
    const { state, lines } = await read()
    expect(state).toBe("confirmed")
    expect(lines).toEqual([
      {
        line_item_id: expect.any(String),
        title: "Khay khay-tron",
        quantity: 2,
        lots: [],
        choices: [expect.objectContaining({ id: fresh }), expect.objectContaining({ id: old })],
      },
    ])
    const both = await tie([old, 1], [fresh, 1])
    expect([both.status, both.body.order.lines[0].lots]).toEqual([
      200,
      [
        { id: old, quantity: 1 },
        { id: fresh, quantity: 1 },
      ],
    ])
    await sql(app, "update packed_lot set told_at = '2026-11-20' where lot_id = ?", [fresh])
    expect((await tie([fresh, 2])).status).toBe(200)
    expect(await tied()).toEqual([{ lot_id: fresh, quantity: 2 }])
    // That the buyer was told of a recall is not forgotten.
    expect(await sql(app, "select from packed_lot where told_at is not null")).toHaveLength(1)
    expect((await stalls.hue.post(path(), { lines: [] })).status).toBe(200)
    expect(await tied()).toEqual([])
  })

  it("is said once by two who pack at the same moment", async () => {
    await confirm()
    const answers = await Promise.all([tie([old, 2]), tie([fresh, 2]), tie([old, 2])])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const rows = await tied()
    expect(rows).toHaveLength(1)
    expect(rows[0]?.quantity).toBe(2)
  })

  it("is refused where it cannot be, and nothing is written", async () => {
    expect(refusal(await tie([old, 1]))).toEqual([409, "order_not_packed", null])
    await confirm()
    const of = "lines.0.lots"
    expect(refusal(await tie([old, 3]))).toEqual([400, "amount_beyond_line", `${of}.0.quantity`])
    expect(refusal(await tie([old, 2], [fresh, 1]))).toEqual([400, "amount_beyond_line", `${of}.1.quantity`])
    expect(refusal(await tie([old, 0]))).toEqual([400, "amount_wrong", `${of}.0.quantity`])
    expect(refusal(await tie([old, 0.5]))).toEqual([400, "amount_wrong", `${of}.0.quantity`])
    expect(refusal(await tie([old, 1], [old, 1]))).toEqual([400, "lot_twice", `${of}.1.lot_id`])
    const box = await openLot(stalls.tam, stalls.box.id)
    expect(refusal(await tie([box, 1]))).toEqual([400, "lot_not_of_goods", `${of}.0.lot_id`])
    const stray = await stalls.hue.post(path(), { lines: [{ line_item_id: "ordli_x", lots: [] }] })
    expect(refusal(stray)).toEqual([400, "order_line_unknown", "lines.0.line_item_id"])
    const line = { line_item_id: await lineOf(), lots: [] }
    const twice = await stalls.hue.post(path(), { lines: [line, line] })
    expect(refusal(twice)).toEqual([400, "order_line_unknown", "lines.1.line_item_id"])
    expect(refusal(await stalls.hue.post(path(), {}))).toEqual([400, "field_wrong", "lines"])
    const none = [404, "seller_order_not_found", null]
    expect(refusal(await stalls.tam.get(path()))).toEqual(none)
    expect(refusal(await stalls.tam.post(path(), { lines: [] }))).toEqual(none)
    expect(await tied()).toEqual([])
  })

  it("keeps what was packed of a lot that is recalled, and packs no more of it", async () => {
    await confirm()
    await tie([old, 1])
    for (const lot of [old, fresh]) {
      const recall = { client_key: randomUUID(), reason: "Sơn chưa khô" }
      expect((await stalls.hue.post(`/seller/lots/${lot}/recall`, recall)).status).toBe(200)
    }
    const [{ choices }] = (await read()).lines
    expect(choices).toEqual([expect.objectContaining({ id: old, state: "recalled" })])
    expect(refusal(await tie([old, 1], [fresh, 1]))).toEqual([400, "lot_not_of_goods", "lines.0.lots.1.lot_id"])
    expect(await tied()).toEqual([{ lot_id: old, quantity: 1 }])
  })
})
