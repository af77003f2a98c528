import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import type { TestProduct } from "../../support/goods"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { statementsOf } from "../../support/statements"

describeApp("what a buyer sees of goods", (app) => {
  let market: Market
  let buyer: Buyer
  let tray: TestProduct

  beforeAll(async () => {
    market = await createMarket(app.container())
    buyer = new Buyer(app.origin(), market)
    tray = await market.addProduct({ handle: "khay-tron", price: 450_000, stock: 7 })
    await market.addProduct({ handle: "bat-go", price: 90_000 })
    const pending = await market.addSeller("cho-duyet", "pending")
    await market.addProduct({ handle: "cua-nguoi-cho-duyet", seller_id: pending.id })
    await market.addProduct({ handle: "khong-cua-ai", seller_id: null })
    await market.addProduct({ handle: "nhap", status: "draft" })
  })

  const handles = async (query: string) => {
    const { body } = await buyer.send("get", `/catalogue/product-cards?${query}`)
    return body.product_cards.map(({ handle }: { handle: string }) => handle)
  }

  it("a card carries all that a list shows", async () => {
    const { status, body } = await buyer.send("get", "/catalogue/product-cards?handles=khay-tron")
    expect(status).toBe(200)
    expect(body).toEqual({
      product_cards: [
        {
          id: tray.id,
          handle: "khay-tron",
          title: "Khay khay-tron",
          subtitle: null,
          thumbnail: "son-mai/khay-tron",
          price: 450_000,
          price_varies: false,
          one_of_a_kind: false,
          lead_time_days: null,
          stock: 7,
          seller: { handle: "co-hue", name: "Gian co-hue" },
          village: { handle: "ha-thai", name: "Hạ Thái" },
          commune: { code: HONG_VAN, name: "Hồng Vân" },
          craft: { handle: "son-mai", name: "Sơn mài" },
          holiday_until: null,
          month_left: null,
          more_from: null,
          ocop: null,
          is_demo: false,
        },
      ],
      count: 1,
      offset: 0,
      limit: 24,
    })
  })

  it("only published goods of approved stalls, newest first", async () => {
    expect(await handles("")).toEqual(["bat-go", "khay-tron"])
    for (const handle of ["cua-nguoi-cho-duyet", "khong-cua-ai", "nhap"]) {
      expect((await buyer.send("get", `/catalogue/product-details/${handle}`)).body.code, handle).toBe(
        "product_not_found",
      )
    }
  })

  it("filters, sorts and pages; an unknown handle matches nothing", async () => {
    expect(await handles("sort=price")).toEqual(["bat-go", "khay-tron"])
    expect(await handles("sort=-price")).toEqual(["khay-tron", "bat-go"])
    expect(await handles("craft=son-mai&village=ha-thai&seller=co-hue&limit=1&offset=1")).toEqual(["khay-tron"])
    expect(await handles(`ids=${tray.id},none`)).toEqual(["khay-tron"])
    expect(await handles(`exclude=${tray.id}`)).toEqual(["bat-go"])
    for (const filter of ["craft=khong-co", "village=khong-co", "seller=cho-duyet", "ids=", "handles=nhap"]) {
      const { body } = await buyer.send("get", `/catalogue/product-cards?${filter}`)
      expect([body.product_cards, body.count], filter).toEqual([[], 0])
    }
  })

  it("what is reserved cannot be sold", async () => {
    const knex = app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.raw(
      `update inventory_level set reserved_quantity = 9 where inventory_item_id =
      (select inventory_item_id from product_variant_inventory_item where variant_id = ?)`,
      [tray.variantId],
    )
    const { body } = await buyer.send("get", "/catalogue/product-cards?handles=khay-tron")
    expect(body.product_cards[0].stock).toBe(0)
  })

  it("English where there is English, else Vietnamese", async () => {
    await createTranslationsWorkflow(app.container()).run({
      input: {
        translations: [
          { reference: "product", reference_id: tray.id, locale_code: "en-US", translations: { title: "Round tray" } },
          { reference: "craft", reference_id: market.craftId, locale_code: "en-US", translations: { name: "Lacquer" } },
        ],
      },
    })
    const { body } = await buyer.send("get", "/catalogue/product-details/khay-tron?locale=en-US")
    expect(body.product_detail).toMatchObject({
      title: "Round tray",
      craft: { name: "Lacquer" },
      village: { name: "Hạ Thái" },
    })
    const vietnamese = await buyer.send("get", "/catalogue/product-details/khay-tron?locale=vi-VN")
    expect(vietnamese.body.product_detail.title).toBe("Khay khay-tron")
  })

  it("a product's page: variants, options, stall, village and others of its craft", async () => {
    const { body } = await buyer.send("get", "/catalogue/product-details/khay-tron")
    expect(body.product_detail).toMatchObject({
      price: 450_000,
      food: null,
      options: [{ title: "Cỡ", values: [{ value: "Một cỡ" }] }],
      variants: [{ id: tray.variantId, sku: "KHAY-TRON", price: 450_000, stock: 7, manage_inventory: true }],
      seller: { handle: "co-hue", entity_type: "household" },
      village: { handle: "ha-thai", picture: "lang/ha-thai" },
    })
    const { options, variants, similar } = body.product_detail
    expect(variants[0].option_value_ids).toEqual([options[0].values[0].id])
    expect(similar.map(({ handle }: { handle: string }) => handle)).toEqual(["bat-go"])
  })

  it.each([
    ["limit=0", "page_out_of_range", "limit"],
    ["limit=61", "page_out_of_range", "limit"],
    ["limit=1.5", "page_out_of_range", "limit"],
    ["offset=-1", "page_out_of_range", "offset"],
    ["offset=10001", "page_out_of_range", "offset"],
    ["sort=best", "field_wrong", "sort"],
    ["locale=fr-FR", "field_wrong", "locale"],
    ["craft=a&craft=b", "field_wrong", "craft"],
    ["craft=a%00b", "field_wrong", "craft"],
    [`ids=${"a,".repeat(61)}`, "field_wrong", "ids"],
  ])("refuses %s", async (query, code, field) => {
    const { status, body } = await buyer.send("get", `/catalogue/product-cards?${query}`)
    expect([status, body.type, body.code, body.field]).toEqual([400, "invalid_data", code, field])
  })

  it("each read takes one statement", async () => {
    for (const path of [
      "/catalogue/product-cards",
      "/catalogue/product-cards?craft=son-mai&sort=price&locale=en-US",
      "/catalogue/product-details/khay-tron",
      "/catalogue/product-details/khong-co",
      "/catalogue/villages",
      "/catalogue/villages/ha-thai",
      "/catalogue/crafts",
      "/catalogue/crafts/son-mai",
      "/catalogue/sellers?village=ha-thai",
      "/catalogue/sellers/co-hue",
      "/catalogue/existence?kind=product&handle=khay-tron",
      "/catalogue/sitemap-entries?kind=seller",
    ]) {
      const statements = await statementsOf(() => buyer.send("get", encodeURI(path)))
      expect(statements.length, `${path}\n${statements.join("\n")}`).toBe(1)
    }
  })

  it("reading communes takes one statement beside the two of the key", async () => {
    expect(await statementsOf(() => buyer.send("get", "/store/communes?q=hong%20van"))).toHaveLength(3)
  })
})
