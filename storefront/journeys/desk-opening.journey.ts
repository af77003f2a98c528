import type { Browser, BrowserContext, Locator, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { noBrowser, openBrowser } from "../../tools/journeys/browser.ts"
import { signInCode } from "../tests/fake-backend/desk-people"
import { isBuilt, type Shop, startShop } from "../tests/shop"

let shop: Shop
let browser: Browser | undefined

async function phone(): Promise<BrowserContext> {
  if (!browser) throw new Error(noBrowser)
  const viewport = { width: 360, height: 740 }
  return browser.newContext({ baseURL: shop.base, viewport, locale: "vi-VN" })
}

/** What a hand does: taps and typed fields are counted. A tap into a field counts too. */
function hand() {
  const count = { taps: 0, fields: 0 }
  return {
    count,
    tap: async (target: Locator) => {
      count.taps += 1
      await target.click()
    },
    type: async (target: Locator, text: string) => {
      count.taps += 1
      count.fields += 1
      await target.click()
      await target.pressSequentially(text)
    },
  }
}

type Hand = ReturnType<typeof hand>

async function comeIn(page: Page, number: string, { tap, type }: Hand): Promise<void> {
  await page.goto("/ban-hang/mo-gian")
  await type(page.getByLabel("Số điện thoại"), number)
  await tap(page.getByRole("button", { name: "Gửi mã cho tôi" }))
  // The sixth digit sends the form: no tap of its own.
  await type(page.getByLabel("Mã 6 số"), signInCode)
  await page.waitForURL("**/mo-gian/*")
}

/** Waits until the phone has its copy of the four screens. */
async function isKept(page: Page): Promise<void> {
  const look = "caches.open('ban-hang-2').then((kept) => kept.match('/ban-hang/mo-gian/ai')).then(Boolean)"
  for (let tries = 0; !(await page.evaluate<boolean>(look)); tries += 1) {
    if (tries > 60) throw new Error("The four screens were not kept within 15 s")
    await page.waitForTimeout(250)
  }
}

const next = (page: Page) => page.getByRole("button", { name: "Làm tiếp" })

async function sayWho(page: Page, name: string, { tap, type }: Hand): Promise<void> {
  await tap(page.getByRole("radio", { name: /Hộ gia đình/ }))
  await type(page.getByLabel("Họ và tên"), name)
  await tap(next(page))
  await page.waitForURL("**/mo-gian/o-dau")
}

async function sayWhere(page: Page, { tap, type }: Hand): Promise<void> {
  await tap(page.getByRole("radio", { name: /Hạ Thái/ }))
  await type(page.getByLabel("Số nhà, ngõ, xóm"), "Xóm Đình")
  await tap(next(page))
  await page.waitForURL("**/mo-gian/lam-gi")
}

async function sayWhat(page: Page, stall: string, { tap, type }: Hand): Promise<void> {
  await tap(page.getByRole("checkbox", { name: /Sơn mài/ }))
  await type(page.getByLabel("Tên gian hàng"), stall)
  await tap(next(page))
  await page.waitForURL("**/mo-gian/tai-khoan")
}

describe.skipIf(!isBuilt)("opening a stall on a phone (skipped until `npm run build -w storefront` has run)", () => {
  beforeAll(async () => {
    shop = await startShop()
    browser = await openBrowser()
  }, 90_000)
  afterAll(async () => {
    await browser?.close()
    await shop?.stop()
  })

  it("takes 20 taps at most from the link to waiting for approval", async () => {
    const context = await phone()
    const page = await context.newPage()
    const one = hand()
    await comeIn(page, "0905111001", one)
    await sayWho(page, "Bùi Thị Mận", one)
    await sayWhere(page, one)
    await sayWhat(page, "Sơn mài bà Mận", one)
    await one.tap(page.getByRole("button", { name: "Để sau, gửi xã duyệt luôn" }))
    await page.getByText("Đang chờ xã duyệt").first().waitFor()
    await page.getByText("Cán bộ Xã Hồng Vân xem, trả lời trước ngày 25/11/2026.").waitFor()
    expect(one.count).toEqual({ taps: 13, fields: 5 })
    await context.close()
  })

  it("goes on without network, opens again without network, and sends once when the network is back", async () => {
    const context = await phone()
    const page = await context.newPage()
    const one = hand()
    await comeIn(page, "0905111002", one)
    await sayWho(page, "Lê Văn Sáu", one)
    await isKept(page)
    await context.setOffline(true)
    await sayWhere(page, one)
    await page.getByText("Mất mạng. Việc vừa làm còn trên máy").waitFor()

    // The phone was put away and taken up again.
    await page.close()
    const again = await context.newPage()
    await again.goto("/ban-hang/mo-gian/lam-gi")
    await sayWhat(again, "Sơn mài ông Sáu", one)
    await again
      .getByRole("button", { name: "Quay lại" })
      .or(again.getByRole("link", { name: "Quay lại" }))
      .click()
    await again.waitForURL("**/mo-gian/lam-gi")
    expect(await again.getByLabel("Tên gian hàng").inputValue()).toBe("Sơn mài ông Sáu")
    await next(again).click()
    await again.getByRole("button", { name: "Để sau, gửi xã duyệt luôn" }).click()
    await again.getByRole("heading", { name: "Chờ có mạng để gửi" }).waitFor()

    await context.setOffline(false)
    await again.getByText("Đang chờ xã duyệt").first().waitFor()
    expect(await again.getByRole("heading", { level: 2, name: "Sơn mài ông Sáu" }).count()).toBe(1)
    await again.goto("/ban-hang/chon-gian")
    expect(again.url()).toContain("/ban-hang/chon-gian")
    expect(await again.getByRole("button", { name: "Sơn mài ông Sáu" }).count()).toBe(1)
    await context.close()
  })

  it("shows two versions when two phones wrote differently, and goes on with the chosen one", async () => {
    const first = await phone()
    const second = await phone()
    const [here, there] = [await first.newPage(), await second.newPage()]
    const kept = (page: Page) => page.getByText("Đã lưu. Mở máy khác làm tiếp cũng được.").waitFor()
    await comeIn(here, "0905111003", hand())
    await sayWho(here, "Ngô Thị Hà", hand())
    await kept(here)
    await first.setOffline(true)
    await here.getByLabel("Số nhà, ngõ, xóm").fill("Xóm Trên")

    await comeIn(there, "0905111003", hand())
    await there.getByLabel("Số nhà, ngõ, xóm").fill("Xóm Dưới")
    await kept(there)

    await first.setOffline(false)
    await here.getByRole("heading", { name: "Có hai bản đang viết dở" }).waitFor()
    await here.getByText("Xóm Dưới").waitFor()
    await here.getByRole("button", { name: "Lấy bản ở máy này" }).click()
    expect(await here.getByLabel("Số nhà, ngõ, xóm").inputValue()).toBe("Xóm Trên")
    await kept(here)
    await Promise.all([first.close(), second.close()])
  })

  it("says what is missing at its place, and keeps what was typed", async () => {
    const context = await phone()
    const page = await context.newPage()
    await comeIn(page, "0905111004", hand())
    await page.getByLabel("Họ và tên").fill("Phạm Văn Tám")
    await next(page).click()
    await page.getByText("Còn thiếu chỗ này.").waitFor()
    expect(await page.getByLabel("Họ và tên").inputValue()).toBe("Phạm Văn Tám")
    await context.close()
  })
})
