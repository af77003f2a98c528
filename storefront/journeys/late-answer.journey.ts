import { expect } from "vitest"
import { journey } from "../../tools/journeys/journey.ts"
import { withDatabase } from "../../tools/lib/postgres/database.ts"
import { fillDelivery, isWellMade } from "./support/buying.ts"
import { addToBasket, household, press } from "./support/orders.ts"
import { phoneOf } from "./support/people.ts"

const orderPage = /\/don-hang\/[0-9A-HJKMNP-TV-Z]{26}/i
/** Longer than any other call to the backend may take. */
const heldMs = 10_000

journey(
  "an order that takes long is waited for; where the answer was lost, the basket leads to the order",
  async ({ browser, page, run }) => {
    const { owner, piece } = await household(run, "Nhà cô Chậm")
    const desk = await phoneOf(browser, run, owner)
    await addToBasket(page, desk, piece)
    const before = (await page.context().cookies()).find(({ name }) => name === "basket")
    await page.getByRole("link", { name: /^Điền nơi giao/ }).click()
    await page.waitForURL("**/thanh-toan")
    await fillDelivery(page)

    // Somebody else is at work on the same piece: placing waits for its row.
    await withDatabase(run.database_url, async (client) => {
      await client.query("begin")
      await client.query(
        `select 1 from inventory_level level
           join product_variant_inventory_item need on need.inventory_item_id = level.inventory_item_id
           join product_variant variant on variant.id = need.variant_id join product on product.id = variant.product_id
          where product.title = $1 for update of level`,
        [piece],
      )
      await press(page, "Đặt hàng")
      // The second tap of an impatient thumb.
      await page.getByRole("button", { name: "Đang đặt hàng, chờ một lát" }).click({ force: true })
      await page.waitForTimeout(heldMs)
      expect(page.url()).toContain("/thanh-toan/xem-lai")
      await client.query("rollback")
    })
    await page.waitForURL(orderPage)
    const order = page.url().replace(/\?.*/, "")

    // The phone that lost the answer still holds the basket.
    await page.context().addCookies(before ? [before] : [])
    await page.goto("/gio-hang")
    await page.getByRole("heading", { name: "Giỏ trước bạn đã bấm đặt rồi" }).waitFor()
    expect(await page.getByText("Giỏ đang trống").count()).toBe(0)
    await isWellMade(page)
    await page.goto("/thanh-toan")
    await page.waitForURL("**/gio-hang")
    await press(page, "Mở đơn đã đặt")
    await page.waitForURL(orderPage)
    expect(page.url().replace(/\?.*/, "")).toBe(order)
    await page.goto("/gio-hang")
    await page.getByText("Giỏ đang trống").waitFor()
    await desk.context().close()
  },
)
