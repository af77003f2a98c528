import tellBuyers from "@cho-lang/seller-orders/jobs/tell-buyers"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createTwoStalls, type PlacedOrder, placeOrder, type TwoStalls } from "../../support/delivered"
import { watchMessages } from "../../support/messages"
import { refusal, sql } from "../../support/stall"

describeApp("the code of a parcel that was sent", (app) => {
  let shop: TwoStalls

  beforeAll(async () => {
    shop = await createTwoStalls(app)
  })

  const tap = ({ share }: PlacedOrder, deed: string, body = {}) =>
    shop.hue.post(`/seller/orders/${share.id}/${deed}`, body)
  async function sent(parcel = {}): Promise<PlacedOrder> {
    const order = await placeOrder(shop)
    for (const deed of ["confirm", "pack"]) await tap(order, deed)
    await tap(order, "ship", parcel)
    return order
  }
  const page = async ({ code }: PlacedOrder) =>
    (await shop.buyer.send("get", `/store/orders/by-code/${code}`)).body.order.stalls[0]
  const labels = () => sql(app, "select tracking_number from fulfillment_label where deleted_at is null")

  it("comes later or is corrected: the page shows the newest, core too, and its buyer is told once", async () => {
    const messages = watchMessages(app)
    const order = await sent()
    await tellBuyers(app.container())
    expect(await page(order)).toMatchObject({ carrier: null, tracking_code: null })
    const added = await tap(order, "parcel", { carrier: "Bưu điện", tracking_code: "eb 1234 vn" })
    expect([added.status, added.body.repeated]).toEqual([200, false])
    expect(added.body.order).toMatchObject({ state: "shipped", carrier: "Bưu điện", tracking_code: "EB1234VN" })
    expect((await tap(order, "parcel", { carrier: "Bưu điện", tracking_code: "EB1234VN" })).body.repeated).toBe(true)
    const corrected = await tap(order, "parcel", { carrier: "Bưu điện", tracking_code: "EB1243VN" })
    expect(corrected.body).toMatchObject({ repeated: false, order: { tracking_code: "EB1243VN" } })
    expect(await page(order)).toMatchObject({ tracking_code: "EB1243VN" })
    expect(await labels()).toEqual([{ tracking_number: "EB1243VN" }])
    await tellBuyers(app.container())
    expect(messages.filter(({ template }) => template === "parcel-noted")).toMatchObject([
      { to: "mai@example.com", text: expect.stringContaining(order.share.reference) },
    ])
  })

  it("stands in the stall's history with what was typed before", async () => {
    const order = await sent({ carrier: "Xe khách", tracking_code: "AA0001" })
    await tap(order, "parcel", { carrier: "Bưu điện", tracking_code: "AA0002" })
    const rows = await sql(
      app,
      "select before, after from audit_entry where action = 'parcel_corrected' and entity_id = ? order by created_at",
      [order.share.id],
    )
    expect(rows).toMatchObject([
      {
        before: { carrier: "Xe khách", tracking_code: "AA0001" },
        after: { carrier: "Bưu điện", tracking_code: "AA0002" },
      },
    ])
  })

  it("is never written over by an older text that comes late, and the same text counts once", async () => {
    const order = await sent()
    const none = { carrier: "", tracking_code: "" }
    const type = (tracking_code: string, before: object) =>
      tap(order, "parcel", { carrier: "Bưu điện", tracking_code, before })
    expect((await type("BB0002", none)).body).toMatchObject({ repeated: false })
    const late = await type("AA0001", none)
    expect([...refusal(late), late.body.now]).toEqual([409, "parcel_changed", "tracking_code", "Bưu điện · BB0002"])
    expect(await page(order)).toMatchObject({ tracking_code: "BB0002" })
    expect(await labels()).toEqual([{ tracking_number: "BB0002" }])
    expect((await type("BB0002", none)).body, "the same form again").toMatchObject({ repeated: true })
    const shown = { carrier: "Bưu điện", tracking_code: "BB0002" }
    expect((await type("AA0001", shown)).body).toMatchObject({ repeated: false, order: { tracking_code: "AA0001" } })
    const both = await Promise.all(
      ["CC0003", "DD0004"].map((code) => type(code, { ...shown, tracking_code: "AA0001" })),
    )
    expect(both.map(({ status }) => status).sort(), "one of two at once").toEqual([200, 409])
    const rows = await sql(app, "select id from audit_entry where action = 'parcel_corrected'")
    expect(rows).toHaveLength(3)
  })

  it("is done to its end by the same text where a process died over it", async () => {
    const messages = watchMessages(app)
    const order = await sent({ carrier: "Xe khách", tracking_code: "AA0001" })
    await tellBuyers(app.container())
    const typed = {
      carrier: "Bưu điện",
      tracking_code: "BB0002",
      before: { carrier: "Xe khách", tracking_code: "AA0001" },
    }
    // The share's row was written, and nothing else.
    await sql(app, "update seller_order set carrier = 'Bưu điện', tracking_code = 'BB0002' where id = ?", [
      order.share.id,
    ])
    expect((await tap(order, "parcel", typed)).status).toBe(200)
    expect(await labels()).toEqual([{ tracking_number: "BB0002" }])
    await tellBuyers(app.container())
    expect(messages.filter(({ template }) => template === "parcel-noted")).toHaveLength(1)
    const book = () => sql(app, "select before, after from audit_entry where action = 'parcel_corrected'")
    const line = { before: typed.before, after: { carrier: "Bưu điện", tracking_code: "BB0002" } }
    expect(await book()).toMatchObject([line])
    expect((await tap(order, "parcel", typed)).body, "and not again").toMatchObject({ repeated: true })
    expect(await book()).toHaveLength(1)
  })

  it("is for what was sent, by its own household, and as carriers print it", async () => {
    const order = await placeOrder(shop)
    for (const deed of ["confirm", "pack"]) {
      expect(refusal(await tap(order, "parcel", { tracking_code: "AA0001" }))[1]).toBe("order_state_wrong")
      await tap(order, deed)
    }
    expect(refusal(await tap(order, "parcel", { tracking_code: "AA0001" }))[1]).toBe("order_state_wrong")
    await tap(order, "ship")
    expect(refusal(await tap(order, "parcel", { tracking_code: "x" }))).toEqual([
      400,
      "tracking_code_wrong",
      "tracking_code",
    ])
    const other = await shop.tam.post(`/seller/orders/${order.share.id}/parcel`, { tracking_code: "AA0001" })
    expect(refusal(other)[1]).toBe("seller_order_not_found")
    expect(await page(order)).toMatchObject({ state: "shipped", tracking_code: null })
    await tap(order, "deliver")
    expect((await tap(order, "parcel", { tracking_code: "AA0003" })).body.order.tracking_code).toBe("AA0003")
  })
})
