import type { Page } from "playwright-core"
import { expect } from "vitest"
import { journey } from "../../tools/journeys/journey.ts"
import { isWellMade as isWellMadeForBuyers } from "./support/buying.ts"
import { isWellMade } from "./support/desk.ts"
import { openStall, personWith, phoneOf, phoneOptions } from "./support/people.ts"
import { sellPiece } from "./support/selling.ts"
import { askAdmin } from "./support/staff.ts"

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click()

/** Buyers may come, may call the owner, and ask in Zalo. */
async function letBuyersCome(desk: Page, phone: string): Promise<void> {
  await desk.goto("/ban-hang/gian/giao-hang")
  await desk.getByText("Được, không mất phí").click()
  await desk.getByLabel("Lấy hàng ở đâu").fill("12 xóm Đình")
  await desk.getByLabel("Giờ nào có người").fill("8 giờ đến 17 giờ")
  await press(desk, "Lưu lại")
  await desk.waitForURL("**/ban-hang/gian?*")
  await desk.getByRole("link", { name: /^Khách gọi, hỏi/ }).click()
  await desk.waitForURL("**/khach-hoi")
  await isWellMade(desk)
  await desk.getByText(phone).first().click()
  await desk.getByText("Có, khách nhắn hỏi được").click()
  await press(desk, "Lưu lại")
  await desk.waitForURL("**/ban-hang/gian?*")
}

journey(
  "who comes for everything types no address, and calls the stall once it accepted",
  async ({ browser, page, run }) => {
    const owner = await personWith(run)
    const mark = owner.phone.slice(-6)
    const shown = owner.phone.replace(/^(\d{4})(\d{3})(\d{3})$/, "$1 $2 $3")
    const sellerId = await openStall(run, owner, { name: `Nhà bà Nhài ${mark}`, owner_name: "Kiều Thị Nhài" })
    await askAdmin(run, `/admin/sellers/${sellerId}/approve`, { reason: "Đã gặp tận nhà." })
    await sellPiece(run, owner, sellerId, `Khay hoa nhài ${mark}`)
    const desk = await phoneOf(browser, run, owner)
    await letBuyersCome(desk, shown)
    await desk.goto("/ban-hang")
    const stall = await desk.getByRole("link", { name: "Xem gian như khách xem" }).getAttribute("href")

    await page.goto(stall ?? "")
    await page
      .getByRole("link", { name: `Khay hoa nhài ${mark}` })
      .first()
      .click()
    await page.waitForURL("**/san-pham/**")
    await page.getByText("Đang mở trang").waitFor({ state: "detached" })
    await page.getByRole("button", { name: "Thêm vào giỏ" }).first().click()
    await page.waitForURL("**/gio-hang?*")

    // What is hidden is hidden by the style sheet: a buyer without JavaScript is asked no more.
    const plain = await browser.newContext({ ...phoneOptions(run), javaScriptEnabled: false })
    await plain.addCookies(await page.context().cookies())
    const buyer = await plain.newPage()
    await buyer.goto("/thanh-toan")
    await buyer.getByLabel("Người nhận", { exact: true }).fill("Nguyễn Thị Thử")
    await buyer.getByLabel("Điện thoại người nhận").fill("0987 654 321")
    await buyer.getByLabel("Cách báo tin cho bạn").fill("nguoi.mua@example.com")
    await buyer.getByLabel("Phường, xã").waitFor()
    await buyer.getByRole("checkbox", { name: /tôi đến lấy/ }).check()
    await buyer.getByLabel("Phường, xã").waitFor({ state: "hidden" })
    await press(buyer, "Xem lại đơn")
    await buyer.waitForURL("**/thanh-toan/xem-lai")
    await buyer.getByRole("heading", { name: "Người đến lấy" }).waitFor()
    await press(buyer, /^Đặt hàng/)
    await buyer.waitForURL(/\/don-hang\/[0-9A-HJKMNP-TV-Z]{26}/i)
    await buyer.getByText("Lấy hàng tại: 12 xóm Đình").waitFor()
    expect(await buyer.getByText("Giao đến").count()).toBe(0)
    expect(await buyer.getByRole("link", { name: /^Gọi gian hàng/ }).count()).toBe(0)

    await desk.goto("/ban-hang/don")
    await desk.getByRole("listitem").getByRole("link").first().click()
    await press(desk, "Nhận đơn")
    await desk.getByText("Đã nhận đơn. Giờ gói hàng.").waitFor()
    await isWellMade(desk)

    await page.goto(new URL(buyer.url()).pathname)
    expect(await page.getByRole("link", { name: /^Gọi gian hàng/ }).getAttribute("href")).toMatch(/^tel:\+84912/)
    const ask = page.getByRole("link", { name: /^Hỏi người làm qua Zalo/ })
    expect(await ask.getAttribute("href")).toBe(`https://zalo.me/${owner.phone}`)
    await isWellMadeForBuyers(page)
    await Promise.all([plain.close(), desk.context().close()])
  },
)
