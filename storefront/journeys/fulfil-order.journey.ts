import type { Page } from "playwright-core"
import { expect } from "vitest"
import { journey } from "../../tools/journeys/journey.ts"
import type { RunFile } from "../../tools/lib/run-file.ts"
import { fillDelivery, isWellMade as isWellMadeForBuyers } from "./support/buying.ts"
import { isWellMade } from "./support/desk.ts"
import { openStall, type Person, personWith, phoneOf } from "./support/people.ts"
import { sellPiece } from "./support/selling.ts"
import { askAdmin } from "./support/staff.ts"

interface Household {
  owner: Person
  stall: string
  piece: string
}

/** A household whose stall is open, with one piece on sale for 450,000 đồng. */
async function household(run: RunFile, name: string): Promise<Household> {
  const owner = await personWith(run)
  const mark = owner.phone.slice(-6)
  const stall = `${name} ${mark}`
  const sellerId = await openStall(run, owner, { name: stall, owner_name: "Kiều Thị Nhài" })
  await askAdmin(run, `/admin/sellers/${sellerId}/approve`, { reason: "Đã gặp tận nhà, giấy tờ gửi sau." })
  const piece = `Khay ${name.toLowerCase()} ${mark}`
  await sellPiece(run, owner, sellerId, piece)
  return { owner, stall, piece }
}

/** The stall's page lists the piece; its product page puts it into the basket. */
async function addToBasket(page: Page, desk: Page, piece: string): Promise<void> {
  await desk.goto("/ban-hang")
  const shop = await desk.getByRole("link", { name: "Xem gian như khách xem" }).getAttribute("href")
  await page.goto(shop ?? "")
  await page.getByRole("link", { name: piece }).first().click()
  await page.waitForURL("**/san-pham/**")
  await page.getByText("Đang mở trang").waitFor({ state: "detached" })
  await page.getByRole("button", { name: "Thêm vào giỏ" }).first().click()
  await page.waitForURL("**/gio-hang?*")
}

/** From the desk's home to the newest order, which is the only one. */
async function openOrder(desk: Page): Promise<void> {
  await desk.goto("/ban-hang")
  await desk.getByRole("link", { name: /^Đơn hàng/ }).click()
  await desk.waitForURL("**/ban-hang/don")
  await isWellMade(desk)
  await desk.getByRole("listitem").getByRole("link").first().click()
  await desk.getByRole("heading", { level: 1, name: /^Đơn \d+-\d$/ }).waitFor()
}

const press = (page: Page, name: string) => page.getByRole("button", { name }).click()

