import { expect } from "vitest"
import { journey } from "../../tools/journeys/journey.ts"
import { codeAfter } from "./support/codes.ts"
import { answerThree, comeIn, isWellMade, newNumber } from "./support/desk.ts"
import { makeTeam } from "./support/people.ts"

journey(
  "a helper opens a stall with the household's consent; the household sees what was done and ends it",
  async ({ browser, page, run }) => {
    const household = newNumber()
    const stall = `Sơn mài có người giúp ${household.slice(-6)}`
    const helper = newNumber()
    await makeTeam(run, [{ phone: helper, name: "Nguyễn Thu Hạnh" }])
    await comeIn(page, run, helper, "/ban-hang/giup")
    await isWellMade(page)
    await page.getByRole("link", { name: "Mở gian cho một hộ" }).click()
    await page.getByLabel("Số điện thoại của chủ hộ").fill(household)
    await isWellMade(page)
    await page.getByRole("button", { name: "Làm tiếp" }).click()
    await answerThree(page, "Lưu Thị Bưởi", stall)
    await isWellMade(page)
    const typed = page.getByLabel("Mã 6 số")
    const sent = await codeAfter(run, household, async () => {
      await page.getByRole("button", { name: "Xin đồng ý" }).click()
      await typed.waitFor()
    })
    await typed.fill(sent)
    await isWellMade(page)
    await page.getByRole("button", { name: "Hộ đã đồng ý" }).click()
    await page.getByText("Hộ đã đồng ý. Từ giờ làm giúp được.").waitFor()
    await page.getByText(`Đang làm giúp ${stall}`).waitFor()
    await isWellMade(page)

    await page.goto("/ban-hang/gian/sua")
    await page.getByText(`Đang làm giúp ${stall}`).waitFor()
    await page.getByLabel("Một câu về gian hàng").fill("Khay sơn mài nhà làm")
    await page.getByRole("button", { name: "Lưu lại" }).click()
    await page.getByText("Đã lưu.").waitFor()

    await page.goto("/ban-hang/giup")
    await page.getByRole("link", { name: `Đưa mã cho ${stall} vào` }).click()
    await page.getByRole("button", { name: "Làm mã mới" }).click()
    await page.getByRole("img", { name: "Mã QR để mở trang vào gian hàng" }).waitFor()
    const [code = ""] = (await page.getByRole("main").innerText()).match(/\b[0-9A-Z]{8}\b/) ?? []
    await isWellMade(page)

    const viewport = { width: 360, height: 740 }
    const own = await browser.newContext({ baseURL: run.storefront_url, viewport, timezoneId: "Asia/Ho_Chi_Minh" })
    const theirs = await own.newPage()
    await theirs.goto(`/ban-hang/ma/${code}`)
    await theirs.getByRole("button", { name: "Vào gian hàng" }).click()
    await theirs.getByRole("heading", { level: 1, name: /^Chào/ }).waitFor()
    // What a helper let in may look: no door leads to a form that would be refused.
    await theirs.getByText(/^Máy này chỉ để xem, đến/).waitFor()
    await theirs.goto("/ban-hang/gian")
    await theirs.getByText("Máy này chỉ để xem.").waitFor()
    expect(await theirs.getByRole("link", { name: /Tên và lời giới thiệu|Đóng gian hàng/ }).count()).toBe(0)
    await isWellMade(theirs)
    await theirs.goto("/ban-hang/nhat-ky")
    await theirs.getByText(/Người giúp Nguyễn Thu Hạnh sửa giới thiệu lúc/).waitFor()
    await isWellMade(theirs)
    await theirs.goto("/ban-hang/nguoi")
    await isWellMade(theirs)
    await theirs.getByRole("button", { name: /^Thôi nhờ/ }).click()
    // The phone came in by this helper's code: with the help its own leave ends.
    await theirs.getByText("Đã thôi nhờ. Giờ vào lại bằng số điện thoại của mình.").waitFor()
    await isWellMade(theirs)
    await own.close()

    await page.goto("/ban-hang")
    await page.getByRole("heading", { level: 1, name: /^Chào/ }).waitFor()
    expect(await page.getByText(`Đang làm giúp ${stall}`).count()).toBe(0)
  },
)
