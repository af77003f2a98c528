import type { Page } from "playwright-core"
import { expect } from "vitest"
import { type Journey, journey, widths } from "../../tools/journeys/journey.ts"
import { isDialogWellMade, isWellMade } from "./support/admin.ts"
import { newNumber } from "./support/desk.ts"
import { consentByCode, sendPaper } from "./support/helper.ts"
import { openHousehold } from "./support/household.ts"
import { createOfficer, openAdmin } from "./support/officers.ts"
import { personWith } from "./support/people.ts"

/** Makes a team of Hạ Thái with this person in it, through Admin's own screens. */
async function makeTeam(page: Page, admin: string, phone: string): Promise<string> {
  const main = page.locator("main")
  const name = `Tổ thử ${phone.slice(-6)}`
  await page.goto(`${admin}/digital-teams`)
  await main.getByLabel("Tên tổ").fill(name)
  await main.getByRole("button", { name: "Lập tổ" }).click()
  await main.getByRole("link", { name }).click()
  await main.getByText("Tổ chưa có ai.").waitFor()
  await main.getByLabel("Họ và tên").fill("Nguyễn Thu Hạnh")
  await main.getByLabel("Số điện thoại").fill("12345")
  await main.getByRole("button", { name: "Thêm người" }).click()
  await main.getByText("Số điện thoại di động chưa đúng.").waitFor()
  await main.getByLabel("Số điện thoại").fill(phone)
  await main.getByLabel("Vai trò").selectOption("Tổ trưởng")
  await main.getByRole("button", { name: "Thêm người" }).click()
  await main.getByRole("cell", { name: "Nguyễn Thu Hạnh" }).waitFor()
  await isWellMade(page)
  return name
}

async function answerPaper(
  page: Page,
  stall: string,
  answer: (dialog: ReturnType<Page["getByRole"]>) => Promise<void>,
) {
  await page
    .getByRole("button", { name: `Xem giấy của ${stall}` })
    .first()
    .click()
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("img", { name: `Ảnh giấy đồng ý của ${stall}` }).waitFor()
  const width =
    "(async (image) => { await image.decode(); return image.naturalWidth })(document.querySelector('[role=dialog] img'))"
  expect(await page.evaluate(width)).toBe(480)
  await isDialogWellMade(page)
  await answer(dialog)
  await dialog.waitFor({ state: "hidden" })
}

/** A document is not shown in the page: it can be accepted once the officer has opened it. */
async function isAcceptedWhenOpened(page: Page, stall: string): Promise<void> {
  await page
    .getByRole("button", { name: `Xem giấy của ${stall}` })
    .first()
    .click()
  const dialog = page.getByRole("dialog")
  const accept = dialog.getByRole("button", { name: "Nhận giấy này" })
  await dialog.getByText("Mở giấy ra xem rồi mới nhận được.").waitFor()
  expect(await accept.isDisabled()).toBe(true)
  const download = page.waitForEvent("download")
  await dialog.getByRole("link", { name: `Tải giấy của ${stall}` }).click()
  await download
  await accept.click()
  await dialog.waitFor({ state: "hidden" })
}

async function officerOf(browser: Journey["browser"], run: Journey["run"]): Promise<Page> {
  const officer = await createOfficer(run, { level: "commune", code: "10210", duties: ["verify"] })
  return openAdmin(browser, run, officer, widths.desk)
}

