import { addDays, startOfVietnamDay, vietnamDate } from "@cho-lang/kit/vietnam-date"
import { changeSellerStateWorkflow } from "@cho-lang/sellers/workflows"
import { beforeAll, expect, it } from "vitest"
import { SearchRefresh } from "../../../src/freshness/search-refresh"
import { tagsOf } from "../../../src/freshness/tags-of"
import { readChanges } from "../../../src/queries/changes"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import type { TestProduct } from "../../support/goods"
import { createMarket, type Market } from "../../support/market"
import { Caller, createPerson } from "../../support/people"
import { refusal, sql } from "../../support/stall"

const today = vietnamDate(new Date())

describeApp("a stall that sells nothing for a while, or no more", (app) => {
  let market: Market
  let buyer: Buyer
  let tray: TestProduct
  let desk: Caller

  beforeAll(async () => {
    market = await createMarket(app.container())
    buyer = new Buyer(app.origin(), market)
    tray = await market.addProduct({ handle: "khay-tron" })
    const { token } = await createPerson(app.container(), "0912 345 678", [
      { seller_id: market.seller.id, role: "owner" },
    ])
    desk = new Caller(app.origin(), token)
  })

  const catalogue = async (path: string) => (await buyer.send("get", `/catalogue/${path}`)).body
  const shown = async () => ({
    cards: (await catalogue("product-cards")).product_cards,
    detail: (await catalogue("product-details/khay-tron")).product_detail,
    seller: (await catalogue("sellers/co-hue")).seller,
    sellers: (await catalogue("sellers")).sellers,
    exists: [
      (await catalogue("existence?kind=product&handle=khay-tron")).exists,
      (await catalogue("existence?kind=seller&handle=co-hue")).exists,
    ],
  })
  const holiday = (from: string, until: string) => desk.post("/seller/stall/holiday", { from, until })

  it("on holiday is seen with the day of its end, and sold no more; the day after, it is as before", async () => {
    const cartId = await buyer.readyCart(tray.variantId)
    const until = addDays(today, 9)
    expect((await holiday(today, until)).body).toEqual({ holiday: { from: today, until } })
    expect((await desk.get("/seller/stall")).body.stall.holiday).toEqual({ from: today, until })

    const seen = await shown()
    const { cards, detail, seller, sellers } = seen
    expect([cards[0], detail, seller, sellers[0]].map((view) => view.holiday_until)).toEqual(Array(4).fill(until))
    expect(seen.exists).toEqual([true, true])

    const other = await buyer.openCart()
    const added = await buyer.add(other, tray.variantId)
    expect(refusal(added)).toEqual([400, "stall_on_holiday", "variant_id"])
    expect(added.body).toMatchObject({ until, variant_id: tray.variantId })
    const { basket } = (await buyer.basket(cartId)).body
    const lineId = basket.stalls[0].items[0].id
    expect(basket.problems).toEqual([{ code: "stall_on_holiday", line_id: lineId, until }])
    const more = await buyer.send("post", `/store/carts/${cartId}/line-items/${lineId}`, { quantity: 2 })
    expect(refusal(more)).toEqual([400, "stall_on_holiday", "variant_id"])
    const placed = await buyer.complete(cartId)
    expect(refusal(placed)).toEqual([400, "stall_on_holiday", "variant_id"])
    expect(placed.body).toMatchObject({ line_id: lineId, until })

    await sql(app, "update seller set holiday_from = ?, holiday_until = ?", [addDays(today, -5), addDays(today, -1)])
    expect((await shown()).detail.holiday_until).toBeNull()
    expect((await desk.get("/seller/stall")).body.stall.holiday).toBeNull()
    expect((await buyer.basket(cartId)).body.basket.problems).toEqual([])
    expect((await buyer.complete(cartId)).status).toBe(200)
  })

  it("sells until its holiday begins, and again when it is taken back", async () => {
    await holiday(addDays(today, 1), addDays(today, 3))
    expect((await shown()).detail.holiday_until).toBeNull()
    expect((await buyer.add(await buyer.openCart(), tray.variantId)).status).toBe(200)
    await holiday(today, today)
    expect((await shown()).detail.holiday_until).toBe(today)
    expect((await desk.send("delete", "/seller/stall/holiday")).body).toEqual({ holiday: null })
    expect((await shown()).detail.holiday_until).toBeNull()
    expect(refusal(await holiday(today, "3000-01-01"))).toEqual([400, "holiday_wrong", "until"])
    expect(refusal(await holiday("hôm nay", today))).toEqual([400, "date_wrong", "from"])
    expect(refusal(await holiday(addDays(today, 2), today))).toEqual([400, "holiday_wrong", "until"])
  })

  it("turns its pages at midnight, in Vietnam, without anybody writing a row", async () => {
    const turn = async (from: string, until: string, seconds: number) => {
      await sql(app, "update seller set holiday_from = ?, holiday_until = ?, updated_at = '2020-01-01'", [from, until])
      for (const table of [
        "product",
        "product_variant",
        "listing",
        "price",
        "inventory_level",
        "village",
        "craft",
        "craft_step",
      ]) {
        await sql(app, `update ${table} set updated_at = '2020-01-01'`)
      }
      const since = new Date(startOfVietnamDay(today).getTime() + seconds * 1000)
      return tagsOf(await readChanges(app.container(), since))
    }
    const pages = expect.arrayContaining(["cards", "seller:co-hue", "product:khay-tron"])
    expect(await turn(today, addDays(today, 3), -1)).toEqual(pages)
    expect(await turn(addDays(today, -3), addDays(today, -1), -1)).toEqual(pages)
    expect(await turn(today, addDays(today, 3), 1)).toEqual([])
    expect(await turn(addDays(today, 1), addDays(today, 3), -1)).toEqual([])
    expect(await turn(addDays(today, -3), today, -1)).toEqual([])
  })

  const move = (asked: "suspend" | "restore" | "close") =>
    changeSellerStateWorkflow(app.container()).run({
      input: {
        seller_id: market.seller.id,
        move: asked,
        reason: "Theo yêu cầu của xã",
        actor: { kind: "user", id: "user_1" },
      },
    })
  const search = async (entity: string, q: string) => {
    const { body } = await buyer.send("post", "/store/search", { entity, filters: { q } })
    return body.results[0].hits.length
  }

  it("suspended is nowhere to be found or bought, but its orders can be read; restored, all is there again", async () => {
    const refresh = new SearchRefresh()
    await refresh.run(app.container())
    expect(await search("product", "khay")).toBe(1)
    const ordered = await buyer.complete(await buyer.readyCart(tray.variantId))
    const cartId = await buyer.readyCart(tray.variantId)

    await move("suspend")
    expect(await shown()).toEqual({
      cards: [],
      detail: undefined,
      seller: undefined,
      sellers: [],
      exists: [false, false],
    })
    await refresh.run(app.container())
    expect([await search("product", "khay"), await search("seller", "co hue")]).toEqual([0, 0])
    expect(refusal(await buyer.add(await buyer.openCart(), tray.variantId))).toEqual([
      400,
      "product_unavailable",
      "variant_id",
    ])
    const { problems } = (await buyer.basket(cartId)).body.basket
    expect(problems).toEqual([{ code: "product_unavailable", line_id: expect.any(String) }])
    const placed = await buyer.complete(cartId)
    expect(refusal(placed)).toEqual([400, "product_unavailable", "variant_id"])
    expect(placed.body.line_id).toBe(problems[0].line_id)
    const read = await buyer.send("get", `/store/orders/by-code/${ordered.body.order_code}`)
    expect([read.status, read.body.order.stalls[0].seller.handle]).toEqual([200, "co-hue"])
    expect(refusal(await desk.post("/seller/stall", { summary: "x" }))).toEqual([403, "stall_suspended", null])
    expect((await desk.get("/seller/stall")).status).toBe(200)

    await move("restore")
    await refresh.run(app.container())
    expect((await shown()).exists).toEqual([true, true])
    expect(await search("product", "khay")).toBe(1)
    expect((await buyer.complete(cartId)).status).toBe(200)
  })

  it("closed goes the same way, for good", async () => {
    await move("close")
    expect((await shown()).exists).toEqual([false, false])
    await expect(move("restore")).rejects.toMatchObject({ code: "seller_state_wrong", details: { status: "closed" } })
  })
})
