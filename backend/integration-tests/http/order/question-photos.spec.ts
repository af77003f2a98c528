import dropStrayPhotos from "@cho-lang/seller-orders/jobs/drop-stray-photos"
import request, { type Response } from "supertest"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { askBack, deliverShare, type PlacedOrder, placeOrder } from "../../support/delivered"
import { ask, createDisputed, type Disputed, decide, shareOf } from "../../support/disputed"
import { photo } from "../../support/photo"
import { refusal, sql } from "../../support/stall"

describeApp("photos beside a question to officers", (app) => {
  let stalls: Disputed
  let file: Buffer

  beforeAll(async () => {
    stalls = await createDisputed(app)
    file = await photo()
  })

  const desk = ({ share }: PlacedOrder) => `/seller/orders/${share.id}`
  const staff = ({ share }: PlacedOrder) => `/admin/seller-orders/${share.id}`
  const tap = (order: PlacedOrder, deed: string, body: object = {}) => stalls.hue.post(`${desk(order)}/${deed}`, body)

  const send = (path: string): Promise<Response> =>
    Promise.resolve(
      request(app.origin())
        .post(`${path}/photos`)
        .set("x-publishable-api-key", stalls.market.publishableKey)
        .attach("file", file, "anh.jpg"),
    )
  const sent = async (order: PlacedOrder): Promise<string> => (await send(order.share.path)).body.photo.id
  const show = (order: PlacedOrder, question: string, who = stalls.hue): Promise<Response> =>
    Promise.resolve(
      request(app.origin())
        .post(`${desk(order)}/disputes/${question}/photos`)
        .set(who.authorization())
        .attach("file", file, "anh.jpg"),
    )

  async function delivered(): Promise<PlacedOrder> {
    const order = await placeOrder(stalls)
    await deliverShare(stalls.hue, order.share.id)
    return order
  }
  async function asked(): Promise<PlacedOrder & { question: string; photo: string }> {
    const order = await delivered()
    const photo = await sent(order)
    const { body } = await ask(stalls, order, { reason: "other", note: "Vỡ một góc", photos: [photo] })
    return { ...order, photo, question: body.order.stalls[0].disputes[0].id }
  }
  const seen = async (order: PlacedOrder) => ({
    buyer: (await shareOf(stalls, order)).disputes.map(({ photos }: { photos: object[] }) => photos),
    household: (await stalls.hue.get(desk(order))).body.order.disputes.map(
      ({ photos }: { photos: object[] }) => photos,
    ),
    staff: (await stalls.officer.get(staff(order))).body.order.disputes.map(
      ({ photos }: { photos: object[] }) => photos,
    ),
  })

  it("of the buyer and of the household are seen by both the household and staff; the buyer sees their own", async () => {
    const order = await asked()
    const shown = await show(order, order.question)
    expect(shown.status).toBe(200)
    const { photos } = shown.body.order.disputes[0]
    const both = [
      { id: order.photo, sent_by: "buyer" },
      { id: photos[1].id, sent_by: "household" },
    ]
    expect(await seen(order)).toEqual({ buyer: [[both[0]]], household: [both], staff: [both] })
    for (const { id } of both) {
      for (const [who, path] of [
        [stalls.hue, desk(order)],
        [stalls.officer, staff(order)],
      ] as const) {
        const { status, headers } = await who.get(`${path}/photos/${id}`)
        expect([status, headers["content-type"], headers["cache-control"]]).toEqual([
          200,
          "image/jpeg",
          "private, no-store",
        ])
      }
      expect((await stalls.tam.get(`/seller/orders/${order.other.id}/photos/${id}`)).status).toBe(404)
      expect((await stalls.stranger.get(`${staff(order)}/photos/${id}`)).status).toBe(404)
    }
    await sql(app, "update share_picture set created_at = now() - interval '25 hours'")
    await dropStrayPhotos(app.container())
    expect(await sql(app, "select id from share_picture"), "what a question names stays").toHaveLength(2)
  })

  it("stand there once, however often the form comes, also after a process died over it", async () => {
    const order = await delivered()
    const photos = [await sent(order)]
    const wish = { reason: "other", photos, request_key: "mot-khoa-1" }
    for (let time = 0; time < 2; time += 1) {
      expect((await ask(stalls, order, wish)).status).toBe(200)
      expect((await seen(order)).staff).toEqual([[{ id: photos[0], sent_by: "buyer" }]])
    }
    await sql(app, "update share_picture set dispute_id = null")
    expect((await ask(stalls, order, wish)).status).toBe(200)
    expect((await seen(order)).staff).toEqual([[{ id: photos[0], sent_by: "buyer" }]])
    const anew = [await sent(order), await sent(order)]
    expect((await ask(stalls, order, { ...wish, photos: anew })).status, "uploaded again over a bad line").toBe(200)
    expect((await seen(order)).staff).toEqual([[{ id: photos[0], sent_by: "buyer" }]])
  })

  it("are of this part, belong to nothing else, and are at most six of each; what is refused asks nothing", async () => {
    const order = await delivered()
    const [first, second] = [await sent(order), await sent(order)]
    const { items } = await shareOf(stalls, order)
    await askBack(stalls, order.share.path, [{ id: items[0].id, quantity: 1 }], { photos: [first] })
    const foreign = await sent(await delivered())
    const refused = async (photos: unknown) => refusal(await ask(stalls, order, { reason: "other", photos }))
    expect(await refused([second, first])).toEqual([400, "photo_unknown", "photos.1"])
    expect(await refused([foreign])).toEqual([400, "photo_unknown", "photos.0"])
    expect(await refused("tất cả")).toEqual([400, "field_wrong", "photos"])
    expect(await refused(["1", "2", "3", "4", "5", "6", "7"])).toEqual([400, "photos_too_many", "photos"])
    expect(await sql(app, "select id from share_dispute where deleted_at is null")).toEqual([])
    expect(await sql(app, "select id from share_picture where dispute_id is not null")).toEqual([])
    const { body } = await ask(stalls, order, { reason: "other", photos: [second] })
    const question = body.order.stalls[0].disputes[0].id
    for (let n = 0; n < 6; n += 1) {
      expect((await show(order, question)).status).toBe(200)
    }
    expect(refusal(await show(order, question))).toEqual([409, "photos_too_many", "photos"])
    const own = await sql(app, "select id from share_picture where sent_by = 'household'")
    expect(own, "the seventh is not kept").toHaveLength(6)
  })

  it("of the household are for a question of its own orders that is open", async () => {
    const order = await asked()
    const other = { ...order, share: order.other }
    expect(refusal(await show(order, order.question, stalls.tam))).toEqual([404, "seller_order_not_found", null])
    expect(refusal(await show(other, order.question, stalls.tam))).toEqual([404, "dispute_not_found", null])
    expect(refusal(await show(order, "sdisp_1"))).toEqual([404, "dispute_not_found", null])
    await decide(stalls, order, order.question, { decision: "household" })
    expect(refusal(await show(order, order.question))).toEqual([409, "dispute_decided", null])
    expect(await sql(app, "select id from share_picture where sent_by = 'household'")).toEqual([])
  })

  it("can be sent of a parcel that came back, and of none that was never packed", async () => {
    const order = await placeOrder(stalls)
    expect(refusal(await send(order.share.path))).toEqual([409, "order_state_wrong", null])
    for (const deed of ["confirm", "pack", "ship"]) await tap(order, deed)
    await tap(order, "came-back", { reason: "refused", items: [] })
    const wish = { reason: "other", note: "Không ai gọi tôi", photos: [await sent(order)] }
    expect((await ask(stalls, order, wish)).status).toBe(200)
    expect((await seen(order)).staff).toEqual([[{ id: wish.photos[0], sent_by: "buyer" }]])
    const gone = await placeOrder(stalls)
    await tap(gone, "decline", { reason: "other" })
    expect(refusal(await send(gone.share.path))).toEqual([409, "order_state_wrong", null])
  })
})
