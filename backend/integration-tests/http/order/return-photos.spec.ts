import dropStrayPhotos from "@cho-lang/seller-orders/jobs/drop-stray-photos"
import mendOrders from "@cho-lang/seller-orders/jobs/mend-orders"
import type { ReturnsModuleService } from "@cho-lang/seller-orders/modules/returns/service"
import request from "supertest"
import { beforeAll, describe, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { askBack, coreMoney, createTwoStalls, stockOf, type TwoStalls } from "../../support/delivered"
import { photo } from "../../support/photo"
import { givingBack } from "../../support/returned"
import { refusal, sql } from "../../support/stall"

describeApp("what stands beside goods that go back", (app) => {
  let stalls: TwoStalls

  beforeAll(async () => {
    stalls = await createTwoStalls(app)
  })

  const { asked, delivered, shareOf, tap } = givingBack(() => stalls)

  it("show photos to their buyer and their household, and to nobody else", async () => {
    const order = await delivered()
    const send = async (path: string) =>
      request(app.origin())
        .post(`${path}/photos`)
        .set("x-publishable-api-key", stalls.market.publishableKey)
        .attach("file", await photo(), "anh.jpg")
    const { body, status } = await send(order.share.path)
    expect([status, body.photo]).toMatchObject([201, { width: 900, height: 700 }])
    const { id } = body.photo
    const strange = await askBack(stalls, order.other.path, [{ id: order.line, quantity: 1 }], { photos: [id] })
    expect(strange.status).toBe(409)
    const done = await askBack(stalls, order.share.path, [{ id: order.line, quantity: 1 }], { photos: [id] })
    expect(done.body.order.stalls[0].returns[0].photos).toEqual([id])
    const seen = [
      await stalls.buyer.send("get", `${order.share.path}/photos/${id}`),
      await stalls.hue.get(`/seller/orders/${order.share.id}/photos/${id}`),
    ]
    for (const { status, headers, body } of seen) {
      expect([status, headers["content-type"], headers["cache-control"]]).toEqual([
        200,
        "image/jpeg",
        "private, no-store",
      ])
      expect(body.subarray(0, 2).toString("hex")).toBe("ffd8")
    }
    expect((await stalls.buyer.send("get", `${order.other.path}/photos/${id}`)).status).toBe(404)
    expect((await stalls.tam.get(`/seller/orders/${order.other.id}/photos/${id}`)).body.code).toBe("photo_not_found")
    const text = request(app.origin()).post(`${order.share.path}/photos`).attach("file", Buffer.from("x"), "anh.jpg")
    const wrong = await text.set("x-publishable-api-key", stalls.market.publishableKey)
    expect(refusal(wrong)).toEqual([400, "picture_type_wrong", "file"])
    await sql(
      app,
      `insert into share_picture (id, seller_order_id, sent_by, file_id, width, height)
      select 'sphoto_' || n, ?, 'buyer', 'x', 1, 1 from generate_series(1, 22) n`,
      [order.share.id],
    )
    const returns = app.container().resolve<ReturnsModuleService>("share_returns")
    const one = {
      seller_order_id: order.share.id,
      sent_by: "buyer" as const,
      file_id: "y",
      width: 1,
      height: 1,
      most: 24,
    }
    const kept = await Promise.all(Array.from({ length: 8 }, () => returns.keepPicture(one)))
    expect(
      kept.filter((kept) => kept !== null),
      "however many come at once",
    ).toHaveLength(1)
    expect(refusal(await send(order.share.path))).toEqual([409, "photos_too_many", "file"])
    expect(refusal(await send(order.other.path)), "not sent yet").toEqual([409, "order_state_wrong", null])

    await sql(app, "update share_picture set created_at = now() - interval '25 hours'")
    await dropStrayPhotos(app.container())
    expect(await sql(app, "select id from share_picture"), "what no return names is gone").toEqual([{ id }])
  })

  describe("money from hand to hand", () => {
    it("is due, said to be paid by the owner, and back when the buyer says so", async () => {
      const order = await asked()
      await tap(order, order.returned, "receive", {})
      const [refund] = (await shareOf(order)).refunds
      const told = () => stalls.hue.post(`/seller/orders/${order.share.id}/refunds/${refund.id}/told`)
      expect((await told()).body).toMatchObject({ repeated: false, order: { refunds: [{ state: "told" }] } })
      expect((await told()).body.repeated).toBe(true)
      const received = () => stalls.buyer.send("post", `${order.share.path}/refunds/${refund.id}/received`, {})
      expect((await received()).body.order.stalls[0].refunds).toMatchObject([{ state: "refunded", amount: 450_000 }])
      expect((await received()).status).toBe(200)
      expect(refusal(await told())).toEqual([409, "refund_state_wrong", null])
      const foreign = await stalls.tam.post(`/seller/orders/${order.other.id}/refunds/${refund.id}/told`)
      expect(refusal(foreign)).toEqual([404, "refund_not_found", null])
    })
  })

  it("reach stock and money where a process died after the household's word", async () => {
    const order = await asked(2)
    await sql(app, "update share_return set state = 'received', received_at = now() - interval '6 minutes'")
    await sql(app, "update share_return_item set restock_quantity = 2")
    await mendOrders(app.container())
    await mendOrders(app.container())
    expect((await stockOf(app, stalls.tray.variantId))?.stocked).toBe(10)
    expect(await shareOf(order)).toMatchObject({ state: "returned", refunds: [{ amount: 915_000 }] })
    expect((await coreMoney(app, order.id)).total).toBe(235_000)
  })
})
