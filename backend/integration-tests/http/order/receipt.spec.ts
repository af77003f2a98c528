import { Modules } from "@medusajs/framework/utils"
import request, { type Response } from "supertest"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import type { Buyer } from "../../support/buyer"
import type { TestProduct } from "../../support/goods"
import type { Market } from "../../support/market"
import type { Caller } from "../../support/people"
import { photo } from "../../support/photo"
import { sql } from "../../support/stall"
import { createTwoStalls } from "../../support/two-stalls"

describeApp("the receipt for a parcel", (app) => {
  let market: Market
  let buyer: Buyer
  let tray: TestProduct
  let hue: Caller
  let stranger: Caller

  beforeAll(async () => {
    ;({ market, buyer, hue, stranger } = await createTwoStalls(app))
    tray = await market.addProduct({ handle: "khay-tron", price: 450_000 })
  })

  const upload = (who: Caller, path: string, file: Buffer): Promise<Response> =>
    Promise.resolve(request(app.origin()).post(path).set(who.authorization()).attach("file", file, "phieu.jpg"))

  async function order(...deeds: string[]) {
    const { body } = await buyer.complete(await buyer.readyCart(tray.variantId))
    const [row] = (await hue.get("/seller/orders")).body.orders
    for (const deed of deeds) await hue.post(`/seller/orders/${row.id}/${deed}`, {})
    const share = `/store/orders/by-code/${body.order_code}/shares/${row.reference}`
    return { code: body.order_code as string, desk: `/seller/orders/${row.id}`, share }
  }

  it("is photographed, and seen by its household and by who knows the order's code, by nobody else", async () => {
    const { code, desk, share } = await order("confirm", "pack")
    expect((await buyer.send("get", `${share}/receipt`)).body.code).toBe("receipt_not_found")
    const kept = await upload(hue, `${desk}/receipt`, await photo())
    expect([kept.status, kept.body.order?.has_receipt]).toEqual([200, true])
    await hue.post(`${desk}/ship`, { carrier: "Bưu điện", tracking_code: "eb 123456789 vn" })

    const read = (await buyer.send("get", `/store/orders/by-code/${code}`)).body.order.stalls[0]
    expect(read).toMatchObject({ has_receipt: true, tracking_code: "EB123456789VN", carrier: "Bưu điện" })
    for (const seen of [await buyer.send("get", `${share}/receipt`), await hue.get(`${desk}/receipt`)]) {
      expect([seen.status, seen.headers["content-type"], seen.headers["cache-control"]]).toEqual([
        200,
        "image/jpeg",
        "private, no-store",
      ])
      expect(Buffer.from(seen.body).subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
    }
    expect((await stranger.get(`${desk}/receipt`)).body.code).toBe("receipt_not_found")
    expect((await upload(stranger, `${desk}/receipt`, await photo())).body.code).toBe("seller_order_not_found")
    const guessed = share.replace(code, "0".repeat(26))
    expect((await buyer.send("get", `${guessed}/receipt`)).body.code).toBe("order_not_found")
  })

  it("takes the place of the one before, and is the household's until thirty days after the order is over", async () => {
    const { desk, share } = await order("confirm", "pack")
    await upload(hue, `${desk}/receipt`, await photo())
    const [first] = await sql<{ file_id: string }>(app, "select file_id from share_receipt")
    await upload(hue, `${desk}/receipt`, await photo())
    const kept = await sql<{ file_id: string }>(app, "select file_id from share_receipt")
    expect(kept).toEqual([{ file_id: expect.not.stringMatching(first?.file_id ?? "") }])
    await expect(
      app
        .container()
        .resolve(Modules.FILE)
        .getAsBuffer(first?.file_id ?? ""),
    ).rejects.toThrow()

    await sql(app, "update seller_order set state = 'completed', state_at = now() - interval '29 days'")
    expect((await hue.get(`${desk}/receipt`)).status).toBe(200)
    await sql(app, "update seller_order set state_at = now() - interval '31 days'")
    expect((await hue.get(`${desk}/receipt`)).body.code).toBe("receipt_not_found")
    expect((await hue.get(desk)).body.order.has_receipt).toBe(false)
    expect((await buyer.send("get", `${share}/receipt`)).status).toBe(200)
  })

  it("is none before there is a parcel, and no file that is no photo", async () => {
    const { desk } = await order("confirm")
    const early = await upload(hue, `${desk}/receipt`, await photo())
    expect([early.status, early.body.code]).toEqual([409, "order_state_wrong"])
    await hue.post(`${desk}/pack`)
    const text = await upload(hue, `${desk}/receipt`, Buffer.from("no photo"))
    expect([text.status, text.body.code]).toEqual([400, "picture_type_wrong"])
    expect((await hue.get(desk)).body.order.has_receipt).toBe(false)
  })
})
