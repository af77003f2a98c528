import type { Browser, Page } from "playwright-core"
import { describe, expect } from "vitest"
import { accessibilityProblems, sidewaysOverflow } from "../../tools/journeys/accessibility.ts"
import { journey, widths } from "../../tools/journeys/journey.ts"
import type { RunFile } from "../../tools/lib/run-file.ts"

const tray = "/san-pham/khay-son-mai-tron-do-gan-vo-trung"

async function isWellMade(page: Page): Promise<void> {
  expect(await accessibilityProblems(page), page.url()).toEqual([])
  expect(await sidewaysOverflow(page), page.url()).toBe(0)
}

async function firstOf(page: Page, list: string): Promise<string> {
  await page.goto(list)
  const href = await page.getByRole("main").locator('a[href*="/san-pham/"]').first().getAttribute("href")
  return href ?? ""
}

async function withoutScript(browser: Browser, run: RunFile, visit: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    baseURL: run.storefront_url,
    javaScriptEnabled: false,
    viewport: { width: widths.phone, height: 740 },
  })
  await visit(await context.newPage())
  await context.close()
}

describe("without JavaScript", () => {
  journey("search, product, and all that the basket can do", async ({ browser, run }) => {
    await withoutScript(browser, run, async (page) => {
      await page.goto("/tim-kiem?q=khay+son+mai")
      await page.getByRole("main").getByRole("link", { name: /khay/i }).first().click()
      await page.waitForURL("**/san-pham/**")
      await page.getByRole("button", { name: "Thêm vào giỏ" }).first().click()
      await page.waitForURL("**/gio-hang*")
      await page.getByRole("button", { name: /^Thêm một/ }).click()
      await page
        .getByLabel(/^Số lượng/)
        .getByText("2")
        .waitFor()
      await page.getByRole("button", { name: /^Bỏ khỏi giỏ/ }).click()
      await page.getByText("Giỏ đang trống").waitFor()
    })
  })

  journey("an order: errors at their fields, typed words kept, place chosen, placed", async ({ browser, run }) => {
    await withoutScript(browser, run, async (page) => {
      await page.goto(tray)
      await page.getByRole("button", { name: "Thêm vào giỏ" }).first().click()
      await page.getByRole("link", { name: /^Điền nơi giao/ }).click()
      await page.getByLabel("Người nhận", { exact: true }).fill("Nguyễn Thị Thử")
      await page.getByLabel("Điện thoại người nhận").fill("12345")
      await page.getByLabel("Phường, xã").fill("Láng Hạ, Đống Đa")
      await page.getByLabel("Số nhà, đường, thôn, xóm").fill("12 ngõ 34")
      await page.getByLabel("Cách báo tin cho bạn").fill("+1 213 373 4253")
      await page.getByRole("button", { name: "Xem lại đơn" }).click()

      await page.getByRole("radio", { name: /Láng/ }).first().check()
      await page.getByRole("button", { name: "Xem lại đơn" }).click()

      await page.getByText("Số điện thoại di động có 10 chữ số, bắt đầu bằng 0.").waitFor()
      expect(await page.getByLabel("Người nhận", { exact: true }).inputValue()).toBe("Nguyễn Thị Thử")
      expect(await page.getByLabel("Số nhà, đường, thôn, xóm").inputValue()).toBe("12 ngõ 34")
      await page.getByLabel("Điện thoại người nhận").fill("0912345678")
      await page.getByRole("button", { name: "Xem lại đơn" }).click()

      await page.waitForURL("**/thanh-toan/xem-lai")
      await page.getByText("0912 345 678").waitFor()
      await page.getByRole("button", { name: /^Đặt hàng/ }).click()
      await page.waitForURL(/\/don-hang\/[0-9A-Z]+/)
      await page.getByText("12 ngõ 34").waitFor()
    })
  })
})

