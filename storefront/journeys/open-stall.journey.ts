import { describe } from "vitest"
import { type Journey, journey } from "../../tools/journeys/journey.ts"
import { answerThree, comeIn, isWellMade, newNumber } from "./support/desk.ts"
import { askAdmin } from "./support/staff.ts"

type Run = Journey["run"]
type AdminSeller = { id: string; handle: string; name: string; status: string }

async function sellerCalled(run: Run, name: string): Promise<AdminSeller> {
  const { sellers } = await askAdmin<{ sellers: AdminSeller[] }>(run, "/admin/sellers?limit=100&status=pending")
  const found = sellers.find((one) => one.name === name)
  if (!found) throw new Error(`Admin knows no waiting stall called ${name}`)
  return found
}

describe("a household with one phone", () => {
  journey(
    "opens its stall while the network comes and goes, staff let it in, and visitors find it",
    async ({ page, run }) => {
      const stall = `Sơn mài thử ${Date.now() % 1_000_000}`
      await comeIn(page, run, newNumber())
      await page.getByRole("radio", { name: /Hộ gia đình/ }).waitFor()
      await page.context().setOffline(true)
      await answerThree(page, "Bùi Thị Mận", stall)
      await isWellMade(page)
      await page.getByRole("button", { name: "Để sau, gửi xã duyệt luôn" }).click()
      await page.getByRole("heading", { name: "Chờ có mạng để gửi" }).waitFor()
      await isWellMade(page)
      await page.context().setOffline(false)
      await page.getByText("Đang chờ xã duyệt").first().waitFor()
      await page.getByText("Cán bộ xem bốn điều").waitFor()
      await isWellMade(page)

      const seller = await sellerCalled(run, stall)
      await askAdmin(run, `/admin/sellers/${seller.id}/approve`, { reason: "Đã gặp tận nhà, giấy tờ gửi sau." })
      await page.reload()
      await page.getByText("Đang bán").first().waitFor()
      await page.goto(`/gian-hang/${seller.handle}`)
      await page.getByRole("heading", { level: 1, name: stall }).waitFor()
    },
  )
})

describe("a lost phone", () => {
  journey(
    "is replaced by a code handed over in person, and forgotten from the new one",
    async ({ browser, page, run }) => {
      const stall = `Sơn mài mất máy ${Date.now() % 1_000_000}`
      await comeIn(page, run, newNumber())
      await answerThree(page, "Đỗ Thị Nhài", stall)
      await page.getByRole("button", { name: "Để sau, gửi xã duyệt luôn" }).click()
      await page.getByText("Đang chờ xã duyệt").first().waitFor()

      const seller = await sellerCalled(run, stall)
      const { path } = await askAdmin<{ path: string }>(run, "/admin/handover-codes", { seller_id: seller.id })
      const other = await browser.newContext({ baseURL: run.storefront_url, viewport: { width: 360, height: 740 } })
      const found = await other.newPage()
      await found.goto(path)
      await isWellMade(found)
      await found.getByRole("button", { name: "Vào gian hàng" }).click()
      await found.getByRole("heading", { level: 1, name: /^Chào/ }).waitFor()
      await found.goto("/ban-hang/may")
      await isWellMade(found)
      await found
        .getByRole("button", { name: /^Quên máy/ })
        .first()
        .click()
      await found.getByText("Đã quên máy ấy").waitFor()

      // The lost phone is asked for its number again at the next tap.
      await page.goto("/ban-hang")
      await page.waitForURL("**/dang-nhap?*")
      await page.goto(path)
      await page.getByRole("button", { name: "Vào gian hàng" }).click()
      await page.getByText("Mã này chưa đúng hoặc đã dùng").waitFor()
      await other.close()
    },
  )
})
