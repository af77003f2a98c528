import { createCraftsWorkflow } from "@cho-lang/villages/workflows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { createMarket, type Market } from "../../support/market"
import { statementsOf } from "../../support/statements"

describeApp("what is shown instead of goods that are gone", (app) => {
  let market: Market
  let buyer: Buyer

  beforeAll(async () => {
    market = await createMarket(app.container())
    buyer = new Buyer(app.origin(), market)
    await market.addProduct({ handle: "da-het", stock: 0 })
    await market.addProduct({ handle: "khay-cu" })
    await market.addProduct({ handle: "khay-moi" })
    await market.addProduct({ handle: "cung-het", stock: 0 })
    await market.addProduct({ handle: "nhap", status: "draft" })
  })

  const similarTo = async (handles: string) =>
    (await buyer.send("get", `/catalogue/similar-products?handles=${handles}`)).body.similar_products.map(
      ({ handle, product_cards }: { handle: string; product_cards: { handle: string }[] }) => [
        handle,
        product_cards.map((card) => card.handle),
      ],
    )

  it("goods of the craft that can be had, newest first, never those that are gone too", async () => {
    expect(await similarTo("da-het,khong-ai-ban")).toEqual([["da-het", ["khay-moi", "khay-cu"]]])
    expect(await similarTo("da-het,khay-moi")).toEqual([
      ["da-het", ["khay-cu"]],
      ["khay-moi", ["khay-cu"]],
    ])
    expect(await similarTo("")).toEqual([])
  })

  it("the craft comes before the village, and no more than four", async () => {
    await createCraftsWorkflow(app.container()).run({
      input: {
        crafts: [
          {
            handle: "may-tre",
            name: "Mây tre",
            summary: ".",
            story: ".",
            picture: "nghe/may-tre",
            position: 1,
            steps: [],
          },
        ],
      },
    })
    const query = app.container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "craft", fields: ["id"], filters: { handle: "may-tre" } })
    for (const handle of ["ro-mot", "ro-hai", "ro-ba"]) {
      await market.addProduct({ handle, craft_id: data[0]?.id ?? "" })
    }
    expect(await similarTo("da-het")).toEqual([["da-het", ["khay-moi", "khay-cu", "ro-ba", "ro-hai"]]])
  })

  it("takes one statement, and no list without end", async () => {
    const path = "/catalogue/similar-products?handles=da-het,cung-het"
    expect(await statementsOf(() => buyer.send("get", path))).toHaveLength(1)
    const { status, body } = await buyer.send("get", `/catalogue/similar-products?handles=${"a,".repeat(61)}`)
    expect([status, body.code, body.field]).toEqual([400, "field_wrong", "handles"])
  })
})
