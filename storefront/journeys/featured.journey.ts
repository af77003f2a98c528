import type { Page } from "playwright-core"
import { expect } from "vitest"
import { journey, widths } from "../../tools/journeys/journey.ts"
import { isWellMade } from "./support/admin.ts"
import { createOfficer, openAdmin } from "./support/officers.ts"

/** Hồng Vân, where Hạ Thái lies. */
const COMMUNE = { code: "10210", page: "/xa/hong-van-10210" }
/** A change has to be seen within a minute. */
const FRESH_MS = 60_000

async function untilShown(page: Page, path: string, title: string, isShown: boolean): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.goto(path)
        return await page.getByRole("heading", { name: title }).count()
      },
      { timeout: FRESH_MS, interval: 2_000 },
    )
    .toBe(isShown ? 1 : 0)
}

/** The names of the chosen pieces, in their order. */
const chosen = (main: ReturnType<Page["locator"]>) =>
  main.getByRole("region", { name: "Các món, theo thứ tự hiện" }).getByRole("listitem")

journey(
  "an officer of a commune chooses what its page shows first, and it is there within a minute and gone again",
  async ({ browser, run, page }) => {
    const officer = await createOfficer(run, { level: "commune", code: COMMUNE.code, duties: ["curate"] })
    const admin = await openAdmin(browser, run, officer, widths.desk)
    const main = admin.locator("main")
    const title = `Bộ thử ${Date.now().toString().slice(-6)}`
    await admin.goto(`${run.admin_url}/featured`)
    await isWellMade(admin)
    await main.getByRole("link", { name: "Thêm bộ mới" }).click()
    await main.getByLabel("Tên", { exact: true }).fill(title)
    await main.getByLabel("Một hai câu giới thiệu").fill("Chọn thử cho trang xã.")
    await main.getByLabel("Hiện đến hết ngày").fill("2099-01-01")
    await main.getByLabel("Tìm món theo tên món hay tên gian").fill("đĩa sơn mài")
    await admin.keyboard.press("Enter")
    for (const name of ["Đĩa sơn mài cá chép", "Đĩa sơn mài hoa sen"])
      await main.getByRole("button", { name: new RegExp(`^Thêm ${name}`) }).click()
    // By keyboard: the second goes up.
    await main.getByRole("button", { name: /^Đưa Đĩa sơn mài hoa sen.* lên$/ }).focus()
    await admin.keyboard.press("Enter")
    await expect.poll(() => chosen(main).first().textContent()).toContain("hoa sen")
    // By hand: it is dragged back down.
    await chosen(main).first().dragTo(chosen(main).last())
    await expect.poll(() => chosen(main).first().textContent()).toContain("cá chép")
    await main.getByRole("region", { name: "Xem trước như người mua thấy" }).getByText(title).waitFor()
    await isWellMade(admin)
    await main.getByRole("button", { name: "Lưu bản nháp" }).click()
    await main.getByText("Bản nháp", { exact: true }).waitFor()
    await isWellMade(admin)
    await untilShown(page, COMMUNE.page, title, false)

    await main.getByRole("button", { name: "Đăng", exact: true }).click()
    await main.getByText("Đang hiện", { exact: true }).waitFor()
    await untilShown(page, COMMUNE.page, title, true)
    const row = page.locator("section").filter({ has: page.getByRole("heading", { name: title }) })
    expect(await row.getByRole("heading", { level: 3 }).first().textContent()).toContain("cá chép")
    await untilShown(page, "/", title, false)

    await main.getByRole("button", { name: "Thôi hiện" }).click()
    await main.getByText("Bản nháp", { exact: true }).waitFor()
    await untilShown(page, COMMUNE.page, title, false)
    await main.getByRole("button", { name: "Xóa bộ này" }).click()
    await main.getByRole("link", { name: "Thêm bộ mới" }).waitFor()
    await admin.context().close()
  },
)

journey("a buyer narrows the OCOP goods down by what stars, kind and price say", async ({ page, widePage }) => {
  await page.goto("/ocop")
  await page.getByRole("button", { name: "Lọc", exact: true }).click()
  await page.getByRole("link", { name: /^4 sao, \d+ món$/ }).click()
  await page.waitForURL(/\/ocop\/sao\/4$/)
  const told = Number.parseInt(
    (await page
      .getByText(/^\d+ món/)
      .filter({ visible: true })
      .first()
      .textContent()) ?? "",
    10,
  )
  expect(
    await page
      .getByText(/OCOP 4 sao/)
      .filter({ visible: true })
      .count(),
  ).toBe(told)
  await page.getByRole("link", { name: "Bỏ lọc 4 sao" }).click()
  await page.waitForURL(/\/ocop$/)

  await widePage.goto("/ocop")
  const kind = widePage.getByRole("link", { name: /^Thực phẩm, \d+ món$/ })
  const promised = Number.parseInt((await kind.textContent())?.replace(/\D/g, "") ?? "", 10)
  await kind.click()
  await widePage.waitForURL(/\/ocop\/loai\/thuc-pham$/)
  expect(
    await widePage
      .getByText(/OCOP \d sao/)
      .filter({ visible: true })
      .count(),
  ).toBe(promised)
  await widePage.getByRole("link", { name: "Giá thấp trước" }).click()
  await widePage.waitForURL(/xep\/gia-tang$/)
  await widePage.getByRole("link", { name: "Vì sao món này đứng trước?" }).click()
  await widePage.getByRole("heading", { name: "Hàng được xếp thế nào" }).waitFor()
})
