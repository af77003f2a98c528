import type { Browser, Page } from "playwright-core"
import { expect } from "vitest"
import { type Journey, journey } from "../../tools/journeys/journey.ts"
import { fillDelivery, isWellMade as isWellMadeForBuyers } from "./support/buying.ts"
import { isWellMade } from "./support/desk.ts"
import { plainPhoto } from "./support/goods.ts"
import { addToBasket, type Household, household, openOrder, press } from "./support/orders.ts"
import { phoneOf } from "./support/people.ts"

type Stall = Household & { desk: Page }

async function openStall(browser: Browser, run: Journey["run"], name: string): Promise<Stall> {
  const stall = await household(run, name)
  return { ...stall, desk: await phoneOf(browser, run, stall.owner) }
}

/** The buyer orders a piece of each stall; answers the order's address. */
async function orderOf(page: Page, stalls: Stall[]): Promise<string> {
  for (const { desk, piece } of stalls) await addToBasket(page, desk, piece)
  await page.getByRole("link", { name: /^Điền nơi giao/ }).click()
  await page.waitForURL("**/thanh-toan")
  await fillDelivery(page)
  await press(page, "Đặt hàng")
  await page.waitForURL(/\/don-hang\/[0-9A-HJKMNP-TV-Z]{26}/i)
  return page.url().replace(/\?.*/, "")
}

/** The household takes its part, packs it and sends it off, on its phone. */
async function fulfil({ desk }: Stall): Promise<void> {
  await openOrder(desk)
  await press(desk, "Nhận đơn")
  await desk.getByText("Đã nhận đơn. Giờ gói hàng.").waitFor()
  await desk.getByRole("checkbox").first().check()
  await isWellMade(desk)
  await press(desk, "Đã gói xong")
  await desk.getByText("Đã gói xong. Giờ mang đi gửi.").waitFor()
  await desk.getByLabel("Gửi bằng gì").fill("Bưu điện")
  await desk.getByLabel("Mã gửi hàng").fill("EB 123 456 VN")
  await isWellMade(desk)
  await press(desk, "Đã gửi đi")
  await desk.getByText("Đã ghi là gửi đi.").waitFor()
  await isWellMade(desk)
}

/** A tap while there is no signal: the screen stands as it was, and says that nothing was sent. */
async function withoutSignal(page: Page, tap: () => Promise<void>): Promise<void> {
  await page.context().setOffline(true)
  await tap()
  await page.getByText(/^Mất mạng, chưa gửi được/).waitFor()
  await page.context().setOffline(false)
}

/** The buyer says that the first part is there, and gives the broken piece of it back, with a photo. */
async function giveBack(page: Page, wish: "Nhận lại tiền" | "Nhận món khác cùng loại"): Promise<void> {
  await page.getByText("Báo trả hàng").first().click()
  await page
    .getByLabel(/nhiều nhất 1/)
    .first()
    .fill("1")
  await page.getByText("Hàng vỡ, hỏng").first().click()
  await page.getByText(wish, { exact: true }).first().click()
  await page.getByLabel("Nói thêm với gian hàng").first().fill("Vỡ một góc")
  await page
    .getByLabel(/^Ảnh món hàng/)
    .first()
    .setInputFiles([await plainPhoto("#802020")])
  await isWellMadeForBuyers(page)
  await page.getByRole("button", { name: "Gửi báo trả hàng" }).first().click()
  await page.getByText("Đã báo trả hàng, chờ gian hàng trả lời").waitFor()
}

/** The household opens what the buyer says, sees the photo, and takes the piece back. */
async function takeBack({ desk }: Stall): Promise<void> {
  await desk.reload()
  await desk.getByRole("link", { name: "Xem và trả lời" }).click()
  await desk.getByText("Vỡ một góc").waitFor()
  await desk.getByRole("img", { name: /^Ảnh 1/ }).waitFor()
  await desk.getByText(/gian hàng trả tiền gửi về/).waitFor()
  expect(await desk.getByText("Khách trả", { exact: true }).count(), "not of broken goods").toBe(0)
  await isWellMade(desk)
  await press(desk, "Nhận lại hàng")
  await desk.getByText("Đã báo khách gửi hàng về.").waitFor()
}

