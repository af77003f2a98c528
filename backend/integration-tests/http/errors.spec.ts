import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../support/app"
import { createMarket, type Market } from "../support/market"
import { Caller, createStaff } from "../support/people"

describeApp("what core refuses", (app) => {
  let market: Market
  let buyer: Caller
  let staff: Caller
  let stranger: Caller

  beforeAll(async () => {
    market = await createMarket(app.container())
    stranger = new Caller(app.origin(), null)
    buyer = new Caller(app.origin(), null, { "x-publishable-api-key": market.publishableKey })
    staff = new Caller(app.origin(), (await createStaff(app.container(), "site@example.com", { level: "site" })).token)
  })

  const refusal = ({ status, body }: Awaited<ReturnType<Caller["get"]>>) => [status, body.code]

  it("says a code with 401, whoever answers", async () => {
    for (const path of ["/admin/products", "/admin/users/me", "/seller/me"]) {
      expect(refusal(await stranger.get(path)), path).toEqual([401, "login_required"])
    }
    expect(refusal(await buyer.get("/store/customers/me"))).toEqual([401, "login_required"])
    const login = { email: "khong-co@example.com", password: "sai-mat-khau" }
    expect(refusal(await stranger.post("/auth/user/emailpass", login))).toEqual([401, "unauthorized"])
  })

  it("says a code with 404 and 400, and leaves good answers alone", async () => {
    expect(refusal(await buyer.get("/store/regions/reg_khong_co"))).toEqual([404, "not_found"])
    expect(refusal(await staff.get("/admin/orders/order_khong_co"))).toEqual([404, "not_found"])
    expect(refusal(await stranger.get("/store/products"))).toEqual([400, "not_allowed"])
    expect(refusal(await staff.get("/admin/products?limit=ten"))).toEqual([400, "field_wrong"])
    expect(refusal(await buyer.get("/store/products"))).toEqual([200, undefined])
  })

  it("refuses text with a NUL on core's own routes, in a path, a filter and a body", async () => {
    const refused = [400, "text_control_characters"]
    expect(refusal(await buyer.get("/store/regions/reg_%00"))).toEqual(refused)
    expect(refusal(await staff.get("/admin/products/prod_%00"))).toEqual(refused)
    expect(refusal(await buyer.get("/store/products?handle=khay%00"))).toEqual(refused)
    expect(refusal(await staff.post("/admin/collections", { title: "khay\u0000", handle: "khay" }))).toEqual(refused)
  })
})