journey(
  "an officer makes a team, ends a helper's grant, accepts one paper and refuses another, and lets a person go",
  async ({ browser, run }) => {
    const [household, helper] = [newNumber(), newNumber()]
    const { stall, sellerId } = await openHousehold(run, household)
    const page = await officerOf(browser, run)
    const main = page.locator("main")
    const team = await makeTeam(page, run.admin_url, helper)
    const { token } = await personWith(run, helper)

    await consentByCode(run, token, sellerId, household)
    await page.goto(`${run.admin_url}/sellers/${sellerId}`)
    await main.getByRole("cell", { name: /Nguyễn Thu Hạnh/ }).waitFor()
    await main.getByRole("button", { name: "Dừng quyền giúp" }).click()
    const dialog = page.getByRole("dialog")
    await dialog.getByLabel(/^Lý do/).fill("Hộ gọi ra xã nhờ dừng.")
    await dialog.getByRole("button", { name: "Dừng quyền giúp" }).click()
    await main.getByText("Chưa ai được giúp gian này.").waitFor()

    await sendPaper(run, token, sellerId)
    await page.setViewportSize({ width: widths.phone, height: 740 })
    await page.goto(`${run.admin_url}/consent-papers`)
    await answerPaper(page, stall, async (paper) => {
      await paper.getByRole("button", { name: "Không nhận" }).click()
      await paper.getByText("Viết lý do ít nhất 10 chữ cái").waitFor()
      await paper.getByLabel(/^Lý do/).fill("Chữ ký không phải của hộ.")
      await paper.getByRole("button", { name: "Không nhận" }).click()
    })
    const row = main.getByRole("row").filter({ hasText: stall })
    await row.getByText("Chữ ký không phải của hộ.").waitFor()
    await sendPaper(run, token, sellerId, "document")
    await page.reload()
    await isAcceptedWhenOpened(page, stall)
    await row.getByText("Đã nhận").waitFor()
    await sendPaper(run, token, sellerId)
    await page.reload()
    await answerPaper(page, stall, (paper) => paper.getByRole("button", { name: "Nhận giấy này" }).click())
    await expect.poll(() => row.getByText("Đã nhận").count()).toBe(2)
    await isWellMade(page)
    await page.goto(`${run.admin_url}/sellers/${sellerId}`)
    await main.getByRole("cell", { name: /^Giấy có chữ ký/ }).waitFor()
    await isWellMade(page)
    await page.setViewportSize({ width: widths.desk, height: 900 })

    await page.goto(`${run.admin_url}/digital-teams`)
    await main.getByRole("link", { name: team }).click()
    await main.getByRole("button", { name: "Cho rời tổ" }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Cho rời tổ" }).click()
    await main.getByText("Tổ chưa có ai.").waitFor()
    await page.goto(`${run.admin_url}/audit-log?seller_id=${sellerId}`)
    await main.getByRole("cell", { name: "Dừng quyền giúp" }).first().waitFor()
    await main.getByRole("cell", { name: "Mở giấy đồng ý" }).first().waitFor()
    await isWellMade(page)
    await page.context().close()
  },
  240_000,
)

journey("whole-site staff give an officer a scope and take it away", async ({ browser, run }) => {
  if (!run.demo) throw new Error("This system has no demo accounts")
  const officer = await createOfficer(run, null)
  const page = await openAdmin(browser, run, run.demo.staff, widths.desk)
  const main = page.locator("main")
  await page.goto(`${run.admin_url}/staff-scopes`)
  await main.getByText(officer.login).waitFor()
  await main.getByLabel("Email cán bộ").fill(officer.login)
  await main.getByLabel("Nơi").selectOption({ label: "Xã Hồng Vân, Hà Nội" })
  await main.getByLabel("Xác minh").check()
  await main.getByRole("button", { name: "Giao phạm vi" }).click()
  const row = main.getByRole("row").filter({ hasText: officer.login })
  await row.getByText("Xã Hồng Vân").waitFor()

  const theirs = await openAdmin(browser, run, officer, widths.phone)
  await theirs.getByText("Xã Hồng Vân · Xác minh").waitFor()
  await row.getByRole("button", { name: "Thu lại" }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Thu lại" }).click()
  await row.waitFor({ state: "hidden" })
  await theirs.reload()
  await theirs.getByText("Tài khoản này chưa được giao phạm vi.").waitFor()
  await theirs.context().close()
  await page.context().close()
})
