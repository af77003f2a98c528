import type { Page } from "playwright-core"
import { expect } from "vitest"
import { journey } from "../../tools/journeys/journey.ts"
import { fillDelivery, isWellMade } from "./support/buying.ts"
import { addToBasket, household, press } from "./support/orders.ts"
import { phoneOf, phoneOptions } from "./support/people.ts"

/** The names of what stands beside a piece that cannot be had. */
async function offeredFor(page: Page, piece: string): Promise<string[]> {
  const similar = page.getByRole("region", { name: `Món gần giống ${piece}` })
  await similar.waitFor()
  return await similar.getByRole("heading").allTextContents()
}

journey(
  "while one buyer thinks, another takes the only piece and the month's last work: the basket says so, and offers others",
  async ({ browser, page, run }) => {
    const only = await household(run, "Nhà cô Thêu", { one_of_a_kind: true, quantity: 1 })
    const made = await household(run, "Nhà bác Mộc", { quantity: null, lead_time_days: 9, monthly_capacity: 1 })
    const [onlyDesk, madeDesk] = [await phoneOf(browser, run, only.owner), await phoneOf(browser, run, made.owner)]
    const other = await (await browser.newContext(phoneOptions(run))).newPage()
    for (const buyer of [page, other]) {
      await addToBasket(buyer, onlyDesk, only.piece)
      await addToBasket(buyer, madeDesk, made.piece)
    }
    await other.getByRole("link", { name: /^Điền nơi giao/ }).click()
    await other.waitForURL("**/thanh-toan")
    await fillDelivery(other)
    await press(other, "Đặt hàng")
    await other.waitForURL(/\/don-hang\/[0-9A-HJKMNP-TV-Z]{26}/i)

    // Who goes on to the checkout is led back to the basket, which says why of each piece.
    await page.getByRole("link", { name: /^Điền nơi giao/ }).click()
    await page.waitForURL("**/gio-hang")
    await page.getByText("Chiếc này vừa có người mua. Xem món gần giống").waitFor()
    await page.getByText(/^Hết suất tháng này\. Từ 01\/\d\d\/\d{4} nhận đặt tiếp\. Xem món gần giống$/).waitFor()
    await isWellMade(page)
    expect(await page.getByRole("link", { name: /^Điền nơi giao/ }).count()).toBe(0)
    expect(await page.getByRole("button", { name: /^Thêm một/ }).count()).toBe(0)
    for (const piece of [only.piece, made.piece]) {
      const offered = await offeredFor(page, piece)
      expect(offered.length).toBe(4)
      for (const gone of [only.piece, made.piece]) expect(offered).not.toContain(gone)
    }
    for (const piece of [only.piece, made.piece]) await press(page, `Bỏ khỏi giỏ: ${piece}`)
    await page.getByText("Giỏ đang trống").waitFor()
    await Promise.all([onlyDesk, madeDesk, other].map((one) => one.context().close()))
  },
)
