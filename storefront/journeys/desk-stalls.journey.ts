import { describe, expect } from "vitest"
import { journey } from "../../tools/journeys/journey.ts"
import { askBackend } from "./support/backend.ts"
import { isWellMade } from "./support/desk.ts"
import { openStall, personWith, phoneOf } from "./support/people.ts"
import { askAdmin } from "./support/staff.ts"

const some = () => String(Date.now() % 1_000_000)

describe("somebody with several stalls", () => {
  journey("joins another by invitation, and works for the one that is chosen", async ({ browser, run }) => {
    const [first, second, third] = [`Sơn mài một ${some()}`, `Sơn mài hai ${some()}`, `Sơn mài ba ${some()}`]
    const lan = await personWith(run)
    await openStall(run, lan, { name: first, owner_name: "Trần Thị Lan" })
    await openStall(run, lan, { name: second, owner_name: "Trần Thị Lan" })
    const tu = await personWith(run)
    const stall = await openStall(run, tu, { name: third, owner_name: "Nguyễn Thị Tư" })
    const invited = { phone: lan.phone, name: "Cô Lan", role: "staff" }
    await askBackend(run, "/seller/members", { token: tu.token, stall, body: invited })

    const page = await phoneOf(browser, run, lan)
    await page.goto("/ban-hang")
    await page.getByText(`mời vào gian ${third}`).waitFor()
    await isWellMade(page)
    await page.getByRole("button", { name: "Nhận lời" }).click()
    await page.getByText("Đã nhận lời.").waitFor()
    await page.getByRole("link", { name: "Đổi gian hàng" }).click()
    await page.getByRole("heading", { level: 1, name: "Làm cho gian hàng nào?" }).waitFor()
    await isWellMade(page)
    await page.getByRole("button", { name: second }).click()
    await page.getByRole("heading", { level: 2, name: second }).waitFor()

    // A form that is open for one stall stays that stall's, whatever another tab goes to work for.
    await page.goto("/ban-hang/gian/sua")
    const other = await page.context().newPage()
    await other.goto("/ban-hang/chon-gian")
    await other.getByRole("button", { name: first }).click()
    await other.getByRole("heading", { level: 2, name: first }).waitFor()
    await page.getByLabel("Một câu về gian hàng").fill("Câu của gian hai")
    await page.getByRole("button", { name: "Lưu lại" }).click()
    await page.getByText("Đã lưu.").waitFor()
    await page.goto("/ban-hang/gian/sua")
    expect(await page.getByLabel("Một câu về gian hàng").inputValue()).toBe("")
    await page.goto("/ban-hang/chon-gian")
    await page.getByRole("button", { name: second }).click()
    await page.getByRole("heading", { level: 2, name: second }).waitFor()
    await page.goto("/ban-hang/gian/sua")
    expect(await page.getByLabel("Một câu về gian hàng").inputValue()).toBe("Câu của gian hai")
    await page.context().close()
  })
})

describe("news", () => {
  journey("tells of a suspension with its reason, and leads to the stall", async ({ browser, run }) => {
    const name = `Sơn mài tin ${some()}`
    const man = await personWith(run)
    const id = await openStall(run, man, { name, owner_name: "Bùi Thị Mận" })
    await askAdmin(run, `/admin/sellers/${id}/approve`, { reason: "Đã gặp tận nhà, giấy tờ gửi sau." })
    await askAdmin(run, `/admin/sellers/${id}/suspend`, { reason: "Ảnh hàng chưa đúng món" })

    const page = await phoneOf(browser, run, man)
    await page.goto("/ban-hang")
    await page.getByRole("link", { name: /^Tin/ }).click()
    await page.getByRole("heading", { level: 1, name: "Tin" }).waitFor()
    const newest = page.getByRole("listitem").first()
    await newest.getByText("Gian đang tạm khóa, khách chưa xem được").first().waitFor()
    await newest.getByText("Lý do: Ảnh hàng chưa đúng món").waitFor()
    expect(await page.getByText("Xã đã duyệt, gian đang bán").count()).toBeGreaterThan(0)
    await isWellMade(page)
    await newest.getByRole("button", { name: /^Xem gian hàng/ }).click()
    await page.getByRole("heading", { level: 1, name }).waitFor()
    await page.getByText("Đang tạm khóa", { exact: true }).first().waitFor()
    await page.context().close()
  })
})

describe("leaving", () => {
  journey("forgets the phone: a kept copy of its cookie opens nothing", async ({ browser, run }) => {
    const page = await phoneOf(browser, run, await personWith(run))
    const kept = await page.context().cookies()
    await page.goto("/ban-hang")
    await page.getByRole("button", { name: "Thoát ra" }).click()
    await page.waitForURL("**/dang-nhap*")
    await page.context().addCookies(kept)
    await page.goto("/ban-hang")
    await page.waitForURL("**/dang-nhap?*")
    await page.context().close()
  })
})
