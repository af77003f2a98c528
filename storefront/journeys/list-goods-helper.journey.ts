import { expect } from "vitest"
import { journey, widths } from "../../tools/journeys/journey.ts"
import { isWellMade } from "./support/desk.ts"
import { isOnSale, realPhoto } from "./support/goods.ts"
import { consentByCode } from "./support/helper.ts"
import { identity } from "./support/household.ts"
import { createOfficer, openAdmin } from "./support/officers.ts"
import { makeTeam, openStall, personWith, phoneOf } from "./support/people.ts"
import { askAdmin } from "./support/staff.ts"

const keptHere = `new Promise((done, fail) => {
  const open = indexedDB.open("ban-hang")
  open.onerror = () => fail(open.error)
  open.onsuccess = () => {
    const all = open.result.transaction("pieces").objectStore("pieces").getAll()
    all.onsuccess = () => { open.result.close(); done(all.result.map((one) => one.answers.name ?? "")) }
  }
})`

journey(
  "a helper lists a household's first piece, corrects it, and keeps nothing of it when the help has ended",
  async ({ browser, run }) => {
    const owner = await personWith(run)
    const stall = `Sơn mài được giúp ${owner.phone.slice(-6)}`
    const piece = `Hộp trà ${owner.phone.slice(-6)}`
    const sellerId = await openStall(run, owner, { name: stall, owner_name: "Lưu Thị Bưởi", identity })
    await askAdmin(run, `/admin/sellers/${sellerId}/approve`, { reason: "Đã gặp tận nhà, giấy tờ gửi sau." })
    const helper = await personWith(run)
    await makeTeam(run, [{ phone: helper.phone, name: "Nguyễn Thu Hạnh" }])
    await consentByCode(run, helper.token, sellerId, owner.phone)

    const page = await phoneOf(browser, run, helper)
    await page.goto("/ban-hang/chon-gian")
    await page.getByRole("button", { name: stall }).click()
    await page.getByText(`Đang làm giúp ${stall}`).waitFor()
    await page.getByRole("link", { name: /^Hàng của gian/ }).click()
    await page.getByRole("link", { name: "Đăng món mới" }).click()
    await page.waitForURL("**/hang/mon/*")
    await page.getByText(`Đang làm giúp ${stall}`).waitFor()
    await page.getByLabel("Chụp hoặc chọn ảnh").setInputFiles(await realPhoto())
    await page.getByText("Ảnh 1, khách thấy trước").waitFor()
    await page.getByLabel("Tên món hàng", { exact: true }).fill(piece)
    await page.getByLabel("Giá bán", { exact: true }).fill("320k")
    await page.getByLabel("Còn bao nhiêu", { exact: true }).fill("2")
    await page.getByLabel("Cả gói nặng bao nhiêu", { exact: true }).fill("600")
    await page.getByText("Đã lưu.", { exact: true }).waitFor()
    await isWellMade(page)
    await page.getByRole("button", { name: "Gửi xã duyệt" }).click()
    await page.getByText("Đang chờ xã duyệt", { exact: true }).waitFor()

    const officer = await createOfficer(run, { level: "commune", code: "10210", duties: ["verify"] })
    const admin = await openAdmin(browser, run, officer, widths.desk)
    const review = admin.locator("main li").filter({ hasText: piece })
    await admin.goto(`${run.admin_url}/listing-reviews`)
    await review.getByRole("button", { name: "Nhờ sửa" }).click()
    const dialog = admin.getByRole("dialog")
    await dialog.getByLabel(/^Lý do/).fill("Ghi thêm làm bằng gì.")
    await dialog.getByRole("button", { name: "Nhờ sửa" }).click()
    await review.waitFor({ state: "detached" })

    await page.reload()
    await page.getByText("Xã nhắn: Ghi thêm làm bằng gì.").waitFor()
    await page.getByRole("link", { name: /^Sửa lại/ }).click()
    await page.getByText("Nói thêm").click()
    await page.getByLabel(/^Làm bằng gì/).fill("Gỗ, sơn ta")
    await page.getByRole("button", { name: "Gửi xã duyệt" }).click()
    await page.getByText("Đã gửi xã duyệt.").waitFor()
    await admin.reload()
    await review.getByRole("button", { name: "Cho bán" }).click()
    await review.waitFor({ state: "detached" })
    await admin.context().close()

    await page.reload()
    await page.getByText("Đang bán", { exact: true }).waitFor()
    await isWellMade(page)
    await page.goto("/ban-hang")
    await page.getByRole("link", { name: "Xem gian như khách xem" }).click()
    await page.waitForURL("**/gian-hang/**")
    await isOnSale(page, piece, { stall, price: "320.000" })
    // The household sees who did it.
    const own = await phoneOf(browser, run, owner)
    await own.goto("/ban-hang/nhat-ky")
    await own
      .getByText(/^Người giúp/)
      .first()
      .waitFor()

    // Something half written on the helper's phone, when the household ends the help.
    await page.goto("/ban-hang/hang/moi")
    await page.waitForURL("**/hang/mon/*")
    await page.context().setOffline(true)
    await page.getByLabel("Tên món hàng", { exact: true }).fill("Món viết dở")
    await page.getByText(/^Mất mạng\./).waitFor()
    expect(await page.evaluate(keptHere)).toContain("Món viết dở")
    await own.goto("/ban-hang/nguoi")
    await own.getByRole("button", { name: /^Thôi nhờ/ }).click()
    await own.getByText("Đã thôi nhờ.").first().waitFor()
    await own.context().close()

    await page.context().setOffline(false)
    await page.goto("/ban-hang")
    await page.getByRole("heading", { level: 1, name: /^Chào/ }).waitFor()
    for (let tries = 0; (await page.evaluate<string[]>(keptHere)).length > 0; tries += 1) {
      expect(tries, "what the helper's phone still keeps").toBeLessThan(40)
      await page.waitForTimeout(250)
    }
    await page.context().close()
  },
  240_000,
)