journey(
  "goods of two stalls in one order: both send theirs, one piece goes back and its money is there",
  async ({ browser, page, run }) => {
    const [hue, tam] = [await openStall(browser, run, "Nhà cô Lụa"), await openStall(browser, run, "Nhà bác Sáu")]
    const order = await orderOf(page, [hue, tam])
    await fulfil(hue)
    await fulfil(tam)
    await page.goto(order)
    expect(await page.getByText("Đang trên đường giao").count()).toBe(2)
    for (const left of [1, 0]) {
      await page
        .getByRole("button", { name: /^Đã nhận đủ hàng/ })
        .first()
        .click()
      await page.getByText("Gian hàng biết hàng đã tới.").waitFor()
      await page.goto(order)
      expect(await page.getByRole("button", { name: /^Đã nhận đủ hàng/ }).count()).toBe(left)
    }
    await isWellMadeForBuyers(page)

    await giveBack(page, "Nhận lại tiền")
    await takeBack(hue)
    const whole = hue.desk.getByLabel(/bán lại được mấy/)
    expect(await whole.inputValue(), "a broken piece is counted, not left as it stands").toBe("")
    await press(hue.desk, "Hàng đã về tới")
    expect(await whole.evaluate((field: HTMLInputElement) => field.validity.valueMissing)).toBe(true)
    await whole.fill("0")
    await press(hue.desk, "Hàng đã về tới")
    await hue.desk.getByText("Đã ghi là hàng về.").waitFor()
    await isWellMade(hue.desk)
    await hue.desk.getByRole("button", { name: /^Đã trả khách 470\.000/ }).click()
    await hue.desk.getByText("Đã ghi là trả tiền cho khách.").waitFor()
    await page.goto(order)
    await page.getByText(/^Gian hàng báo đã trả lại 470\.000/).waitFor()
    await page.getByRole("button", { name: /^Tôi đã nhận lại 470\.000/ }).click()
    await page.getByText("Đã ghi là bạn nhận lại tiền.").waitFor()
    await page.getByText(/^Đã trả lại 470\.000/).waitFor()
    await page.getByText("Đã trả lại hàng").first().waitFor()
    await isWellMadeForBuyers(page)
    await hue.desk.reload()
    await hue.desk.getByText(/^Đã trả khách 470\.000/).waitFor()

    // The other household's part stands as it was.
    await tam.desk.reload()
    await tam.desk
      .getByText("Đã giao", { exact: true })
      .or(tam.desk.getByText("Đã xong", { exact: true }))
      .first()
      .waitFor()
    expect(await tam.desk.getByText("Khách trả hàng").count()).toBe(0)
    await Promise.all([hue, tam].map(({ desk }) => desk.context().close()))
  },
)

journey(
  "a broken piece is replaced: the same once more is promised, stands among what is to be done, is sent, and came",
  async ({ browser, page, run }) => {
    const hue = await openStall(browser, run, "Nhà cô Gấm")
    const { desk } = hue
    const order = await orderOf(page, [hue])
    await openOrder(desk)
    await withoutSignal(desk, () => press(desk, "Nhận đơn"))
    await isWellMade(desk)
    await fulfil(hue)
    await page.goto(order)
    await press(page, "Đã nhận đủ hàng")
    await page.getByText("Gian hàng biết hàng đã tới.").waitFor()
    await giveBack(page, "Nhận món khác cùng loại")
    await takeBack(hue)
    await desk.getByRole("heading", { name: "Cần gửi món khác cho khách" }).waitFor()
    await page.goto(order)
    await page.getByText("Gian hàng sẽ gửi món khác cùng loại").waitFor()
    await isWellMadeForBuyers(page)

    // Nobody forgets it: it waits on the desk's home and among the orders being done.
    await desk.goto("/ban-hang")
    await desk.getByRole("link", { name: /^Đơn hàng.*1 đơn cần gửi món khác/ }).click()
    await desk.waitForURL("**/ban-hang/don?nhom=doing")
    await isWellMade(desk)
    await desk.getByRole("listitem").filter({ hasText: "Cần gửi món khác cho khách" }).getByRole("link").click()
    await desk.getByRole("link", { name: "Xem và trả lời" }).click()
    await desk.getByLabel("Gửi bằng gì").fill("Xe khách")
    await desk.getByLabel("Mã gửi hàng").fill("EB 7777 888 VN")
    await isWellMade(desk)
    await withoutSignal(desk, () => press(desk, "Đã gửi món thay"))
    await isWellMade(desk)
    expect(await desk.getByLabel("Mã gửi hàng").inputValue()).toBe("EB 7777 888 VN")
    await press(desk, "Đã gửi món thay")
    await desk.getByText("Đã gửi món khác, chờ khách nhận").waitFor()
    await desk.locator("input[type=file]").setInputFiles(await plainPhoto("#d8d0c0"))
    await press(desk, "Gửi ảnh phiếu")
    await desk.getByRole("img", { name: "Ảnh phiếu gửi của đơn này" }).waitFor()
    await isWellMade(desk)
    await desk.goto("/ban-hang")
    await desk.getByRole("link", { name: /^Đơn hàng.*Không có đơn mới/ }).waitFor()

    await page.goto(order)
    await page.getByText("Món gửi thay đang trên đường giao").waitFor()
    await page.getByText("Xe khách · EB7777888VN").waitFor()
    const receipt = await page.getByRole("link", { name: /^Xem ảnh phiếu gửi/ }).getAttribute("href")
    const seen = await page.request.get(receipt ?? "")
    expect([seen.status(), seen.headers()["content-type"]]).toEqual([200, "image/jpeg"])
    await isWellMadeForBuyers(page)
    await withoutSignal(page, () => press(page, "Tôi đã nhận món gửi thay"))
    await isWellMadeForBuyers(page)
    await press(page, "Tôi đã nhận món gửi thay")
    await page.getByText("Đã ghi là bạn nhận món gửi thay.").waitFor()
    await page.getByText("Bạn đã nhận món gửi thay").waitFor()
    await isWellMadeForBuyers(page)
    await desk.context().close()
  },
)
