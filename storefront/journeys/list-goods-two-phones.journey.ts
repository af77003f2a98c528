import type { Page } from "playwright-core"
import { expect } from "vitest"
import { journey } from "../../tools/journeys/journey.ts"
import { askBackend } from "./support/backend.ts"
import { isWellMade } from "./support/desk.ts"
import { plainPhoto } from "./support/goods.ts"
import { openStall, personWith, phoneOf } from "./support/people.ts"
import { sellPiece } from "./support/selling.ts"

const saved = (page: Page) => page.getByText("Đã lưu.", { exact: true }).waitFor()
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })

journey(
  "two phones edit one piece: the later one sees both versions, chooses, and loses nothing",
  async ({ browser, run }) => {
    const owner = await personWith(run)
    await openStall(run, owner, { name: `Gian hai máy ${owner.phone.slice(-6)}`, owner_name: "Kiều Thị Nhài" })
    await askBackend(run, "/seller/me", { token: owner.token, body: { name: "Kiều Thị Nhài" } })
    const here = await phoneOf(browser, run, owner)
    await here.goto("/ban-hang/hang/moi")
    await here.waitForURL("**/hang/mon/*")
    const address = new URL(here.url()).pathname
    await here.getByLabel("Chụp hoặc chọn ảnh").setInputFiles(await plainPhoto("#7a2018"))
    await field(here, "Tên món hàng").fill("Khay")
    await field(here, "Giá bán").fill("65k")
    await field(here, "Còn bao nhiêu").fill("3")
    await field(here, "Cả gói nặng bao nhiêu").fill("900")
    await saved(here)

    const there = await phoneOf(browser, run, owner)
    await there.goto(address)
    await there.getByText("Ảnh 1, khách thấy trước").waitFor()

    await here.context().setOffline(true)
    await field(here, "Tên món hàng").fill("Khay trà đỏ")
    await field(here, "Còn bao nhiêu").fill("5")
    await here.getByText(/^Mất mạng\./).waitFor()

    await field(there, "Tên món hàng").fill("Khay trà nhỏ")
    await there.getByLabel("Thêm ảnh").setInputFiles(await plainPhoto("#1c5a3a"))
    await there.getByRole("button", { name: "Đưa lên đầu Ảnh 2" }).waitFor()
    await there.getByRole("button", { name: "Đưa lên đầu Ảnh 2" }).click()
    await saved(there)
    await there.getByRole("button", { name: "Gửi xã duyệt" }).click()
    await there.getByText("Đã gửi xã duyệt.").waitFor()

    // Both versions, only what differs, with who and when.
    await here.context().setOffline(false)
    await here.getByRole("heading", { name: "Có hai bản của món này" }).waitFor()
    await here.getByText(/^Kiều Thị Nhài vừa sửa món này lúc .+\. Xem hai bản rồi chọn\.$/).waitFor()
    await here.getByText("Bản kia đang chờ xã duyệt.").waitFor()
    const asked = await here.locator("fieldset legend").allInnerTexts()
    expect(asked.sort()).toEqual(["Còn bao nhiêu", "Tên món hàng", "Ảnh"])
    await isWellMade(here)

    // Field by field: the name of the other phone, the number of this one, the photos of the other.
    await here
      .getByRole("group", { name: "Tên món hàng" })
      .getByLabel(/Khay trà nhỏ/)
      .check()
    await here.getByRole("button", { name: "Dùng các ô đã chọn" }).click()
    await saved(here)
    expect(await field(here, "Tên món hàng").inputValue()).toBe("Khay trà nhỏ")
    expect(await field(here, "Còn bao nhiêu").inputValue()).toBe("5")
    expect(await here.locator("input[name=picture]").count()).toBe(2)
    await isWellMade(here)

    // What was left out can be taken back as a whole.
    await here.getByRole("button", { name: "Xem lại bản đã bỏ" }).click()
    await here.getByRole("button", { name: "Lấy cả bản kia" }).click()
    await saved(here)
    expect(await field(here, "Tên món hàng").inputValue()).toBe("Khay trà đỏ")
    expect(await here.locator("input[name=picture]").count()).toBe(1)
    await there.goto(address)
    expect(await field(there, "Tên món hàng").inputValue()).toBe("Khay trà đỏ")
    await Promise.all([here.context().close(), there.context().close()])
  },
  180_000,
)

journey(
  "two phones change one price: the later one is told, and what it did not touch stays as the other set it",
  async ({ browser, run }) => {
    const owner = await personWith(run)
    const sellerId = await openStall(run, owner, {
      name: `Gian hai giá ${owner.phone.slice(-6)}`,
      owner_name: "Kiều Thị Nhài",
    })
    const product = await sellPiece(run, owner, sellerId, "Khay hai giá")
    const [here, there] = await Promise.all([phoneOf(browser, run, owner), phoneOf(browser, run, owner)])
    const save = async (page: Page) => page.getByRole("button", { name: "Lưu lại" }).click()
    for (const page of [here, there]) await page.goto(`/ban-hang/hang/gia/${product}`)

    await field(there, "Giá bán").fill("500k")
    await save(there)
    await there.getByText("Giá: 450.000 đ thành 500.000 đ").waitFor()
    await field(here, "Giá bán").fill("470k")
    await save(here)
    await here.getByText(/^Máy khác vừa đổi giá thành 500\.000.đ\./).waitFor()
    expect(await field(here, "Giá bán").inputValue()).toMatch(/^470/)
    await isWellMade(here)
    await save(here)
    await here.getByText("Giá: 500.000 đ thành 470.000 đ").waitFor()

    // A number typed on a screen that was opened before: the price of the other phone stays.
    await there.goto(`/ban-hang/hang/gia/${product}`)
    await here.goto(`/ban-hang/hang/gia/${product}`)
    await field(here, "Giá bán").fill("520k")
    await save(here)
    await here.getByText("Giá: 470.000 đ thành 520.000 đ").waitFor()
    await field(there, "Còn bao nhiêu").fill("2")
    await save(there)
    await there.getByText("Còn 3 thành còn 2").waitFor()
    await there
      .getByText(/520\.000/)
      .first()
      .waitFor()
    await Promise.all([here.context().close(), there.context().close()])
  },
  120_000,
)
