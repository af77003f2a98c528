import { createSellerMemberWorkflow, listProductsWorkflow } from "@cho-lang/sellers/workflows"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, type Market, type TestSeller } from "../../support/market"
import { sql } from "../../support/stall"

/** More than the column holds: the database refuses it, after everything of ours agreed. */
const TOO_MANY_DAYS = 3_000_000_000

describeApp("a write of several rows", (app) => {
  let market: Market
  let other: TestSeller
  let known: string
  let fresh: string

  beforeAll(async () => {
    market = await createMarket(app.container())
    other = await market.addSeller("co-nhai")
    known = (await market.addProduct({ handle: "khay-cu" })).id
    fresh = (await market.addProduct({ handle: "khay-moi", seller_id: null })).id
  })

  /** What the workflow refuses with: the code of ours, `core` for anything else. */
  const outcome = async (run: Promise<{ errors?: { error: { code?: string } }[] }>) =>
    await run.then(
      () => "done",
      (error: { code?: string }) => error.code ?? "core",
    )
  const list = (seller_id: string, products: { product_id: string; care?: string; lead_time_days?: number }[]) =>
    outcome(
      listProductsWorkflow(app.container()).run({
        input: { seller_id, listed_by_kind: "staff", channel: "admin", products },
      }),
    )
  const listings = () => sql(app, "select product_id, seller_id, care, lead_time_days from listing order by product_id")

  it("lists all products or none, whichever of them cannot be written", async () => {
    const before = await listings()
    const good = { product_id: fresh, care: "Lau khăn ẩm" }
    const bad = { product_id: known, lead_time_days: TOO_MANY_DAYS }
    expect(await list(market.seller.id, [good, bad])).not.toBe("done")
    expect(await listings()).toEqual(before)
    expect(await list(market.seller.id, [good, { product_id: known, care: "Tránh nắng" }])).toBe("done")
    expect(await listings()).toHaveLength(2)
  })

  it("gives a product that two stalls list at once to one, and tells the other so; the same stall may list it twice", async () => {
    const wish = [{ product_id: fresh, care: "Lau khăn ẩm" }]
    const two = await Promise.all([list(market.seller.id, wish), list(other.id, wish)])
    expect(two.sort()).toEqual(["done", "product_of_other_seller"])
    await sql(app, "delete from listing where product_id = ?", [fresh])
    expect(await Promise.all([list(other.id, wish), list(other.id, wish)])).toEqual(["done", "done"])
    expect(await sql(app, "select seller_id from listing where product_id = ?", [fresh])).toEqual([
      { seller_id: other.id },
    ])
  })

  it("makes a person with all memberships or nobody, and one person of one number", async () => {
    const people = () => sql(app, "select phone from seller_member")
    const create = (role: string) =>
      outcome(
        createSellerMemberWorkflow(app.container()).run({
          input: {
            name: "Huệ",
            phone: "0912 345 678",
            memberships: [
              { seller_id: market.seller.id, role: "owner" },
              { seller_id: other.id, role: role as "staff" },
            ],
          },
        }),
      )
    expect(await create("chief")).not.toBe("done")
    expect(await people()).toEqual([])
    const twice = await Promise.all([create("staff"), create("staff")])
    expect(twice.sort()).toEqual(["done", "member_taken"])
    expect(await people()).toEqual([{ phone: "+84912345678" }])
    expect(await sql(app, "select role from seller_membership order by role")).toEqual([
      { role: "owner" },
      { role: "staff" },
    ])
  })
})
