import type { Page } from "playwright-core"
import { describe, expect } from "vitest"
import { type Journey, journey } from "../../tools/journeys/journey.ts"
import { fillDelivery, isWellMade } from "./support/buying.ts"
import { newestOrder } from "./support/staff.ts"

async function findTray(page: Page): Promise<string> {
  await page.goto("/")
  await isWellMade(page)
  await page.getByRole("searchbox").first().fill("khay son mai")
  await page.keyboard.press("Enter")
  await page.waitForURL("**/tim-kiem?q=*")
  await isWellMade(page)
  await page.getByRole("main").getByRole("link", { name: /khay/i }).first().click()
  await page.waitForURL("**/san-pham/**")
  await isWellMade(page)
  // The page is there: nothing says any more that it is on its way.
  await page.getByText("Đang mở trang").waitFor({ state: "detached" })
  return page.getByRole("heading", { level: 1 }).innerText()
}

async function buyTray(page: Page, run: Journey["run"]): Promise<void> {
  const title = await findTray(page)
  await page.getByRole("button", { name: "Thêm vào giỏ" }).first().click()
  await page.waitForURL("**/gio-hang?*")
  await page.getByRole("main").getByRole("link", { name: title }).first().waitFor()
  await isWellMade(page)
  await page.getByRole("link", { name: /^Điền nơi giao/ }).click()
  await page.waitForURL("**/thanh-toan")
  await fillDelivery(page)

  await page.getByText("Trả tiền khi nhận hàng").first().waitFor()
  await isWellMade(page)
  const place = page.getByRole("button", { name: /^Đặt hàng/ })
  const price = Number((await place.innerText()).replace(/\D/g, ""))
  await place.click()

  // 26 characters of Crockford's base32: the code alone opens the order, also in a browser that never saw the shop.
  await page.waitForURL(/\/don-hang\/[0-9A-HJKMNP-TV-Z]{26}(\?|$)/i)
  await isWellMade(page)
  const [, displayId] = (await page.getByRole("heading", { level: 1 }).innerText()).match(/(\d+)/) ?? []
  const order = await newestOrder(run)
  expect(order).toMatchObject({ display_id: Number(displayId), total: price })
}

describe("a visitor searches without marks, buys a lacquer tray without an account, and staff see the order", () => {
  journey("on a phone", ({ page, run }) => buyTray(page, run))
  journey("on a desk", ({ widePage, run }) => buyTray(widePage, run))
})

journey("an order's page opens by its code alone", async ({ browser, page, run }) => {
  await buyTray(page, run)
  const stranger = await browser.newContext({ baseURL: run.storefront_url })
  const other = await stranger.newPage()
  const answer = await other.goto(new URL(page.url()).pathname)
  expect(answer?.status()).toBe(200)
  expect(await other.getByRole("heading", { level: 1 }).innerText()).toMatch(/\d+/)
  const unknown = await other.goto("/don-hang/00000000000000000000000000")
  expect(unknown?.status()).toBe(404)
  await stranger.close()
})

journey(
  "an order whose code is lost is found by its number and the telephone for its news",
  async ({ browser, page, run }) => {
    await buyTray(page, run)
    const opened = new URL(page.url()).pathname
    const [, number = ""] = (await page.getByRole("heading", { level: 1 }).innerText()).match(/(\d+)/) ?? []
    const stranger = await browser.newContext({ baseURL: run.storefront_url })
    const other = await stranger.newPage()
    await other.goto("/don-hang")
    await isWellMade(other)
    await other.getByRole("textbox", { name: "Số đơn" }).fill(number)
    await other.getByLabel("Điện thoại của bạn").fill("0987 654 321")
    await other.getByRole("button", { name: "Tìm đơn" }).click()
    await other.getByText("Không thấy đơn nào với số đơn và số điện thoại này.").waitFor()
    expect(await other.getByRole("textbox", { name: "Số đơn" }).inputValue()).toBe(number)
    expect(other.url()).not.toContain("0987")
    await isWellMade(other)
    await other.getByLabel("Điện thoại của bạn").fill("0912 345 678")
    await other.getByRole("button", { name: "Tìm đơn" }).click()
    await other.waitForURL(`**${opened}`)
    await stranger.close()
  },
)
