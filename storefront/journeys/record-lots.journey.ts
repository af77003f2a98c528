import { expect } from "vitest"
import { journey } from "../../tools/journeys/journey.ts"
import { isWellMade, signInByPassword } from "./support/desk.ts"
import { photo, plainPhoto } from "./support/goods.ts"
import { chooseTray, journalOf, openBatch } from "./support/lots.ts"

journey(
  "a household opens a batch and records its steps in three taps each, with a photo",
  async ({ run, page }) => {
    if (!run.demo) throw new Error("This system has no demo accounts")
    await signInByPassword(page, run.demo.seller)
    await page.getByRole("link", { name: /^Mẻ hàng/ }).click()
    await page.getByRole("heading", { level: 1, name: "Mẻ hàng" }).waitFor()
    await isWellMade(page)
    await page.goto("/ban-hang/me-hang/moi")
    await page.getByRole("heading", { level: 2, name: "Làm món nào" }).waitFor()
    await isWellMade(page)
    await chooseTray(page)
    await page.getByLabel("Mẻ này làm bao nhiêu").fill("chục chiếc")
    await isWellMade(page)
    await page.getByRole("button", { name: "Mở mẻ" }).click()
    await page.getByText("Ghi số lượng lớn hơn 0.").waitFor()
    await isWellMade(page)

    const lot = await openBatch(page, "12")
    await page.getByText("Chưa ghi bước nào.").waitFor()
    await isWellMade(page)

    // What came in: the bill, which material, how much.
    await page.getByRole("link", { name: "Ghi bước: Nhập nguyên liệu" }).click()
    await page.getByLabel("Chụp ảnh").setInputFiles(await plainPhoto("#7a2018"))
    await page.getByRole("img", { name: "Ảnh 1" }).waitFor()
    await page.getByLabel("Bao nhiêu").fill("không rõ")
    await page.getByLabel("Mua của ai").fill("Xưởng mộc Bác Lan")
    await isWellMade(page)
    await page.getByRole("button", { name: "Ghi bước này" }).click()
    await page.getByText("Ghi số lượng lớn hơn 0.").waitFor()
    expect(await page.getByLabel("Mua của ai").inputValue()).toBe("Xưởng mộc Bác Lan")
    await isWellMade(page)
    await page.getByLabel("Bao nhiêu").fill("12")
    await page.getByRole("button", { name: "Ghi bước này" }).click()
    await page.getByText("Đã ghi bước vừa làm.").waitFor()
    await page.getByText("Cốt gỗ, tre, giấy ép: 12 chiếc").waitFor()
    await page.getByText("Mua của Xưởng mộc Bác Lan").waitFor()
    await page.getByRole("img", { name: "Ảnh bước Nhập nguyên liệu" }).waitFor()
    await isWellMade(page)

    // Three taps: the batch, its large button, the photo is taken, done.
    await page.goto("/ban-hang/me-hang")
    await page.locator(`a[href='${lot}']`).click()
    await page.getByRole("link", { name: "Ghi bước: Chọn cốt, gắn" }).click()
    await page.getByLabel("Chụp ảnh").setInputFiles(await photo())
    await page.getByRole("img", { name: "Ảnh 1" }).waitFor()
    await page.getByRole("button", { name: "Ghi bước này" }).click()
    await page.getByText("Đã ghi bước vừa làm.").waitFor()
    expect(await journalOf(page)).toEqual(["Chọn cốt, gắn", "Nhập nguyên liệu"])
    await page.getByRole("link", { name: "Ghi bước: Bó vải" }).waitFor()
    await isWellMade(page)

    // A slip of the finger: what was recorded stays, and says that it was corrected.
    await page.getByRole("link", { name: /^Ghi nhầm.*Nhập nguyên liệu$/ }).click()
    await page.getByRole("heading", { level: 2, name: "Đã ghi là" }).waitFor()
    expect(await page.getByLabel("Bao nhiêu").inputValue()).toBe("12")
    await isWellMade(page)
    await page.getByLabel("Bao nhiêu").fill("0")
    await page.getByRole("button", { name: "Gửi đính chính" }).click()
    await page.getByText("Ghi số lượng lớn hơn 0.").waitFor()
    await page.getByLabel("Bao nhiêu").fill("10")
    await page.getByRole("button", { name: "Gửi đính chính" }).click()
    await page.getByText("Đã đính chính. Khách thấy bước đúng.").waitFor()
    await page.getByText("Cốt gỗ, tre, giấy ép: 10 chiếc").waitFor()
    await page.getByText("Ghi nhầm, đã đính chính ngày", { exact: false }).waitFor()
    expect(await page.getByRole("img", { name: "Ảnh bước Nhập nguyên liệu" }).count()).toBe(2)
    await page.getByRole("link", { name: /^Ghi nhầm.*Chọn cốt, gắn$/ }).click()
    await page.getByRole("radio", { name: /^Không làm bước này/ }).check()
    await page.getByRole("button", { name: "Gửi đính chính" }).click()
    await page.getByText("Đã đính chính. Khách thấy bước đúng.").waitFor()
    await page.getByRole("link", { name: "Ghi bước: Chọn cốt, gắn" }).waitFor()
    await isWellMade(page)

    // Done: nothing is added any more.
    await page.getByRole("button", { name: "Xong mẻ này" }).click()
    await page.getByText("Mẻ đã xong.").waitFor()
    expect(await page.getByRole("link", { name: /^Ghi bước/ }).count()).toBe(0)
    await page.getByRole("link", { name: "Thu hồi mẻ này" }).click()
    await page.getByLabel("Vì sao thu hồi").fill("Sơn bong khi rửa nước nóng. Trả lại gian để đổi.")
    await isWellMade(page)
    await page.getByRole("button", { name: "Thu hồi mẻ" }).click()
    await page.getByText("Đánh dấu vào ô ở trên trước đã.").waitFor()
    expect(await page.getByLabel("Vì sao thu hồi").inputValue()).toContain("Sơn bong")
    await page.getByLabel("Tôi chắc chắn thu hồi mẻ này").check()
    await page.getByRole("button", { name: "Thu hồi mẻ" }).click()
    await page.getByText("Đã thu hồi. Trang quét mã đã đổi.").waitFor()
    await page.getByText("Sơn bong khi rửa nước nóng", { exact: false }).first().waitFor()
    await isWellMade(page)
    await page.goto("/ban-hang/me-hang?nhom=recalled")
    await page.locator(`a[href='${lot}']`).waitFor()
    await isWellMade(page)
  },
  240_000,
)

