import sharp from "sharp"
import { expect } from "vitest"
import { journey } from "../../tools/journeys/journey.ts"
import { isWellMade } from "./support/desk.ts"
import { openStall, personWith, phoneOf } from "./support/people.ts"
import { waitingReview } from "./support/selling.ts"
import { askAdmin } from "./support/staff.ts"

journey(
  "a household lists a tray in two sizes, and a buyer chooses the larger one",
  async ({ browser, run }) => {
    const owner = await personWith(run)
    const piece = `Khay hai cỡ ${owner.phone.slice(-6)}`
    const sellerId = await openStall(run, owner, {
      name: `Sơn mài ${owner.phone.slice(-6)}`,
      owner_name: "Kiều Thị Nhài",
    })
    await askAdmin(run, `/admin/sellers/${sellerId}/approve`, { reason: "Đã gặp tận nhà, giấy tờ gửi sau." })
    const page = await phoneOf(browser, run, owner)
    const fill = (label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value)

    await page.goto("/ban-hang/hang/moi")
    const buffer = await sharp({ create: { width: 900, height: 1_100, channels: 3, background: "#7a2018" } })
      .jpeg()
      .toBuffer()
    await page.getByLabel("Chụp hoặc chọn ảnh").setInputFiles({ name: "anh.jpg", mimeType: "image/jpeg", buffer })
    await fill("Tên món hàng", piece)
    await page.getByRole("button", { name: "Có nhiều cỡ, nhiều màu" }).click()
    await fill("Khác nhau ở chỗ nào", "Cỡ")
    await fill("Loại 1: Cỡ", "Nhỏ")
    await fill("Loại 1: giá bán", "300k")
    await fill("Loại 1: còn bao nhiêu", "4")
    await fill("Loại 2: Cỡ", "Lớn")
    await fill("Loại 2: giá bán", "450")
    await page.getByText(/Có phải 450\.000.đ không\?$/).waitFor()
    await isWellMade(page)

    // Sent half filled: the cells say what they need.
    await page.getByRole("button", { name: "Gửi xã duyệt" }).click()
    await page.getByText("Giá này thấp quá.").waitFor()
    await page.getByText("Còn bao nhiêu món? Gõ một con số.").waitFor()
    await page.getByRole("button", { name: /^Đúng, 450\.000/ }).click()
    await fill("Loại 2: còn bao nhiêu", "2")
    await page.getByRole("button", { name: "Thêm một loại" }).click()
    await page.getByRole("button", { name: "Bỏ loại 3" }).click()
    await fill("Cả gói nặng bao nhiêu", "900")
    await page.getByText("Nói thêm").click()
    await page.getByLabel(/^Ai làm món này/).fill("Bà Nguyễn Thị Lý")
    await page.getByLabel(/^Đặt thì làm mấy ngày/).fill("9")
    await page.getByLabel(/^Mỗi tháng làm được mấy món/).fill("5")
    // "Saved" may still stand there from the answer before: the page is left when the last one went through.
    const sent = page.waitForResponse((answer) => answer.request().method() === "POST" && answer.ok())
    await page.locator("input[name=craft_steps]").first().check()
    await sent
    await page.getByText("Đã lưu.", { exact: true }).waitFor()
    await isWellMade(page)
    await page.reload()
    expect(await page.getByLabel("Loại 2: giá bán", { exact: true }).inputValue()).toBe("450.000")
    await page.getByRole("button", { name: "Gửi xã duyệt" }).click()
    await page.getByText("Đã gửi xã duyệt.").waitFor()

    const review = await waitingReview(run, ({ answers }) => answers.name === piece)
    await askAdmin(run, `/admin/listing-reviews/${review?.id}/publish`, { revision: review?.revision })
    await page.goto("/ban-hang")
    await page.getByRole("link", { name: "Xem gian như khách xem" }).click()
    await page.waitForURL("**/gian-hang/**")
    await page.getByRole("link", { name: piece }).first().click()
    await page.waitForURL("**/san-pham/**")
    await page.getByText("Bà Nguyễn Thị Lý").waitFor()
    await page.getByText("Mỗi tháng làm được 5 món").waitFor()
    await page.getByText(/^Lớn/).first().click()
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
    await page.waitForURL("**/gio-hang*")
    await page
      .getByText(/450\.000/)
      .first()
      .waitFor()
    await page.context().close()
  },
  240_000,
)
