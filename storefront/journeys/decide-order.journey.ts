import { expect } from "vitest"
import { journey, widths } from "../../tools/journeys/journey.ts"
import { isWellMade as isWellMadeForStaff } from "./support/admin.ts"
import { fillDelivery, isWellMade as isWellMadeForBuyers } from "./support/buying.ts"
import { isWellMade } from "./support/desk.ts"
import { plainPhoto } from "./support/goods.ts"
import { createOfficer, openAdmin } from "./support/officers.ts"
import { addToBasket, household, openOrder, press } from "./support/orders.ts"
import { phoneOf, phoneOptions, signedIn } from "./support/people.ts"

const scope = { level: "commune" as const, code: "10210", duties: ["orders"] }

journey("what buyer and household cannot settle, an officer decides", async ({ browser, page, run }) => {
  const hue = await household(run, "Nhà cô Huệ")
  const desk = await phoneOf(browser, run, hue.owner)
  await addToBasket(page, desk, hue.piece)
  await page.getByRole("link", { name: /^Điền nơi giao/ }).click()
  await page.waitForURL("**/thanh-toan")
  await fillDelivery(page)
  await press(page, "Đặt hàng")
  await page.waitForURL(/\/don-hang\/[0-9A-HJKMNP-TV-Z]{26}/i)
  await openOrder(desk)
  for (const [deed, done] of [
    ["Nhận đơn", /^Đã nhận đơn\./],
    ["Đã gói xong", /^Đã gói xong\./],
    ["Đã gửi đi", /^Đã ghi là gửi đi\./],
  ] as const) {
    await press(desk, deed)
    await desk.getByText(done).waitFor()
  }

  // The buyer says that it did not come: until an officer has looked, the household cannot say that it did.
  await page.reload()
  await page.getByText("Hàng không tới, nhờ cán bộ xem").click()
  await page.getByLabel("Nói thêm với cán bộ").fill("Đợi mười ngày rồi")
  const field = page.getByLabel(/^Ảnh cho cán bộ xem/)
  await field.setInputFiles({ name: "anh.jpg", mimeType: "image/jpeg", buffer: Buffer.from("không phải ảnh") })
  await press(page, "Gửi cho cán bộ")
  await page.getByText("Tệp này không phải ảnh").waitFor()
  expect(await page.getByLabel("Nói thêm với cán bộ").inputValue(), "what was typed is there").toBe("Đợi mười ngày rồi")
  await field.setInputFiles([await plainPhoto("#802020")])
  await page.getByText("Đã chọn 1 ảnh.").waitFor()
  await isWellMadeForBuyers(page)
  await press(page, "Gửi cho cán bộ")
  await page.getByText("Cán bộ đang xem xét").waitFor()
  await page.getByRole("img", { name: "Ảnh 1 bạn đã gửi" }).waitFor()
  await isWellMadeForBuyers(page)
  await desk.reload()
  await desk.getByText("Hàng không tới. Đợi mười ngày rồi").waitFor()
  await desk.getByText("Ảnh 1 khách gửi").waitFor()
  await desk.getByText("Gửi ảnh cho cán bộ xem").click()
  await desk.getByLabel("Chụp hoặc chọn ảnh").setInputFiles(await plainPhoto("#d8d0c0"))
  await isWellMade(desk)
  await press(desk, "Gửi ảnh cho cán bộ")
  await desk.getByText("Đã gửi ảnh cho cán bộ.").waitFor()
  await desk.getByText("Ảnh 1 gian gửi").waitFor()
  expect(await desk.getByRole("button", { name: "Khách đã nhận hàng" }).count(), "not while officers decide").toBe(0)
  await isWellMade(desk)

  const officer = await createOfficer(run, scope)
  for (const width of [widths.phone, widths.desk]) {
    const admin = await openAdmin(browser, run, officer, width)
    await admin.goto(`${run.admin_url}/seller-orders?disputed=true`)
    await isWellMadeForStaff(admin)
    await admin
      .locator("main")
      .getByRole("link", { name: /^\d+-\d$/ })
      .first()
      .click()
    await admin.getByText("Đợi mười ngày rồi").waitFor()
    await admin.getByRole("img", { name: "Ảnh 1 khách gửi" }).waitFor()
    await admin.getByRole("img", { name: "Ảnh 1 gian hàng gửi" }).waitFor()
    await isWellMadeForStaff(admin)
    if (width === widths.desk) {
      await admin.getByText("Trả lại khách một phần").click()
      await admin.locator("#refund_vnd").fill("50000")
      await admin.locator("#note").fill("Bưu điện giao chậm, bớt cho khách")
      await isWellMadeForStaff(admin)
      await admin.locator("main form button[type=submit]").click()
      await admin.locator("main form").waitFor({ state: "detached" })
      await isWellMadeForStaff(admin)
    }
    await admin.context().close()
  }

  await page.reload()
  await page.getByText("Cán bộ trả lời: Bưu điện giao chậm, bớt cho khách").waitFor()
  await isWellMadeForBuyers(page)
  await desk.reload()
  await desk.getByText("Không thu nữa").waitFor()
  await isWellMade(desk)

  // The parcel lies on the household's table again: counted, also without JavaScript, the order ends, and its buyer reads why.
  await desk.getByRole("link", { name: "Hàng quay về, khách không nhận" }).click()
  await desk.getByLabel(/bán lại được mấy/).waitFor()
  await isWellMade(desk)
  const plain = await browser.newContext({ ...phoneOptions(run), javaScriptEnabled: false })
  await plain.addCookies(signedIn(run, hue.owner))
  const table = await plain.newPage()
  await table.goto(desk.url())
  const whole = table.getByLabel(/bán lại được mấy/)
  expect(await whole.inputValue(), "nothing counts before it is counted").toBe("")
  await table.getByText("Hỏng trên đường").click()
  await press(table, "Hàng đã về, dừng đơn này")
  expect(await whole.evaluate((field: HTMLInputElement) => field.validity.valueMissing)).toBe(true)
  await whole.fill("1")
  await press(table, "Hàng đã về, dừng đơn này")
  await table.getByText(/^Hỏng trên đường thì có món không bán lại được/).waitFor()
  expect(await whole.inputValue(), "what was typed is there").toBe("1")
  await table.getByText("Khách không nhận, không nghe máy").click()
  await press(table, "Hàng đã về, dừng đơn này")
  await table.getByText("Đã ghi là hàng về. Khách được báo.").waitFor()
  await plain.close()
  await desk.goto(desk.url().replace(/\/hang-ve.*/, ""))
  await desk.getByText("Hàng đã quay về").first().waitFor()
  await isWellMade(desk)
  await page.reload()
  await page.getByText("Hàng đã quay về gian hàng").waitFor()
  await page.getByText("Vì sao: Bạn không nhận, hoặc không nghe máy").waitFor()
  await isWellMadeForBuyers(page)

  // The buyer sees it otherwise, and shows it, also without JavaScript.
  const own = await browser.newContext({ ...phoneOptions(run), javaScriptEnabled: false })
  const buyer = await own.newPage()
  await buyer.goto(page.url().replace(/\?.*/, ""))
  const send = async (file: Parameters<typeof field.setInputFiles>[0]) => {
    await buyer.getByLabel(/^Ảnh cho cán bộ xem/).setInputFiles(file)
    await press(buyer, "Gửi cho cán bộ")
  }
  await buyer.getByText("Chuyện khác, nhờ cán bộ xem").click()
  await buyer.getByLabel("Nói thêm với cán bộ").fill("Không ai gọi cho tôi")
  await send({ name: "anh.jpg", mimeType: "image/jpeg", buffer: Buffer.from("không phải ảnh") })
  await buyer.getByText("Tệp này không phải ảnh").last().waitFor()
  expect(await buyer.getByLabel("Nói thêm với cán bộ").inputValue()).toBe("Không ai gọi cho tôi")
  await send([await plainPhoto("#204060")])
  await buyer.getByText("Cán bộ đang xem xét").waitFor()
  await buyer.getByText("Không ai gọi cho tôi").waitFor()
  await buyer.getByRole("img", { name: "Ảnh 1 bạn đã gửi" }).last().waitFor()
  await own.close()
  await desk.context().close()
})
