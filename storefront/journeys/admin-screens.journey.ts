import type { Page } from "playwright-core"
import { describe, expect } from "vitest"
import { type Journey, journey, widths } from "../../tools/journeys/journey.ts"
import { isWellMade } from "./support/admin.ts"
import { newNumber } from "./support/desk.ts"
import { openHousehold } from "./support/household.ts"
import { createOfficer, openAdmin } from "./support/officers.ts"
import { askAdmin } from "./support/staff.ts"

type Run = Journey["run"]

const communeOf = { level: "commune" as const, code: "10210", duties: ["curate", "verify", "orders"] }

/** Links, buttons and fields of ours that the Tab key does not come to. */
async function beyondKeyboard(page: Page): Promise<string[]> {
  await page.evaluate(`document.activeElement?.blur();
    document.addEventListener("focusin", ({ target }) => target.setAttribute("data-reached", ""))`)
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press("Tab")
    if (presses > 10 && (await page.evaluate("document.activeElement === document.body"))) break
  }
  return page.evaluate<string[]>(`[...document.querySelectorAll(
      "main :is(a[href], button, input, select, textarea, [tabindex='0']):not(:disabled):not([data-reached])")]
    .filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 120))`)
}

/** Names of Admin's menu as this officer sees it. */
async function menu(page: Page): Promise<string[]> {
  await page.locator("nav a").first().waitFor()
  await page.waitForLoadState("networkidle")
  return page.locator("nav a").allInnerTexts()
}

/** A paper of the officer's commune, in Admin's address. */
async function demoCertificate(run: Run): Promise<string> {
  const { certificates } = await askAdmin<{ certificates: { id: string }[] }>(run, "/admin/certificates?q=DEMO-118")
  return certificates[0]?.id ?? ""
}

async function screensOf(run: Run): Promise<string[]> {
  const { sellerId } = await openHousehold(run, newNumber())
  const { guides } = await askAdmin<{ guides: { id: string }[] }>(run, "/admin/guides")
  const { digital_teams } = await askAdmin<{ digital_teams: { id: string }[] }>(run, "/admin/digital-teams")
  return [
    "todays-work",
    "sellers",
    "sellers?status=closed",
    `sellers/${sellerId}`,
    "sellers/khong-co",
    "digital-teams",
    `digital-teams/${digital_teams[0]?.id}`,
    "consent-papers",
    "listing-reviews",
    "certificates",
    "certificates?shelf=expiring",
    "certificates/khong-co",
    `certificates/${await demoCertificate(run)}`,
    "decisions",
    "decisions/khong-co",
    "seller-orders",
    "seller-orders?state=placed&disputed=true",
    "seller-orders/khong-co",
    "held-words",
    "audit-log",
    "villages",
    "guides",
    `guides/${guides[0]?.id}`,
    "featured",
    "featured/new",
    "fair-catalogues",
    "certificate-report",
    "lots",
    "lots?shelf=broken",
    "lots/khong-co",
  ]
}

describe("Admin", () => {
  journey(
    "shows an officer of a commune what may be opened, and every screen works with eyes, ears and keys",
    async ({ browser, run }) => {
      const officer = await createOfficer(run, communeOf)
      const screens = await screensOf(run)
      for (const width of [widths.desk, widths.phone]) {
        const page = await openAdmin(browser, run, officer, width)
        await page.waitForURL("**/todays-work")
        await page.getByText("Xã Hồng Vân · Nội dung, Xác minh, Đơn hàng").waitFor()
        if (width === widths.desk) {
          const pages = [
            "Việc hôm nay",
            "Gian hàng",
            "Hàng chờ duyệt",
            "Từ phải xem lại",
            "Làng nghề",
            "Nhật ký",
            "Tổ công nghệ số",
            "Hướng dẫn",
            "Đơn theo gian hàng",
            "Món nổi bật",
            "Danh mục hội chợ",
            "Báo cáo OCOP",
            "Giấy OCOP",
            "Quyết định OCOP",
            "Truy xuất",
          ]
          expect((await menu(page)).sort()).toEqual([...pages, "Giấy đồng ý"].sort())
        }
        for (const screen of screens) {
          await page.goto(`${run.admin_url}/${screen}`)
          await isWellMade(page)
          if (width === widths.desk) expect(await beyondKeyboard(page), screen).toEqual([])
        }
        await page.goto(`${run.admin_url}/products`)
        await page.waitForURL("**/todays-work")
        await page.goto(`${run.admin_url}/settings`)
        await page.waitForURL("**/settings/profile")
        await page.context().close()
      }
    },
    300_000,
  )

  journey(
    "gives a province sums only, and says to a newcomer without a scope what is missing",
    async ({ browser, run }) => {
      const province = await createOfficer(run, { level: "province", code: "01", duties: ["verify"] })
      const wide = await openAdmin(browser, run, province, widths.desk)
      await wide.waitForURL("**/todays-work")
      expect((await menu(wide)).sort()).toEqual(["Báo cáo OCOP", "Làng nghề", "Tổ công nghệ số", "Việc hôm nay"])
      await wide.getByRole("cell", { name: "Xã Hồng Vân" }).waitFor()
      expect(await wide.locator("main a").count()).toBe(0)
      await isWellMade(wide)
      await wide.goto(`${run.admin_url}/digital-teams`)
      await isWellMade(wide)
      expect(await wide.locator("main :is(a, button)").count()).toBe(0)
      await wide.goto(`${run.admin_url}/sellers`)
      await wide.getByText("Cấp tỉnh chỉ xem số tổng ở mục Việc hôm nay.").waitFor()
      await wide.context().close()

      const newcomer = await openAdmin(browser, run, await createOfficer(run, null), widths.desk)
      await newcomer.waitForURL("**/todays-work")
      expect(await menu(newcomer)).toEqual(["Việc hôm nay"])
      await newcomer.getByText("Tài khoản này chưa được giao phạm vi.").waitFor()
      await isWellMade(newcomer)
      await newcomer.context().close()
    },
  )

  journey("leaves whole-site staff core's menu, and who may see what with keys alone", async ({ browser, run }) => {
    if (!run.demo) throw new Error("This system has no demo accounts")
    const page = await openAdmin(browser, run, run.demo.staff, widths.desk)
    await page.waitForURL("**/orders")
    expect(await menu(page)).toEqual(expect.arrayContaining(["Đơn hàng", "Phạm vi cán bộ"]))
    await page.goto(`${run.admin_url}/staff-scopes`)
    await isWellMade(page)
    expect(await beyondKeyboard(page)).toEqual([])
    await page.context().close()
  })
})
