import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, type Market } from "../../support/market"
import { Caller, createStaff } from "../../support/people"

const ADDRESS = "/static/son-mai/khay-tron-320.webp"
const KEY = "son-mai/khay-tron"

describeApp("pictures in the Admin", (app) => {
  let market: Market
  let staff: Caller
  let id: string

  beforeAll(async () => {
    market = await createMarket(app.container())
    staff = new Caller(app.origin(), (await createStaff(app.container(), "site@example.com", { level: "site" })).token)
    id = (await market.addProduct({ handle: "khay-tron" })).id
  })

  async function stored(): Promise<unknown> {
    const { data } = await app
      .container()
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "product", fields: ["thumbnail", "images.url"], filters: { id } })
    return data[0]
  }

  it("stand in lists as addresses that a browser finds", async () => {
    const { status, body } = await staff.get("/admin/products?fields=id,thumbnail")
    expect([status, body.products[0].thumbnail]).toEqual([200, ADDRESS])
  })

  it("come back from its forms as keys, beside addresses of uploads", async () => {
    const upload = "http://localhost:9000/static/1763-anh.png"
    const images = [{ url: ADDRESS }, { url: upload }]
    const { status, body } = await staff.post(`/admin/products/${id}`, { thumbnail: ADDRESS, images })
    expect(status).toBe(200)
    expect(body.product).toMatchObject({ thumbnail: ADDRESS, images })
    expect(await stored()).toMatchObject({ thumbnail: KEY, images: [{ url: KEY }, { url: upload }] })
  })
})
