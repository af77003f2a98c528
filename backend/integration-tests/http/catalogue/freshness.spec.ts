import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  deleteProductsWorkflow,
  updateInventoryLevelsWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest"
import { SearchRefresh } from "../../../src/freshness/search-refresh"
import { StorefrontRefresh } from "../../../src/freshness/storefront-refresh"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import type { TestProduct } from "../../support/goods"
import { createMarket, type Market } from "../../support/market"

/** A storefront that notes what it was told. */
const told: { tags: string[]; secret: unknown }[] = []
let answer = 200
const storefront = createServer(async (req, res) => {
  const parts: Buffer[] = []
  for await (const part of req) {
    parts.push(part)
  }
  told.push({ tags: JSON.parse(Buffer.concat(parts).toString()).tags, secret: req.headers["x-refresh-secret"] })
  res.writeHead(answer).end("{}")
})

describeApp("what changed reaches the storefront and the search", (app) => {
  let market: Market
  let buyer: Buyer
  let tray: TestProduct
  let storefrontUrl: string

  beforeAll(async () => {
    await new Promise<void>((resolve) => storefront.listen(0, "127.0.0.1", resolve))
    storefrontUrl = `http://127.0.0.1:${(storefront.address() as AddressInfo).port}`
    market = await createMarket(app.container())
    buyer = new Buyer(app.origin(), market)
    tray = await market.addProduct({ handle: "khay-tron" })
    await app
      .container()
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(`update product set title = 'Khay sơn mài Đỏ' where id = ?`, [tray.id])
  })
  afterAll(() => {
    storefront.close()
  })
  beforeEach(() => {
    told.length = 0
    answer = 200
  })

  /** A refresh that has said `all` and finds nothing new: rows of the setting look older than its overlap. */
  const settled = async () => {
    const knex = app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    for (const table of [
      "product",
      "product_variant",
      "price",
      "inventory_level",
      "listing",
      "seller",
      "village",
      "craft",
      "craft_step",
    ]) {
      await knex.raw(`update ${table} set updated_at = now() - interval '1 hour'`)
    }
    const refresh = new StorefrontRefresh({ storefrontUrl, refreshSecret: "mot-bi-mat" })
    expect(await refresh.run(app.container())).toEqual(["all"])
    expect(await refresh.run(app.container())).toEqual([])
    told.length = 0
    return refresh
  }

  const setStock = (stocked_quantity: number) => async () => {
    const query = app.container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "inventory_level",
      fields: ["id", "inventory_item_id", "location_id"],
    })
    await updateInventoryLevelsWorkflow(app.container()).run({ input: { updates: [{ ...data[0], stocked_quantity }] } })
  }

  it("says all at first, with the secret", async () => {
    const refresh = new StorefrontRefresh({ storefrontUrl, refreshSecret: "mot-bi-mat" })
    await refresh.run(app.container())
    expect(told).toEqual([{ tags: ["all"], secret: "mot-bi-mat" }])
  })

  it("says it again until the storefront says yes", async () => {
    const refresh = new StorefrontRefresh({ storefrontUrl, refreshSecret: "mot-bi-mat" })
    answer = 503
    expect(await refresh.run(app.container())).toEqual([])
    answer = 200
    expect(await refresh.run(app.container())).toEqual(["all"])
  })

  it("keeps a change while the storefront is down", async () => {
    const refresh = await settled()
    await setStock(3)()
    answer = 500
    expect(await refresh.run(app.container())).toEqual([])
    answer = 200
    expect(await refresh.run(app.container())).toEqual(["cards", "product:khay-tron"])
  })

  it("names the pages of a product that was changed, and of one that was deleted", async () => {
    const pages = [
      "cards",
      "craft:son-mai",
      "crafts",
      "product:khay-tron",
      "seller:co-hue",
      "village:ha-thai",
      "villages",
    ]
    const refresh = await settled()
    await updateProductsWorkflow(app.container()).run({
      input: { selector: { id: tray.id }, update: { title: "Khay" } },
    })
    expect(await refresh.run(app.container())).toEqual(pages)
    const second = await settled()
    await deleteProductsWorkflow(app.container()).run({ input: { ids: [tray.id] } })
    expect(await second.run(app.container())).toEqual(expect.arrayContaining(["cards", "product:khay-tron"]))
  })

  it("names a stall and all its goods when the stall is suspended", async () => {
    const refresh = await settled()
    const knex = app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.raw(`update seller set status = 'suspended', updated_at = now()`)
    expect(await refresh.run(app.container())).toEqual(
      expect.arrayContaining(["seller:co-hue", "product:khay-tron", "cards"]),
    )
  })

  const search = async (entity: string, q: string) => {
    const { body } = await buyer.send("post", "/store/search", { entity, filters: { q } })
    return body.results[0].hits.map(({ document }: { document: { handle: string } }) => document.handle)
  }

  it("goods are found without marks, with the fields of a card, until they may not be seen", async () => {
    const refresh = new SearchRefresh()
    await refresh.run(app.container())
    expect(await search("product", "khay son mai do")).toEqual(["khay-tron"])
    expect(await search("product", "khay sơn mài ĐỎ")).toEqual(["khay-tron"])
    expect(await search("product", "khay nhua")).toEqual([])
    expect(await search("seller", "co hue")).toEqual(["co-hue"])
    expect(await search("village", "duyen thai")).toEqual(["ha-thai"])
    const { body } = await buyer.send("post", "/store/search", { entity: "product", filters: { q: "khay" } })
    expect(body.results[0].hits[0].document).toMatchObject({ price: 450_000, stock: 10, seller: { handle: "co-hue" } })

    const knex = app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.raw(`update seller set status = 'suspended', updated_at = now()`)
    await refresh.run(app.container())
    expect(await search("product", "khay")).toEqual([])
    expect(await search("seller", "co hue")).toEqual([])
  })

  it("nothing but goods, stalls and villages can be searched", async () => {
    const { status } = await buyer.send("post", "/store/search", { entity: "customer", filters: { q: "a" } })
    expect(status).toBe(404)
  })
})