journey("one order, two stalls: one household sends its share, the other cannot", async ({ browser, page, run }) => {
  const [hue, tam] = [await household(run, "Nhà cô Huệ"), await household(run, "Nhà bác Tám")]
  const [hueDesk, tamDesk] = [await phoneOf(browser, run, hue.owner), await phoneOf(browser, run, tam.owner)]
  await addToBasket(page, hueDesk, hue.piece)
  await addToBasket(page, tamDesk, tam.piece)
  await page.getByRole("link", { name: /^Điền nơi giao/ }).click()
  await page.waitForURL("**/thanh-toan")
  await fillDelivery(page)
  expect(await page.getByText("Phí gửi gói này:").count()).toBe(2)
  await isWellMadeForBuyers(page)
  await page.getByRole("button", { name: /^Đặt hàng/ }).click()
  await page.waitForURL(/\/don-hang\/[0-9A-HJKMNP-TV-Z]{26}/i)
  expect(await page.getByText("Đã đặt, chờ gian hàng nhận đơn").count()).toBe(2)

  await openOrder(hueDesk)
  await hueDesk.getByText("Nhận đơn rồi sẽ thấy số điện thoại của khách.").waitFor()
  expect(await hueDesk.getByText(tam.piece).count()).toBe(0)
  await isWellMade(hueDesk)
  await press(hueDesk, "Nhận đơn")
  await hueDesk.getByText("Đã nhận đơn. Giờ gói hàng.").waitFor()
  await hueDesk.getByRole("link", { name: "Gọi Nguyễn Thị Thử" }).waitFor()
  await hueDesk.getByRole("checkbox").first().check()
  await isWellMade(hueDesk)
  await press(hueDesk, "Đã gói xong")
  await hueDesk.getByLabel("Mã gửi hàng").fill("vn 1")
  await press(hueDesk, "Đã gửi đi")
  await hueDesk
    .getByText(/từ 4 đến 40 ký tự/)
    .first()
    .waitFor()
  await hueDesk.getByLabel("Gửi bằng gì").fill("Bưu điện")
  await hueDesk.getByLabel("Mã gửi hàng").fill("vn 1234 5678")
  await isWellMade(hueDesk)
  await press(hueDesk, "Đã gửi đi")
  await hueDesk.getByText("Đã ghi là gửi đi.").waitFor()
  await hueDesk.getByText("Gửi bằng Bưu điện VN12345678").waitFor()
  await isWellMade(hueDesk)

  await openOrder(tamDesk)
  await tamDesk.getByRole("link", { name: "Không làm được đơn này" }).click()
  await tamDesk.getByText("Hàng bị hỏng").click()
  await isWellMade(tamDesk)
  await press(tamDesk, "Báo khách không làm được")
  await tamDesk.getByText("Vì sao: Hàng bị hỏng").waitFor()
  await isWellMade(tamDesk)

  await page.reload()
  await page.getByText("Đang trên đường giao").waitFor()
  await page.getByText("Gian hàng không làm được đơn này").waitFor()
  await page.getByText(/VN12345678/).waitFor()
  await page.getByText("Không phải trả nữa").waitFor()
  await press(page, "Đã nhận đủ hàng")
  await page.getByText("Gian hàng biết hàng đã tới.").waitFor()
  await page.getByText("Đã xong", { exact: true }).waitFor()
  await isWellMadeForBuyers(page)

  // One piece goes back: asked, accepted, counted in, paid back from hand to hand.
  await page.getByText("Báo trả hàng").first().click()
  await page.getByLabel(/nhiều nhất 1/).fill("1")
  await page.getByText("Hàng vỡ, hỏng").click()
  await page.getByLabel("Nói thêm với gian hàng").fill("Vỡ một góc")
  await isWellMadeForBuyers(page)
  await press(page, "Gửi báo trả hàng")
  await page.getByText("Đã báo trả hàng, chờ gian hàng trả lời").waitFor()
  await hueDesk.reload()
  await hueDesk.getByRole("link", { name: "Xem và trả lời" }).click()
  await hueDesk.getByText("Vỡ một góc").waitFor()
  await hueDesk.getByText("Gian hàng trả", { exact: true }).click()
  await isWellMade(hueDesk)
  await press(hueDesk, "Nhận lại hàng")
  await hueDesk.getByText("Đã báo khách gửi hàng về.").waitFor()
  await isWellMade(hueDesk)
  await press(hueDesk, "Hàng đã về tới")
  await hueDesk.getByText("Đã ghi là hàng về.").waitFor()
  await isWellMade(hueDesk)
  await hueDesk.getByRole("button", { name: /^Đã trả khách/ }).click()
  await hueDesk.getByText("Đã ghi là trả tiền cho khách.").waitFor()
  await page.reload()
  await page.getByText("Đã trả lại hàng").first().waitFor()
  await page.getByRole("button", { name: /^Tôi đã nhận lại/ }).click()
  await page.getByText("Đã ghi là bạn nhận lại tiền.").waitFor()
  await isWellMadeForBuyers(page)
  // The same again: of both pieces there are more.
  await press(page, "Mua lại đơn này")
  await page.waitForURL("**/gio-hang**")
  for (const { piece } of [hue, tam]) await page.getByRole("link", { name: piece }).first().waitFor()
  await Promise.all([hueDesk, tamDesk].map((desk) => desk.context().close()))
})
