import { expect } from "vitest"
import { journey } from "../../tools/journeys/journey.ts"
import { plainPhoto } from "./support/goods.ts"
import { openStall, personWith } from "./support/people.ts"

journey(
  "a household lists a piece without JavaScript",
  async ({ browser, run }) => {
    const owner = await personWith(run)
    await openStall(run, owner, { name: `Sơn mài ${owner.phone.slice(-6)}`, owner_name: "Kiều Thị Nhài" })
    const context = await browser.newContext({
      baseURL: run.storefront_url,
      viewport: { width: 360, height: 740 },
      locale: "vi-VN",
      javaScriptEnabled: false,
    })
    context.setDefaultTimeout(20_000)
    await context.addCookies([{ name: "desk", value: owner.deviceToken, url: run.storefront_url }])
    const page = await context.newPage()
    await page.goto("/ban-hang/hang/moi")
    const files = await Promise.all(["#7a2018", "#1c5a3a"].map(plainPhoto))
    await page.getByLabel("Chụp hoặc chọn ảnh").setInputFiles(files)
    await page.getByLabel("Tên món hàng").fill("Khay trà")
    await page.getByLabel("Giá bán", { exact: true }).fill("12.000,5")
    await page.getByRole("button", { name: "Lưu lại, gửi sau" }).click()
    await page.getByText("Đã lưu.", { exact: true }).waitFor()
    await page.getByText("Ảnh 1, khách thấy trước").waitFor()
    const order = () =>
      page.locator("input[name=picture]").evaluateAll((fields) => fields.map((one) => one.getAttribute("value")))
    const [red, green] = await order()
    await page.getByRole("button", { name: "Đưa lên đầu Ảnh 2" }).click()
    await page.getByText("Đã lưu.", { exact: true }).waitFor()
    expect(await order()).toEqual([green, red])
    await page.getByRole("button", { name: "Gửi xã duyệt" }).click()
    await page.getByText("Còn bao nhiêu món? Gõ một con số.").waitFor()
    expect(await page.getByLabel("Giá bán", { exact: true }).inputValue()).toBe("12.000,5")
    await page.getByLabel("Giá bán", { exact: true }).fill("65k")
    await page.getByLabel("Còn bao nhiêu", { exact: true }).fill("3")
    await page.getByLabel("Cả gói nặng bao nhiêu", { exact: true }).fill("900")
    await page.getByRole("button", { name: "Gửi xã duyệt" }).click()
    await page.getByText("Đã gửi xã duyệt.").waitFor()
    await page.getByText(/^65\.000/).waitFor()
    await context.close()
  },
  120_000,
)
