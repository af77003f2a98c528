import { expect } from "vitest"
import { journey, widths } from "../../tools/journeys/journey.ts"
import { isWellMade } from "./support/desk.ts"
import { isOnSale, realPhoto } from "./support/goods.ts"
import { identity } from "./support/household.ts"
import { createOfficer, openAdmin } from "./support/officers.ts"
import { openStall, personWith, phoneOf } from "./support/people.ts"
import { askAdmin } from "./support/staff.ts"

journey(
  "a household lists its first piece, corrects it when it comes back, and finds it on its stall",
  async ({ browser, run }) => {
    const owner = await personWith(run)
    const stall = `Sơn mài thử hàng ${owner.phone.slice(-6)}`
    const piece = `Khay trà đỏ ${owner.phone.slice(-6)}`
    const sellerId = await openStall(run, owner, { name: stall, owner_name: "Kiều Thị Nhài", identity })
    await askAdmin(run, `/admin/sellers/${sellerId}/approve`, { reason: "Đã gặp tận nhà, giấy tờ gửi sau." })
    const page = await phoneOf(browser, run, owner)
    let taps = 0
    const tap = async (name: string | RegExp, role: "link" | "button" = "button") => {
      taps += 1
      await page.getByRole(role, { name }).first().click()
    }
    const fill = async (label: string, value: string) => {
      taps += 1
      await page.getByLabel(label, { exact: true }).fill(value)
    }

    await page.goto("/ban-hang")
    await tap(/^Hàng của gian/, "link")
    await page.getByRole("heading", { level: 1, name: "Hàng của gian" }).waitFor()
    await isWellMade(page)
    await tap("Đăng món mới", "link")
    await page.waitForURL("**/hang/mon/*")
    await isWellMade(page)

    // Sent with nothing in it: every field says what it needs, and the first one is gone to.
    await page.getByRole("button", { name: "Gửi xã duyệt" }).click()
    await page.getByText("Chưa có giá. Gõ giá một món.").waitFor()
    await page.getByText("Chưa có ảnh. Chụp một tấm trước đã.").waitFor()
    expect(await page.locator("[aria-invalid=true]").count()).toBe(5)
    await isWellMade(page)

    taps += 1
    await page.getByLabel("Chụp hoặc chọn ảnh").setInputFiles(await realPhoto())
    await page.getByText("Ảnh 1, khách thấy trước").waitFor()
    await fill("Tên món hàng", piece)
    await fill("Giá bán", "450")
    await page.getByText(/^Giá đang là 450.đ\. Có phải 450\.000.đ không\?$/).waitFor()
    await tap(/^Đúng, 450\.000/)
    await page.getByText("Bằng chữ: bốn trăm năm mươi nghìn đồng").waitFor()
    await fill("Còn bao nhiêu", "3")
    await fill("Cả gói nặng bao nhiêu", "1,2 kg")
    await page.getByText("Đã lưu.", { exact: true }).waitFor()
    await isWellMade(page)

    // Closed and opened again: everything stands there, from the backend.
    await page.reload()
    expect(await page.getByLabel("Tên món hàng").inputValue()).toBe(piece)
    expect(await page.getByLabel("Giá bán").inputValue()).toBe("450.000")
    expect(await page.locator("input[name=picture]").count()).toBe(1)
    await tap("Gửi xã duyệt")
    await page.getByText("Đã gửi xã duyệt.").waitFor()
    await page.getByText("Đang chờ xã duyệt", { exact: true }).waitFor()
    expect(taps).toBeLessThanOrEqual(12)
    await isWellMade(page)

    const officer = await createOfficer(run, { level: "commune", code: "10210", duties: ["verify"] })
    const admin = await openAdmin(browser, run, officer, widths.desk)
    const review = admin.locator("main li").filter({ hasText: piece })
    await admin.goto(`${run.admin_url}/listing-reviews`)
    await review.getByRole("button", { name: "Nhờ sửa" }).click()
    await admin
      .getByRole("dialog")
      .getByLabel(/^Lý do/)
      .fill("Ghi thêm kích thước cho khách biết.")
    await admin.getByRole("dialog").getByRole("button", { name: "Nhờ sửa" }).click()
    await review.waitFor({ state: "detached" })

    await page.goto("/ban-hang/tin")
    await page.getByRole("button", { name: /Xem hàng của gian/ }).click()
    await page.getByText("Cần sửa", { exact: true }).waitFor()
    await page.getByText("Xã nhắn: Ghi thêm kích thước cho khách biết.").waitFor()
    await isWellMade(page)
    await page.getByRole("link", { name: /^Sửa lại/ }).click()
    await page.getByText("Xã nhắn: Ghi thêm kích thước cho khách biết.").waitFor()
    await page.getByText("Nói thêm").click()
    await page.getByLabel(/^Dài, rộng, cao/).fill("30 × 20 × 4 cm")
    await isWellMade(page)
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
    await isOnSale(page, piece, { stall, price: "450.000" })

    await page.goto("/ban-hang/hang")
    await page.getByRole("link", { name: /^Sửa giá, số lượng/ }).click()
    await page.getByLabel("Giá bán").fill("1tr2")
    await isWellMade(page)
    await page.getByRole("button", { name: "Lưu lại" }).click()
    await page.getByText("1.200.000").first().waitFor()
    await page.getByRole("button", { name: /^Tạm ngừng bán/ }).click()
    await page.getByText("Đã tạm ngừng bán.").waitFor()
    await page.getByRole("button", { name: /^Bán tiếp/ }).click()
    await page.getByText("Đang bán lại rồi.").waitFor()
    await page.context().close()
  },
  240_000,
)
