import { expect } from "vitest"
import { journey, widths } from "../../tools/journeys/journey.ts"
import { isWellMade, openRare } from "./support/desk.ts"
import { openStall, personWith, phoneOf } from "./support/people.ts"
import { sellPiece } from "./support/selling.ts"
import { askAdmin } from "./support/staff.ts"

journey(
  "a household counts its goods with one tap each, takes one back, and reads who did what",
  async ({ browser, run }) => {
    const owner = await personWith(run)
    const mark = owner.phone.slice(-6)
    const sellerId = await openStall(run, owner, { name: `Sơn mài đếm hàng ${mark}`, owner_name: "Kiều Thị Nhài" })
    await askAdmin(run, `/admin/sellers/${sellerId}/approve`, { reason: "Đã gặp tận nhà, giấy tờ gửi sau." })
    const piece = `Khay đếm ${mark}`
    await sellPiece(run, owner, sellerId, piece)
    const page = await phoneOf(browser, run, owner)
    const row = page.getByRole("listitem").filter({ hasText: piece })
    const press = (name: string) =>
      page
        .getByRole("button", { name: new RegExp(`^${name}`) })
        .first()
        .click()

    await page.goto("/ban-hang/hang")
    await row.getByText(/còn 3$/).waitFor()
    await isWellMade(page)

    await press("Đã bán ở ngoài")
    await page.getByText("Còn 3 thành còn 2").waitFor()
    await row.getByText(/còn 2$/).waitFor()
    await isWellMade(page)
    await press("Lấy lại như cũ")
    await page.getByText("Đã lấy lại như cũ.").waitFor()
    await row.getByText(/còn 3$/).waitFor()

    await press("Có thêm hàng")
    await row.getByText(/còn 4$/).waitFor()
    // Sent again by going back to the page before: the tap is known and does not count twice.
    await page.goBack()
    await page.getByRole("link", { name: /^Sửa giá, số lượng/ }).click()
    await page.getByLabel("Giá bán").fill("1tr2")
    await page.getByLabel("Còn bao nhiêu").fill("1")
    await isWellMade(page)
    await page.getByRole("button", { name: "Lưu lại" }).click()
    await page.getByText("Giá: 450.000 đ thành 1.200.000 đ").waitFor()
    await press("Đã bán ở ngoài")
    await row.getByText(/còn 0$/).waitFor()
    await press("Đã bán ở ngoài")
    await page.getByText("Món này không còn cái nào để bớt.").waitFor()

    await openRare(page)
    await isWellMade(page)
    await page.getByRole("link", { name: /^Xem ai đã làm gì/ }).click()
    await page.getByRole("heading", { level: 1, name: "Ai đã làm gì với món này" }).waitFor()
    await isWellMade(page)
    expect(await page.getByText("Sau đó đã lấy lại như cũ.").count()).toBe(1)
    await page.getByText(/^Cán bộ duyệt cho bán/).waitFor()
    await page.setViewportSize({ width: widths.desk, height: 900 })
    await page.goto("/ban-hang/hang")
    await row.waitFor()
    await isWellMade(page)
    await page.context().close()
  },
  180_000,
)

journey(
  "a household counts its goods without JavaScript",
  async ({ browser, run }) => {
    const owner = await personWith(run)
    const mark = owner.phone.slice(-6)
    const sellerId = await openStall(run, owner, { name: `Sơn mài không JS ${mark}`, owner_name: "Kiều Thị Nhài" })
    await sellPiece(run, owner, sellerId, `Khay ${mark}`)
    const context = await browser.newContext({
      baseURL: run.storefront_url,
      viewport: { width: widths.phone, height: 740 },
      locale: "vi-VN",
      javaScriptEnabled: false,
    })
    context.setDefaultTimeout(20_000)
    await context.addCookies([{ name: "desk", value: owner.deviceToken, url: run.storefront_url }])
    const page = await context.newPage()
    await page.goto("/ban-hang/hang")
    await page.getByRole("button", { name: /^Có thêm hàng/ }).click()
    await page.getByText("Còn 3 thành còn 4").waitFor()
    await page.getByRole("button", { name: /^Lấy lại như cũ/ }).click()
    await page.getByText("Đã lấy lại như cũ.").waitFor()
    await page.getByRole("link", { name: /^Sửa giá, số lượng/ }).click()
    await page.getByLabel("Giá bán").fill("12.000,5")
    await page.getByRole("button", { name: "Lưu lại" }).click()
    await page.locator("[aria-invalid=true]").waitFor()
    expect(await page.getByLabel("Giá bán").inputValue()).toBe("12.000,5")
    await context.close()
  },
  180_000,
)
