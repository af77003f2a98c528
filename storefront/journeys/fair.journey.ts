import { expect } from "vitest"
import { journey, widths } from "../../tools/journeys/journey.ts"
import { isWellMade as isWellMadeInAdmin } from "./support/admin.ts"
import { isWellMade, signInByPassword } from "./support/desk.ts"
import { createOfficer, openAdmin } from "./support/officers.ts"

/** Pictures of a village's goods, on a busy machine. */
const MADE_MS = 90_000

journey(
  "an officer and a household have a catalogue made for a fair, and the household checks its own score",
  async ({ browser, run, page }) => {
    if (!run.demo) throw new Error("This system has no demo accounts")
    const officer = await createOfficer(run, { level: "commune", code: "10210", duties: ["curate"] })
    const admin = await openAdmin(browser, run, officer, widths.desk)
    const main = admin.locator("main")
    await admin.goto(`${run.admin_url}/fair-catalogues`)
    await main.getByText("Chưa làm danh mục nào.").waitFor()
    await isWellMadeInAdmin(admin)
    await main.getByLabel("Tên in ở bìa").fill("Hội chợ làng nghề mùa xuân")
    await main.getByLabel("Hạng sao").selectOption("5")
    await main.getByLabel("Làng").selectOption("ha-thai")
    await main.getByRole("button", { name: "Làm danh mục" }).click()
    await main
      .getByText(/^Không có món nào đang bán|^Đang chờ|^Đang làm|^Đã xong/)
      .first()
      .waitFor()
    await main.getByLabel("Hạng sao").selectOption("")
    await main.getByRole("button", { name: "Làm danh mục" }).click()
    const download = main.getByRole("link", { name: "Tải PDF: Hội chợ làng nghề mùa xuân" }).first()
    await download.waitFor({ timeout: MADE_MS })
    await main
      .getByText(/\d+ món, \d+ trang/)
      .first()
      .waitFor()
    await isWellMadeInAdmin(admin)
    const [file] = await Promise.all([admin.waitForEvent("download"), download.click()])
    expect(file.suggestedFilename()).toBe("danh-muc-hoi-cho.pdf")
    await admin.context().close()

    await signInByPassword(page, run.demo.seller)
    await page.goto("/ban-hang/hang")
    await page.getByRole("link", { name: "In danh mục đi hội chợ" }).click()
    await page.getByRole("button", { name: "Làm danh mục" }).waitFor()
    await isWellMade(page)
    await page.getByRole("button", { name: "Làm danh mục" }).click()
    await page.getByRole("link", { name: "Tải PDF" }).first().waitFor({ timeout: MADE_MS })
    await isWellMade(page)

    await page.goto("/ban-hang/giay-ocop")
    await page.getByRole("link", { name: "Tự chấm thử điểm OCOP" }).click()
    await page.getByRole("heading", { level: 1, name: "Tự chấm điểm OCOP" }).waitFor()
    await isWellMade(page)

    // The sheet is a plain form: a phone without JavaScript keeps it as well.
    const plain = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 800 },
      storageState: await page.context().storageState(),
      baseURL: new URL(page.url()).origin,
    })
    const sheet = await plain.newPage()
    await sheet.goto("/ban-hang/giay-ocop/tu-cham")
    await sheet
      .getByRole("link", { name: /^Thủ công mỹ nghệ/ })
      .first()
      .click()
    await sheet.getByText(/^A1\. Tổ chức sản xuất/).click()
    const source = sheet.getByRole("group", { name: /^1\.1\. Nguồn nguyên liệu/ })
    await source.getByRole("radio").last().check()
    await sheet.getByRole("button", { name: "Lưu và xem điểm" }).click()
    await sheet.getByText("Tự chấm thử, không thay kết quả của hội đồng. Khách không thấy.").waitFor()
    await sheet.getByRole("heading", { name: /điểm, chưa đủ 3 sao$/ }).waitFor()
    const here = sheet.url()
    await plain.close()
    await page.goto(here)
    await page.getByText(/^A1\. Tổ chức sản xuất/).click()
    await isWellMade(page)
  },
  240_000,
)