journey(
  "a step is recorded without JavaScript",
  async ({ browser, run, page }) => {
    if (!run.demo) throw new Error("This system has no demo accounts")
    await signInByPassword(page, run.demo.seller)
    const context = await browser.newContext({
      baseURL: run.storefront_url,
      viewport: { width: 360, height: 740 },
      locale: "vi-VN",
      javaScriptEnabled: false,
      storageState: await page.context().storageState(),
    })
    context.setDefaultTimeout(20_000)
    const plain = await context.newPage()
    await openBatch(plain, "7")
    await plain.getByText("Ghi thêm một bước").click()
    await plain.getByRole("link", { name: "Sơn và mài từng lớp" }).click()
    await plain.getByLabel("Làm mấy lớp").fill("nhiều")
    await plain.getByRole("button", { name: "Ghi bước này" }).click()
    await plain.getByText("Ghi số lớp", { exact: false }).waitFor()
    expect(await plain.getByLabel("Làm mấy lớp").inputValue()).toBe("nhiều")
    await plain.getByLabel("Làm mấy lớp").fill("3")
    await plain.getByLabel("Chụp ảnh").setInputFiles([await plainPhoto("#1c5a3a"), await plainPhoto("#7a2018")])
    await plain.getByRole("button", { name: "Ghi bước này" }).click()
    await plain.getByText("Đã ghi bước vừa làm.").waitFor()
    await plain.getByText("3 lớp", { exact: true }).waitFor()
    expect(await plain.getByRole("img", { name: "Ảnh bước Sơn và mài từng lớp" }).count()).toBe(2)
    // Not enough layers yet: the same step is the next one.
    await plain.getByRole("link", { name: "Ghi bước: Sơn và mài từng lớp" }).waitFor()
    await context.close()
  },
  120_000,
)
