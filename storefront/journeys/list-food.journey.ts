import { expect } from "vitest"
import { journey } from "../../tools/journeys/journey.ts"
import { isWellMade } from "./support/desk.ts"
import { realPhoto } from "./support/goods.ts"
import { openStall, personWith, phoneOf } from "./support/people.ts"

journey(
  "a household lists food in twelve taps: six fields, and two answers that are tapped",
  async ({ browser, run }) => {
    const owner = await personWith(run)
    const piece = `Chè lam gừng ${owner.phone.slice(-6)}`
    const opening = { name: `Chè lam thử ${owner.phone.slice(-6)}`, owner_name: "Kiều Thị Tỵ" }
    await openStall(run, owner, { ...opening, village: "thach-xa", crafts: ["che-lam"] })
    const page = await phoneOf(browser, run, owner)
    let taps = 0
    let fields = 0
    const tap = async (name: string | RegExp, role: "link" | "button" | "checkbox" = "button") => {
      taps += 1
      await page.getByRole(role, { name }).first().click()
    }
    const fill = async (label: string, value: string) => {
      taps += 1
      fields += 1
      await page.getByLabel(label, { exact: true }).fill(value)
    }
    const parcel = page.getByLabel("Cả gói nặng bao nhiêu", { exact: true })

    await page.goto("/ban-hang")
    await tap(/^Hàng của gian/, "link")
    await tap("Đăng món mới", "link")
    await page.waitForURL("**/hang/mon/*")
    await page.getByRole("button", { name: "Gửi xã duyệt" }).click()
    await page.getByText("Có gì dễ gây dị ứng không? Không có thì chọn: Không có.").waitFor()
    await isWellMade(page)

    taps += 1
    await page.getByLabel("Chụp hoặc chọn ảnh").setInputFiles(await realPhoto())
    await page.getByText("Ảnh 1, khách thấy trước").waitFor()
    await fill("Tên món hàng", piece)
    await fill("Giá bán", "65k")
    await fill("Còn bao nhiêu", "20")
    await fill("Riêng ruột nặng bao nhiêu", "500")
    expect(await parcel.inputValue()).toBe("550")
    await fill("Hạn dùng", "3 tháng")
    await fill("Thành phần", "Gạo nếp, mật mía, gừng, lạc")
    await tap("Lạc", "checkbox")
    await tap("Để nơi khô mát", "checkbox")
    await page.getByText("Đã lưu.", { exact: true }).waitFor()
    await isWellMade(page)
    await tap("Gửi xã duyệt")
    await page.getByText("Đang chờ xã duyệt", { exact: true }).waitFor()
    expect({ taps, fields }).toEqual({ taps: 12, fields: 6 })

    // As it was written, from the backend; what the scales say is not reckoned over.
    await page.getByRole("link", { name: /^Xem lại/ }).click()
    expect(await page.getByLabel("Hạn dùng", { exact: true }).inputValue()).toBe("90")
    expect(await page.getByRole("checkbox", { name: "Lạc" }).isChecked()).toBe(true)
    expect(await page.getByRole("checkbox", { name: "Để nơi khô mát" }).isChecked()).toBe(true)
    await parcel.fill("640")
    await page.getByLabel("Riêng ruột nặng bao nhiêu", { exact: true }).fill("520")
    expect(await parcel.inputValue()).toBe("640")
    // There is nothing of the kind, or there is something.
    await page.getByRole("checkbox", { name: "Không có" }).click()
    expect(await page.getByRole("checkbox", { name: "Lạc" }).isChecked()).toBe(false)
    await page.context().close()
  },
  180_000,
)
