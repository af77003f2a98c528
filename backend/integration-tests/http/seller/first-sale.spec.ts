import { recordFirstSaleWorkflow } from "@cho-lang/sellers/workflows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { beforeAll, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { createMarket, type Market } from "../../support/market"

describeApp("a stall's first sale", (app) => {
  let market: Market
  let buyer: Buyer

  beforeAll(async () => {
    market = await createMarket(app.container())
    buyer = new Buyer(app.origin(), market)
  })

  async function firstSale(): Promise<Record<string, unknown> | undefined> {
    const query = app.container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "seller",
      fields: ["first_sale_at", "first_sale_order_id", "first_sale_channel"],
      filters: { id: market.seller.id },
    })
    return data[0]
  }

  it("is noted with order and channel, once, and the earliest stays in whatever order they come", async () => {
    const tray = await market.addProduct({ handle: "khay-tron" })
    const first = (await buyer.complete(await buyer.readyCart(tray.variantId))).body.order.id
    await vi.waitFor(async () => expect((await firstSale())?.first_sale_order_id).toBe(first), 10_000)
    expect((await firstSale())?.first_sale_channel).toBe(market.salesChannelId)

    const second = (await buyer.complete(await buyer.readyCart(tray.variantId))).body.order.id
    const record = (order_id: string) => recordFirstSaleWorkflow(app.container()).run({ input: { order_id } })
    await record(second)
    expect((await firstSale())?.first_sale_order_id).toBe(first)

    const knex = app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.raw("update seller set first_sale_at = null, first_sale_order_id = null")
    await record(second)
    expect((await firstSale())?.first_sale_order_id).toBe(second)
    await record(first)
    await record(second)
    expect((await firstSale())?.first_sale_order_id).toBe(first)
  })
})