describe("every public page is well made", () => {
  const pages = [
    "/",
    "/hang",
    "/nghe",
    "/nghe/son-mai",
    "/lang-nghe",
    "/lang-nghe/ha-thai",
    tray,
    "/don-hang",
    "/tai-khoan",
  ]
  journey("on a phone, in Vietnamese and English", async ({ page }) => {
    for (const path of [...pages, ...pages.map((one) => `/en${one === "/" ? "" : one}`)]) {
      const answer = await page.goto(path)
      expect(answer?.status(), path).toBe(200)
      expect(await page.getByRole("heading", { level: 1 }).count(), path).toBe(1)
      await isWellMade(page)
    }
  })
})

journey("English pages say early that delivery is within Vietnam", async ({ page }) => {
  await page.goto(`/en${tray}`)
  await page.getByRole("button", { name: "Add to basket" }).first().waitFor()
  expect(await page.getByText(/within Vietnam/).count()).toBeGreaterThan(0)
})

journey("what does not exist answers 404 at the first request", async ({ page }) => {
  for (const path of ["/san-pham/khong-co", "/gian-hang/khong-co", "/lang-nghe/khong-co", "/en/san-pham/khong-co"]) {
    expect((await page.goto(path))?.status(), path).toBe(404)
    expect(await page.getByRole("heading", { level: 1 }).count(), path).toBe(1)
  }
})

journey("a basket of two stalls is shown stall by stall, and adds up", async ({ page }) => {
  for (const product of [tray, await firstOf(page, "/hang/nghe/che-lam")]) {
    await page.goto(product)
    await page.getByRole("button", { name: "Thêm vào giỏ" }).first().click()
    await page.waitForURL("**/gio-hang*")
  }
  expect(await page.getByRole("heading", { level: 2, name: /^Hàng của/ }).count()).toBe(2)
  await isWellMade(page)
})

journey("a wrong phone is said at its field, and what was typed stays", async ({ page }) => {
  await page.goto(tray)
  await page.getByRole("button", { name: "Thêm vào giỏ" }).first().click()
  await page.waitForURL("**/gio-hang*")
  await page.getByRole("link", { name: /^Điền nơi giao/ }).click()
  await page.getByLabel("Người nhận", { exact: true }).fill("Nguyễn Thị Thử")
  await page.getByLabel("Điện thoại người nhận").fill("12345")
  await page.getByLabel("Phường, xã").fill("Láng Hạ, Đống Đa")
  await page.getByRole("radio", { name: /Láng/ }).first().check()
  await page.getByLabel("Số nhà, đường, thôn, xóm").fill("12 ngõ 34")
  await page.getByLabel("Cách báo tin cho bạn").fill("+1 213 373 4253")
  await page.getByRole("button", { name: "Xem lại đơn" }).click()
  await page.getByText("Số điện thoại di động có 10 chữ số, bắt đầu bằng 0.").waitFor()
  await isWellMade(page)
  await page.getByLabel("Điện thoại người nhận").fill("0912345678")
  await page.getByRole("button", { name: "Xem lại đơn" }).click()
  await page.waitForURL("**/thanh-toan/xem-lai")
  await page.getByText("0912 345 678").waitFor()
})

describe("the demo logins open their doors", () => {
  journey("buyer", async ({ page, run }) => {
    await page.goto("/tai-khoan")
    await page.getByLabel("E-mail").fill(run.demo?.buyer.login ?? "")
    await page.getByLabel("Mật khẩu").fill(run.demo?.buyer.password ?? "")
    await page.getByRole("button", { name: "Đăng nhập" }).click()
    await page.getByRole("heading", { level: 1, name: /^Chào/ }).waitFor()
    await isWellMade(page)
  })

  journey("seller", async ({ page, run }) => {
    await page.goto("/ban-hang")
    await page.getByRole("link", { name: "Đăng nhập bằng mật khẩu" }).click()
    await page.getByLabel("Tên đăng nhập").fill(run.demo?.seller.login ?? "")
    await page.getByLabel("Mật khẩu").fill(run.demo?.seller.password ?? "")
    await page.getByRole("button", { name: "Đăng nhập" }).click()
    await page.getByRole("heading", { level: 1, name: /^Chào/ }).waitFor()
    await page.getByText("Đang bán").first().waitFor()
    await isWellMade(page)
  })
})
