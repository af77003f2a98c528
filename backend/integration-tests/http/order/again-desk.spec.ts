import dropStrayPhotos from "@cho-lang/seller-orders/jobs/drop-stray-photos"
import { Modules } from "@medusajs/framework/utils"
import request, { type Response } from "supertest"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { ask, createDisputed, type Disputed } from "../../support/disputed"
import type { Caller } from "../../support/people"
import { photo } from "../../support/photo"
import { type BrokenOrder, sameAgain } from "../../support/same-again"
import { refusal, sql } from "../../support/stall"

describeApp("what is to be sent once more, at the desk", (app) => {
  let stalls: Disputed
  let of: ReturnType<typeof sameAgain>

  beforeAll(async () => {
    stalls = await createDisputed(app)
    of = sameAgain(app, stalls)
  })

  const read = async (group = "") => (await stalls.hue.get(`/seller/orders?limit=5${group && `&group=${group}`}`)).body
  const upload = (who: Caller, order: BrokenOrder, file: Buffer): Promise<Response> =>
    Promise.resolve(
      request(app.origin())
        .post(`/seller/orders/${order.share.id}/returns/${order.back}/replacement/receipt`)
        .set(who.authorization())
        .attach("file", file, "phieu.jpg"),
    )

  it("stands among what is being done until it is sent, once and nowhere else", async () => {
    const order = await of.broken()
    const before = await read()
    expect([before.to_send_again, before.orders[0].sends_again]).toEqual([0, false])
    await of.again(order)
    const { counts, to_send_again } = await read()
    expect([to_send_again, counts.doing - before.counts.doing, counts.sent - before.counts.sent]).toEqual([1, 1, -1])
    const { orders } = await read("doing")
    expect(orders).toEqual([expect.objectContaining({ id: order.share.id, state: "delivered", sends_again: true })])
    expect((await read("sent")).orders).toEqual([])
    expect((await read()).orders.filter(({ id }: { id: string }) => id === order.share.id)).toHaveLength(1)
    const [page] = (await stalls.hue.get("/seller/orders?group=doing&limit=1&offset=1")).body.orders
    expect(page).toBeUndefined()
    await of.tap(order, order.back, "replacement/send")
    const after = await read()
    expect([after.to_send_again, after.counts]).toEqual([0, before.counts])
  })

  it("is nothing to send while officers are asked about it", async () => {
    const order = await of.broken()
    await of.again(order, "nobody")
    expect((await read()).to_send_again).toBe(1)
    await ask(stalls, order, { reason: "replacement_missing", return_id: order.back })
    expect((await read()).to_send_again).toBe(0)
  })

  it("has a receipt, seen by its household and its buyer; the newest alone, until thirty days after the order is over", async () => {
    const order = await of.broken()
    await of.again(order)
    expect(refusal(await upload(stalls.hue, order, await photo()))).toEqual([409, "replacement_state_wrong", null])
    await of.tap(order, order.back, "replacement/send")
    expect(refusal(await upload(stalls.tam, order, await photo()))).toEqual([404, "seller_order_not_found", null])
    const text = await upload(stalls.hue, order, Buffer.from("no photo"))
    expect([text.status, text.body.code]).toEqual([400, "picture_type_wrong"])
    await upload(stalls.hue, order, await photo())
    const first = (await of.backOf(order)).replacement.receipt
    const kept = await upload(stalls.hue, order, await photo())
    const { receipt } = kept.body.order.returns[0].replacement
    expect([kept.status, typeof receipt, receipt === first]).toEqual([200, "string", false])
    const seen = () =>
      Promise.all([
        stalls.hue.get(`/seller/orders/${order.share.id}/photos/${receipt}`),
        stalls.buyer.send("get", `${order.share.path}/photos/${receipt}`),
      ])
    for (const { status, headers, body } of await seen()) {
      expect([status, headers["content-type"]]).toEqual([200, "image/jpeg"])
      expect(Buffer.from(body).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]))
    }
    expect((await stalls.buyer.send("get", `${order.share.path}/photos/${first}`)).status).toBe(404)

    const [row] = await sql<{ file_id: string }>(app, "select file_id from share_picture where id = ?", [receipt])
    await sql(app, "update share_picture set created_at = now() - interval '2 days'")
    await dropStrayPhotos(app.container())
    await app
      .container()
      .resolve(Modules.FILE)
      .getAsBuffer(row?.file_id ?? "")

    await sql(app, "update seller_order set state = 'completed', state_at = now() - interval '31 days'")
    expect(
      (await seen()).map(({ status }) => status),
      "pieces still go to and fro",
    ).toEqual([200, 200])
    await sql(app, "update share_replacement set state = 'received'")
    await sql(app, "update share_return set state = 'received'")
    expect((await seen()).map(({ status }) => status)).toEqual([404, 200])
    const { order: view } = (await stalls.hue.get(`/seller/orders/${order.share.id}`)).body
    expect(view.returns[0].replacement.receipt).toBeNull()
  })
})
