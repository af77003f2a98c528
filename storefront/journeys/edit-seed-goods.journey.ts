import { expect } from "vitest"
import { journey } from "../../tools/journeys/journey.ts"
import { isWellMade, signInByPassword } from "./support/desk.ts"
import { phoneOptions } from "./support/people.ts"

journey(
  "goods that were there before the desk are changed and copied like any other",
  async ({ browser, run }) => {
    if (!run.demo) throw new Error("This system has no demo accounts")
    const context = await browser.newContext(phoneOptions(run))
    context.setDefaultTimeout(20_000)
    const page = await context.newPage()
    await signInByPassword(page, run.demo.seller)
    await page.goto("/ban-hang/hang")
    // The newest stand first; what the seed brought stands below what other journeys listed.
    const row = page
      .getByRole("listitem")
      .filter({ has: page.locator("form button", { hasText: /^Sửa tên và ảnh/ }) })
      .last()
    const name = (await row.getByRole("heading", { level: 2 }).textContent()) ?? ""
    const left = await row.getByText(/còn \d+/).textContent()
    await isWellMade(page)
    await row.getByRole("button", { name: /^Sửa tên và ảnh/ }).click()

    await page.getByRole("heading", { level: 1, name: "Sửa món hàng" }).waitFor()
    expect(await page.getByLabel("Tên món hàng").inputValue()).toBe(name)
    await page.getByText("Ảnh 1, khách thấy trước").waitFor()
    await isWellMade(page)
    const changed = `${name}, đánh bóng lại`.slice(0, 80)
    await page.getByLabel("Tên món hàng").fill(changed)
    await page.getByRole("button", { name: "Gửi xã duyệt" }).click()
    await page.getByText("Đã gửi xã duyệt.").waitFor()
    const waiting = page.getByRole("listitem").filter({ hasText: name }).first()
    await waiting.getByText("Bản sửa đang chờ xã duyệt").waitFor()
    await waiting.getByText("Đang bán", { exact: true }).waitFor()
    expect(await waiting.getByText(/còn \d+/).textContent()).toBe(left)

    await waiting.getByRole("button", { name: /^Chép món này/ }).click()
    await page.getByText("Đã chép thành món mới.").waitFor()
    expect(await page.getByLabel("Tên món hàng").inputValue()).toBe(changed)
    await page.getByLabel("Tên món hàng").fill("Món chép từ món cũ")
    await page.getByText("Đã lưu", { exact: false }).first().waitFor()
    await isWellMade(page)
    await page.goto("/ban-hang/hang")
    const copy = page.getByRole("listitem").filter({ hasText: "Món chép từ món cũ" })
    await copy.getByText("Bản nháp, chưa gửi xã").waitFor()
    await context.close()
  },
  120_000,
)
