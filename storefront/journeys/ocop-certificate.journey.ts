import type { Page } from "playwright-core"
import { expect } from "vitest"
import { journey, widths } from "../../tools/journeys/journey.ts"
import { isWellMade } from "./support/admin.ts"
import { plainPhoto } from "./support/goods.ts"
import { bareProduct, daysAgo, shownStars } from "./support/ocop.ts"
import { createOfficer, openAdmin } from "./support/officers.ts"

/** Waits until pages show stars, or none: all kept pages follow within one minute from now. */
async function untilStars(page: Page, addresses: string[], want: (stars: number) => boolean): Promise<void> {
  const deadline = Date.now() + 60_000
  for (const address of addresses) {
    const timeout = Math.max(1, deadline - Date.now())
    await expect.poll(() => shownStars(page, address), { timeout, interval: 2_000, message: address }).toSatisfy(want)
  }
}

journey(
  "an officer enters a decision, verifies a certificate, and stars show everywhere until they are withdrawn",
  async ({ browser, run, page: phone }) => {
    const product = await bareProduct(run)
    const officer = await createOfficer(run, { level: "commune", code: product.commune, duties: ["verify"] })
    const admin = await openAdmin(browser, run, officer, widths.desk)
    const main = admin.locator("main")
    const scan = await plainPhoto("#b9b2a0")

    await admin.goto(`${run.admin_url}/decisions`)
    await main.getByText("Ghi quyết định", { exact: true }).first().click()
    const number = `${Date.now() % 1e6}/QĐ-UBND`
    await main.getByRole("button", { name: "Ghi quyết định" }).click()
    await main.getByText("Còn ô chưa ghi.").first().waitFor()
    await isWellMade(admin)
    await main.getByLabel("Số quyết định").first().fill(number)
    await main.getByLabel("Ngày quyết định").fill(daysAgo(12))
    await main.getByLabel("Cơ quan ra quyết định").fill("Ủy ban nhân dân thành phố Hà Nội")
    await main.getByLabel("Bản quét quyết định").setInputFiles(scan)
    await main.getByText("Đã nhận anh.jpg.").waitFor()
    await main.getByRole("button", { name: "Ghi quyết định" }).click()
    await main.getByRole("heading", { level: 1, name: `Quyết định ${number}` }).waitFor()
    await main.getByRole("img", { name: "Bản quét quyết định" }).waitFor()

    await main.getByText("Ghi giấy của quyết định này", { exact: true }).first().click()
    await main.getByLabel("Tìm món theo tên món hoặc tên gian").fill(product.title)
    await main.getByRole("button", { name: "Tìm" }).click()
    await main.getByLabel("Món hàng").selectOption({ value: product.id })
    await main.getByLabel("Hạng sao").selectOption("4 sao")
    await main.getByLabel("Số giấy").fill(number)
    await main.getByLabel("Tên chủ thể").fill("Hộ kinh doanh Sơn mài")
    await main.getByLabel("Số đăng ký kinh doanh").fill("01H8012345")
    await isWellMade(admin)
    await main.getByRole("button", { name: "Ghi giấy của quyết định này" }).click()
    await main.getByRole("heading", { level: 1, name: product.title }).waitFor()

    // Side by side on a desk, one below the other on a phone: the paper, and what was typed from it.
    await main.getByRole("img", { name: "Bản quét quyết định" }).waitFor()
    await isWellMade(admin)
    const left = async (name: string) => (await main.getByRole("heading", { name }).boundingBox())?.x ?? 0
    expect(await left("Giấy tờ")).toBeGreaterThan((await left(product.title)) + 300)
    await admin.setViewportSize({ width: widths.phone, height: 740 })
    await isWellMade(admin)
    expect(Math.abs((await left("Giấy tờ")) - (await left(product.title)))).toBeLessThan(40)
    await admin.setViewportSize({ width: widths.desk, height: 900 })

    expect(await shownStars(phone, product.address)).toBe(0)
    await main.getByRole("button", { name: "Ghi là đã đối chiếu" }).click()
    await main.getByText("Anh chị đã gõ giấy này hoặc quyết định của nó.").waitFor()
    await main.getByRole("checkbox").press("Space")
    await main.getByRole("button", { name: "Ghi là đã đối chiếu" }).click()
    await main.getByText("chỉ một người xem").waitFor()

    const pages = [product.address, product.stallAddress, "/ocop/lang/ha-thai"]
    await untilStars(phone, pages, (stars) => stars > 0)
    await phone.goto("/ocop/lang/ha-thai")
    await phone.getByRole("link", { name: product.title }).first().waitFor()
    await phone.goto(product.address)
    await phone.locator("summary", { hasText: "OCOP 4 sao" }).click()
    await phone.getByText(/^Cán bộ đối chiếu ngày \d\d\/\d\d\/\d{4}$/).waitFor()
    await phone.getByRole("link", { name: "Xem giấy chứng nhận" }).click()
    await phone.getByRole("heading", { level: 1, name: `Giấy chứng nhận OCOP: ${product.title}` }).waitFor()
    const certificate = new URL(phone.url()).pathname
    expect(await shownStars(phone, certificate)).toBe(1)

    await main.getByText("Ghi quyết định thu hồi", { exact: true }).first().click()
    await main.getByRole("button", { name: "Ghi quyết định thu hồi" }).click()
    await main.getByText("Chọn một lý do thu hồi trong danh sách.").waitFor()
    await main.getByLabel("Số quyết định").fill(`${Date.now() % 1e6}/QĐ-TH`)
    await main.getByLabel("Ngày quyết định").fill(daysAgo(1))
    await main.getByLabel("Cơ quan ra quyết định").fill("Ủy ban nhân dân thành phố Hà Nội")
    await main.getByLabel("Lý do thu hồi").selectOption({ index: 4 })
    await isWellMade(admin)
    await main.getByRole("button", { name: "Ghi quyết định thu hồi" }).click()
    await main.getByText("Bị thu hồi theo Quyết định").waitFor()

    await untilStars(phone, [...pages, certificate], (stars) => stars === 0)
    await phone.getByText(/^Bị thu hồi theo Quyết định/).waitFor()
    expect(await phone.title()).toContain("(đã bị thu hồi)")
    await admin.context().close()
  },
  300_000,
)
