import request from "supertest"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../support/app"
import { Buyer } from "../support/buyer"
import { createMarket, type Market } from "../support/market"

describeApp("a request that is none", (app) => {
  let market: Market
  let buyer: Buyer

  beforeAll(async () => {
    market = await createMarket(app.container())
    await market.addProduct({ handle: "khay-tron" })
    buyer = new Buyer(app.origin(), market)
  })

  it.each([
    ["get", "/store/carts/%E0%A4%A", undefined, 400, "path_wrong", null],
    ["get", "/catalogue/sellers/%E0", undefined, 400, "path_wrong", null],
    ["get", "/store/products?limit=-1", undefined, 400, "page_out_of_range", "limit"],
    ["get", "/store/products?limit=1000000000", undefined, 400, "page_out_of_range", "limit"],
    ["get", "/store/regions?offset=-1", undefined, 400, "page_out_of_range", "offset"],
    ["get", "/store/products?fields=*variants.inventory_items.inventory", undefined, 400, "field_wrong", "fields"],
    ["get", "/store/product-variants", undefined, 404, "route_closed", null],
    ["post", "/store/search", { entity: "product", filters: { q: "\0" } }, 400, "text_control_characters", "filters.q"],
    ["post", "/store/search", { entity: "product", filters: { q: 5 } }, 400, "field_wrong", "filters.q"],
    ["post", "/auth/customer/emailpass", { email: "a\0", password: "b" }, 400, "text_control_characters", "email"],
    ["post", "/store/customers", { first_name: "a\0b" }, 400, "text_control_characters", "first_name"],
  ] as const)("%s %s %j → %i %s", async (method, path, body, status, code, field) => {
    const answer = await buyer.send(method, path, body)
    expect([answer.status, answer.body.code, answer.body.field]).toEqual([status, code, field])
    expect(JSON.stringify(answer.body)).not.toContain("select ")
  })

  it("a body that is not JSON says so", async () => {
    const answer = await request(app.origin())
      .post("/store/carts")
      .set("x-publishable-api-key", market.publishableKey)
      .set("content-type", "application/json")
      .send("{")
    expect([answer.status, answer.body.code]).toEqual([400, "body_wrong"])
  })

  it("a password cannot be guessed on and on, and the account's owner is let in again after the wait alone", async () => {
    const credentials = { email: "mai@example.com", password: "mot-mat-khau-dai" }
    await buyer.register(credentials.email)
    const tryOnce = (password: string) =>
      buyer.send("post", "/auth/customer/emailpass", { email: "Mai@example.com", password })
    const answers = await Promise.all(Array.from({ length: 14 }, () => tryOnce("doan-bua")))
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([...Array(10).fill(401), ...Array(4).fill(429)])
    const last = await tryOnce(credentials.password)
    expect([last.status, last.body.code]).toEqual([429, "tries_too_many"])
    const spelt = await buyer.send("post", "/auth/customer/emailpas%73", credentials)
    expect(spelt.status).toBe(429)
    expect((await request(app.origin()).get("/auth/customer/emailpass").send(credentials)).status).toBe(429)
    expect(last.body.retry_after_seconds).toBeGreaterThan(600)
  })

  it.each([
    ["/auth/customer/emailpass/register", { email: "x", password: "mot-mat-khau-dai" }, 400, "email_invalid"],
    ["/auth/customer/emailpass/register", { email: "a@example.com", password: "1" }, 400, "password_too_short"],
    ["/auth/seller_member/emailpas%73/register", { email: "a@example.com", password: "12345678" }, 404, "route_closed"],
    ["/auth/seller_member/emailpass/register", { email: "a@example.com", password: "12345678" }, 404, "route_closed"],
  ])("%s %j is no account", async (path, body, status, code) => {
    const answer = await buyer.send("post", path, body)
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })

  it("core's own list shows goods only while their stall is open", async () => {
    const { id } = await market.addSeller("cho-duyet", "pending")
    const hidden = await market.addProduct({ handle: "khay-an", seller_id: id })
    const list = await buyer.send("get", "/store/products?fields=handle")
    expect(list.body.products.map(({ handle }: { handle: string }) => handle)).toEqual(["khay-tron"])
    const one = await buyer.send("get", `/store/products/${hidden.id}`)
    expect([one.status, one.body.code]).toEqual([404, "product_not_found"])
  })
})
