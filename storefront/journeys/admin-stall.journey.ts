import { expect } from "vitest"
import { journey, widths } from "../../tools/journeys/journey.ts"
import { isDialogWellMade, isWellMade } from "./support/admin.ts"
import { askBackend } from "./support/backend.ts"
import { newNumber } from "./support/desk.ts"
import { identity, openHousehold } from "./support/household.ts"
import { createOfficer, openAdmin } from "./support/officers.ts"

journey(
  "an officer of the commune checks a household's papers, lets its stall sell, suspends it and opens it again",
  async ({ browser, run }) => {
    const household = await openHousehold(run, newNumber())
    const officer = await createOfficer(run, { level: "commune", code: "10210", duties: ["verify"] })
    const page = await openAdmin(browser, run, officer, widths.desk)
    const main = page.locator("main")
    const status = (name: string) => main.getByText(name, { exact: true }).first().waitFor()
    await page.waitForURL("**/todays-work")
    // The day may hold older stalls: the list is as far as from there.
    await main.getByRole("link", { name: "Gian hàng chờ duyệt" }).click()
    await main.getByRole("link", { name: household.stall }).click()
    await main.getByRole("heading", { level: 1, name: household.stall }).waitFor()
    await main.getByText("Số định danh •••••••••345").waitFor()

    // The household gives other papers while the officer looks at the old ones.
    const { token } = household
    await askBackend(run, "/seller/stall/identity", { token, body: { ...identity, number: "001165054321" } })
    await main.getByRole("button", { name: "Ghi là đã đối chiếu" }).click()
    await main.getByText("Hộ vừa khai lại giấy tờ.").waitFor()
    await main.getByText("Số định danh •••••••••321").waitFor()
    await main.getByRole("button", { name: "Ghi là đã đối chiếu" }).click()
    await main.getByText(/^Đã đối chiếu Gặp mặt, xem thẻ gốc/).waitFor()
    await isWellMade(page)

    // A product with a photo is missing: that needs a reason. By keys alone.
    await main.getByRole("button", { name: "Duyệt" }).focus()
    await page.keyboard.press("Enter")
    await isDialogWellMade(page)
    const dialog = page.getByRole("dialog")
    await dialog.getByRole("button", { name: "Duyệt" }).click()
    await dialog.getByText("Viết lý do ít nhất 10 chữ cái").waitFor()
    await dialog.getByLabel(/^Lý do/).fill("Đã gặp tận nhà, ảnh món hàng gửi sau.")
    await dialog.getByRole("button", { name: "Duyệt" }).press("Enter")
    await dialog.waitFor({ state: "hidden" })
    await status("Đang bán")

    for (const [deed, state] of [
      ["Tạm khóa gian hàng", "Tạm khóa"],
      ["Mở lại", "Đang bán"],
    ] as const) {
      await main.getByRole("button", { name: deed }).click()
      await dialog.getByLabel(/^Lý do/).fill("Xem lại địa chỉ của gian.")
      await dialog.getByRole("button", { name: deed }).click()
      await dialog.waitFor({ state: "hidden" })
      await status(state)
    }
    expect(await main.getByText("Xem lại địa chỉ của gian.").count()).toBe(2)

    await main.getByRole("button", { name: "Cấp mã" }).click()
    await main.getByText(/^[0-9A-Z]{8}$/).waitFor()
    await isWellMade(page)
    await main.getByRole("link", { name: "Nhật ký của gian này" }).click()
    await main.getByRole("cell", { name: "Mở lại gian hàng" }).waitFor()
    await main.getByRole("cell", { name: "Đối chiếu giấy tờ" }).waitFor()
    expect(await main.getByRole("row").filter({ hasNotText: household.stall }).count()).toBe(1)
    await page.context().close()
  },
  240_000,
)
