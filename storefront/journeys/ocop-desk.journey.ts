import { journey, widths } from "../../tools/journeys/journey.ts"
import { askBackend } from "./support/backend.ts"
import { isWellMade, signInByPassword } from "./support/desk.ts"
import { plainPhoto } from "./support/goods.ts"
import { daysAgo } from "./support/ocop.ts"
import { createOfficer, openAdmin } from "./support/officers.ts"

journey(
  "a household sends a paper in, an officer sends it back with a reason, the household mends it, and it is verified",
  async ({ browser, run, page }) => {
    if (!run.demo) throw new Error("This system has no demo accounts")
    const { token } = await askBackend<{ token: string }>(run, "/auth/seller_member/emailpass", {
      body: { email: run.demo.seller.login, password: run.demo.seller.password },
    })
    const { goods } = await askBackend<{ goods: { id: string; title: string }[] }>(run, "/seller/certificate-goods", {
      token,
    })
    type Papers = { certificates: { product: { id: string } | null }[] }
    const { certificates } = await askBackend<Papers>(run, "/seller/certificates", { token })
    const product = goods.find(({ id }) => certificates.every((one) => one.product?.id !== id))
    if (!product) throw new Error("Every piece of the demo's stall has a paper")

    await signInByPassword(page, run.demo.seller)
    await page.getByRole("link", { name: /Giấy chứng nhận OCOP/ }).click()
    await page.getByRole("heading", { level: 1, name: "Giấy chứng nhận OCOP" }).waitFor()
    await isWellMade(page)
    const row = (text: string) => page.getByRole("listitem").filter({ hasText: text })
    await page.getByRole("link", { name: "Gửi giấy OCOP" }).click()
    await page.getByLabel("Giấy này của món nào").waitFor()
    await isWellMade(page)
    const number = `${Date.now() % 1e6}/QĐ-UBND`
    // Never sent: the phone says at once that it is too large.
    const heavy = { name: "giay.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(21 * 1024 * 1024, "%PDF-1.7 ") }
    await page.locator("input[type=file]").setInputFiles(heavy)
    await page.getByText("Tệp này nặng quá. Gửi tệp dưới 20 MB.").waitFor()
    await page.locator("input[type=file]").setInputFiles(await plainPhoto("#c8c2b0"))
    await page.getByLabel("Giấy này của món nào").selectOption(product.id)
    await page.getByRole("radio", { name: "4 sao" }).check()
    await page.getByLabel("Số quyết định").fill(number)
    await page.getByLabel("Ngày quyết định").fill(daysAgo(30))
    await page.getByLabel("Tên cơ quan ghi trên quyết định").fill("Ủy ban nhân dân thành phố Hà Nội")
    await page.getByLabel("Bộ sản phẩm").selectOption("QD26-21")
    await page.getByLabel("Số đăng ký kinh doanh").fill("01H8012345")
    await page.getByText("Thêm, nếu giấy có ghi").click()
    await page.getByLabel("Mã sản phẩm").fill("01-10210")
    await page.getByRole("button", { name: "Gửi giấy" }).click()
    await page.getByText("Mã sản phẩm trông như 01-10210-03-2026.").waitFor()
    await isWellMade(page)
    await page.getByLabel("Mã sản phẩm").fill("")
    await page.getByRole("button", { name: "Gửi giấy" }).click()
    await page.getByText("Ghi mã sản phẩm hoặc số giấy").waitFor()
    await page.getByLabel("Số giấy").fill(String(Date.now() % 1e6))
    await page.getByRole("button", { name: "Gửi giấy" }).click()
    await page.getByText("Đã gửi giấy. Cán bộ đối chiếu xong sẽ báo.").waitFor()
    await page.getByText(`4 sao, quyết định ${number}`).waitFor()

    const { stall } = await askBackend<{ stall: { commune: { code: string } } }>(run, "/seller/stall", { token })
    const officer = await createOfficer(run, { level: "commune", code: stall.commune.code, duties: ["verify"] })
    const admin = await openAdmin(browser, run, officer, widths.desk)
    const main = admin.locator("main")
    await main.getByRole("link", { name: "Giấy OCOP chờ đối chiếu" }).waitFor()
    await admin.goto(`${run.admin_url}/certificates?shelf=waiting&q=${encodeURIComponent(number)}`)
    await main.getByRole("link", { name: product.title }).click()
    await main.getByRole("img", { name: "Bản quét giấy chứng nhận" }).waitFor()
    await main.getByText("Gửi lại kèm lý do", { exact: true }).first().click()
    await main.getByLabel("Lý do", { exact: true }).fill("Ảnh mờ, chụp lại giúp.")
    await main.getByRole("button", { name: "Gửi lại kèm lý do" }).click()
    await main.getByText("Lý do gửi lại: Ảnh mờ, chụp lại giúp.").waitFor()

    await page.reload()
    await row(number).getByText("Cần bổ sung: Ảnh mờ, chụp lại giúp.").waitFor()
    await isWellMade(page)
    await row(number)
      .getByRole("link", { name: `Sửa lại ${product.title}` })
      .click()
    await page.getByRole("heading", { level: 1, name: product.title }).waitFor()
    await page.getByRole("main").getByText("Cần bổ sung: Ảnh mờ, chụp lại giúp.").waitFor()
    await isWellMade(page)
    await page.locator("input[type=file]").setInputFiles(await plainPhoto("#d8d2c0"))
    await page.getByRole("button", { name: "Gửi lại" }).click()
    await page.getByText("Đã gửi lại giấy. Cán bộ sẽ xem lại.").waitFor()

    await admin.reload()
    await main.getByRole("button", { name: "Ghi là đã đối chiếu" }).click()
    await main.getByText(/^Đã đối chiếu ngày .*, hai người/).waitFor()
    await page.reload()
    await row(number).getByText("Còn hiệu lực đến").waitFor()
    await isWellMade(page)
    await admin.context().close()
  },
  240_000,
)
