import type { Browser, BrowserContext, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { accessibilityProblems, sidewaysOverflow } from "../../tools/journeys/accessibility.ts"
import { noBrowser, openBrowser } from "../../tools/journeys/browser.ts"
import { tooSmall } from "../../tools/journeys/legibility.ts"
import { handoverCode, phones } from "../tests/fake-backend/desk-people"
import { isBuilt, type Shop, startShop } from "../tests/shop"

const everybody = [
  "/ban-hang/dang-nhap",
  "/ban-hang/dang-nhap/mat-khau",
  "/ban-hang/ma",
  `/ban-hang/ma/${handoverCode}`,
]
const owners = [
  "/ban-hang",
  "/ban-hang/mo-gian/ai",
  "/ban-hang/mo-gian/o-dau",
  "/ban-hang/mo-gian/lam-gi",
  "/ban-hang/mo-gian/tai-khoan",
  "/ban-hang/xung-ho",
  "/ban-hang/chon-gian",
  "/ban-hang/gian",
  "/ban-hang/gian/sua",
  "/ban-hang/gian/nghi",
  "/ban-hang/gian/giao-hang",
  "/ban-hang/gian/khach-hoi",
  "/ban-hang/gian/giay-to",
  "/ban-hang/gian/tai-khoan",
  "/ban-hang/gian/dong",
  "/ban-hang/hang",
  "/ban-hang/hang/mon/5f0c9c4e-6c1b-4f7e-9a55-0d7a5a3c1e11",
  "/ban-hang/hang/gia/prod_1",
  "/ban-hang/hang/nhap",
  "/ban-hang/hang/nhap/limp_checking",
  "/ban-hang/hang/nhap/limp_ready",
  "/ban-hang/hang/nhap/limp_running",
  "/ban-hang/hang/nhap/limp_stopped",
  "/ban-hang/hang/nhap/limp_done",
  "/ban-hang/hang/nhap/limp_failed",
  "/ban-hang/hang/lich-su/prod_1",
  "/ban-hang/giay-ocop",
  "/ban-hang/giay-ocop/moi",
  "/ban-hang/giay-ocop/cert_back",
  "/ban-hang/giay-ocop/cert_holds",
  "/ban-hang/don",
  "/ban-hang/don?nhom=over",
  "/ban-hang/don/sord_new",
  "/ban-hang/don/sord_doing",
  "/ban-hang/don/sord_packed",
  "/ban-hang/don/sord_collected",
  "/ban-hang/don/sord_bulky",
  "/ban-hang/don/sord_sent",
  "/ban-hang/don/sord_sent/hang-ve",
  "/ban-hang/don/sord_declined",
  "/ban-hang/don/sord_new/khong-lam-duoc",
  "/ban-hang/don/sord_back",
  "/ban-hang/don/sord_back/tra-hang/sret_asked",
  "/ban-hang/don/sord_back/tra-hang/sret_promised",
  "/ban-hang/nguoi",
  "/ban-hang/nguoi/moi",
  "/ban-hang/nhat-ky",
  "/ban-hang/tin",
  "/ban-hang/may",
  "/ban-hang/may/doi-so",
  "/ban-hang/may/doi-so?so=0905111222",
]
const helpers = [
  "/ban-hang",
  "/ban-hang/gian",
  "/ban-hang/giup",
  "/ban-hang/giup/moi",
  "/ban-hang/giup/ma?gian=sel_0",
  "/ban-hang/giup/dong-y/moi?gian=sel_0",
  "/ban-hang/giup/dong-y/con_1?cach=code&may=111",
  "/ban-hang/giup/dong-y/con_1?cach=paper",
]

let shop: Shop
let browser: Browser | undefined

async function phone(who: string | null, script = true): Promise<BrowserContext> {
  if (!browser) throw new Error(noBrowser)
  const context = await browser.newContext({
    baseURL: shop.base,
    viewport: { width: 360, height: 740 },
    locale: "vi-VN",
    javaScriptEnabled: script,
  })
  if (who) await context.addCookies([{ name: "desk", value: encodeURIComponent(who), url: shop.base }])
  // A helper acts for nobody before a household was chosen.
  if (who === phones.helper) await context.addCookies([{ name: "desk_stall", value: "sel_0", url: shop.base }])
  return context
}

async function isWellMade(page: Page): Promise<void> {
  expect(await page.getByRole("heading", { level: 1 }).count(), page.url()).toBe(1)
  expect(await accessibilityProblems(page), page.url()).toEqual([])
  expect(await sidewaysOverflow(page), page.url()).toBe(0)
  expect(await tooSmall(page), page.url()).toEqual([])
}

describe.skipIf(!isBuilt)("the desk, built (skipped until `npm run build -w storefront` has run)", () => {
  beforeAll(async () => {
    shop = await startShop()
    browser = await openBrowser()
  }, 90_000)
  afterAll(async () => {
    await browser?.close()
    await shop?.stop()
  })

  it.each([
    ["nobody", null, everybody],
    ["an owner", phones.owner, owners],
    ["a helper", phones.helper, helpers],
  ] as const)(
    "every screen of %s is one task, large, and usable by everyone",
    async (_who, who, screens) => {
      const context = await phone(who)
      const page = await context.newPage()
      const errors: string[] = []
      page.on("console", (message) => message.type() === "error" && errors.push(`${page.url()}: ${message.text()}`))
      for (const screen of [...screens, ...screens.map((one) => `/en${one}`)]) {
        expect((await page.goto(screen))?.status(), screen).toBe(200)
        expect(new URL(page.url()).pathname, screen).toBe(screen.split("?")[0])
        await isWellMade(page)
      }
      expect(errors).toEqual([])
      await context.close()
    },
    240_000,
  )

  it("leads strangers to the sign-in, and back to where they wanted to go", async () => {
    const context = await phone(null)
    const page = await context.newPage()
    await page.goto("/ban-hang/mo-gian")
    expect(page.url()).toContain("/ban-hang/dang-nhap?den=%2Fban-hang%2Fmo-gian")
    await context.close()
  })

  it("does not use a handed-over code up before somebody taps", async () => {
    const answer = await fetch(`${shop.base}/ban-hang/ma/${handoverCode}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get("set-cookie")).toBeNull()
    expect(answer.headers.get("permissions-policy")).toContain("microphone=(self)")
    const context = await phone(null, false)
    const page = await context.newPage()
    await page.goto(`/ban-hang/ma/${handoverCode}`)
    await page.getByRole("button", { name: "Vào gian hàng" }).click()
    await page.getByRole("heading", { level: 1, name: "Chào cô Trần Thị Lan" }).waitFor()
    await context.close()
  })

  it("opens a stall without JavaScript, one form a screen", async () => {
    const context = await phone(null, false)
    const page = await context.newPage()
    await page.goto("/ban-hang/dang-nhap")
    await page.getByLabel("Số điện thoại").fill("0905 111 222")
    await page.getByRole("button", { name: "Gửi mã cho tôi" }).click()
    await page.getByText("0905 111 222").waitFor()
    await page.getByLabel("Mã 6 số").fill("000000")
    await page.getByRole("button", { name: "Vào gian hàng" }).click()
    await page.getByText("Mã chưa đúng, còn thử được 4 lần.").waitFor()
    await page.getByLabel("Mã 6 số").fill("123456")
    await page.getByRole("button", { name: "Vào gian hàng" }).click()
    await page.getByRole("radio", { name: /Hộ gia đình/ }).check()
    await page.getByLabel("Họ và tên").fill("Bùi Thị Mận")
    await page.getByRole("button", { name: "Làm tiếp" }).click()
    await page.getByRole("radio", { name: /Hạ Thái/ }).check()
    await page.getByLabel("Số nhà, ngõ, xóm").fill("Xóm Đình")
    await page.getByRole("button", { name: "Làm tiếp" }).click()
    await page.getByRole("checkbox", { name: /Sơn mài/ }).check()
    await page.getByLabel("Tên gian hàng").fill("Sơn mài bà Mận")
    await page.getByRole("button", { name: "Làm tiếp" }).click()
    await page.getByRole("button", { name: "Để sau, gửi xã duyệt luôn" }).click()
    await page.getByText("Đang chờ xã duyệt").first().waitFor()
    await context.close()
  })

  it("gives a refused form back as it was typed, without JavaScript, once", async () => {
    const context = await phone(phones.owner, false)
    const page = await context.newPage()
    await page.goto("/ban-hang/gian/giay-to")
    await page.getByLabel("Số căn cước").fill("001158000123")
    await page.getByLabel("Ngày sinh").fill("31/2/1958")
    await page.getByLabel("Mã số thuế").fill("0123456789")
    await page.getByRole("button", { name: "Gửi để đối chiếu" }).click()
    await page.getByText("Ngày sinh chưa đúng. Xem lại trên thẻ.").waitFor()
    expect(await page.getByLabel("Số căn cước").inputValue()).toBe("001158000123")
    expect(await page.getByLabel("Ngày sinh").inputValue()).toBe("31/2/1958")
    expect(await page.getByLabel("Ngày sinh").getAttribute("aria-invalid")).toBe("true")
    await page.goto("/ban-hang/gian/giay-to")
    expect(await page.getByLabel("Số căn cước").inputValue()).toBe("")
    await context.close()
  })

  it("takes a paper's photo of some megabytes without JavaScript, and names one that is too large", async () => {
    const context = await phone(phones.helper, false)
    const page = await context.newPage()
    const send = async (bytes: number) => {
      await page.goto("/ban-hang/giup/dong-y/con_1?cach=paper")
      const file = { name: "giay.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(bytes, 1) }
      await page.getByLabel("Ảnh giấy có chữ ký").setInputFiles(file)
      await page.getByRole("button", { name: "Gửi giấy" }).click()
    }
    await send(8 * 1024 * 1024 + 1)
    await page.getByText("Ảnh này nặng quá").waitFor()
    await send(6 * 1024 * 1024)
    await page.getByText("Đã gửi giấy. Cán bộ xã xem xong mới làm giúp được.").waitFor()
    await context.close()
  })
})
