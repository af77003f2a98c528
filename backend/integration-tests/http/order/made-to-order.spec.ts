import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import type { TestProduct } from "../../support/goods"
import { createMarket } from "../../support/market"

describeApp("goods made to order", (app) => {
  let buyer: Buyer
  let mat: TestProduct

  const sql = (text: string, values: string[] = []) =>
    app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(text, values)

  beforeAll(async () => {
    const market = await createMarket(app.container())
    buyer = new Buyer(app.origin(), market)
    mat = await market.addProduct({ handle: "chieu-coi", stock: 50 })
    await sql("update listing set lead_time_days = 14, monthly_capacity = 3 where product_id = ?", [mat.id])
  })

  const refused = { code: "capacity_reached", field: "quantity", available: 1 }

  it("are sold up to what the household makes in a month, and the basket says how many more", async () => {
    await buyer.complete(await buyer.readyCart(mat.variantId, 2))
    const cartId = await buyer.openCart()
    const tooMany = await buyer.add(cartId, mat.variantId, 2)
    expect(tooMany.status).toBe(409)
    expect(tooMany.body).toMatchObject(refused)
    expect(tooMany.body.from).toMatch(/^\d{4}-\d{2}-01$/)

    const waiting = await buyer.readyCart(mat.variantId)
    expect((await buyer.basket(waiting)).body.basket.stalls[0].items[0]).toMatchObject({
      month_left: 1,
      stock: 48,
      more_from: null,
    })
    await buyer.complete(await buyer.readyCart(mat.variantId))
    const late = await buyer.complete(waiting)
    expect([late.status, late.body.code, late.body.available]).toEqual([409, "capacity_reached", 0])
    expect((await buyer.basket(waiting)).body.basket).toMatchObject({
      completed: false,
      problems: [{ code: "capacity_reached", available: 0 }],
      stalls: [{ items: [{ more_from: tooMany.body.from }] }],
    })
  })

  it.each([
    ["what was cancelled is not made", `update "order" set canceled_at = now(), status = 'canceled'`],
    [
      "what was ordered before the month began is another month's",
      `update "order" set created_at = now() - interval '32 days'`,
    ],
  ])("%s", async (_, change) => {
    await buyer.complete(await buyer.readyCart(mat.variantId, 2))
    const cartId = await buyer.openCart()
    expect((await buyer.add(cartId, mat.variantId, 3)).body).toMatchObject(refused)
    await sql(change)
    expect((await buyer.add(cartId, mat.variantId, 3)).status).toBe(200)
  })
})
