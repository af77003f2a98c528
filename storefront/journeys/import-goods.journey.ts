import { readFileSync } from "node:fs"
import { readSheet } from "@cho-lang/kit/sheet"
import { writeXlsx } from "@cho-lang/kit/sheet-write"
import { zipSync } from "fflate"
import sharp from "sharp"
import { expect } from "vitest"
import { journey, widths } from "../../tools/journeys/journey.ts"
import { askBackend } from "./support/backend.ts"
import { isWellMade } from "./support/desk.ts"
import { openStall, personWith, phoneOf } from "./support/people.ts"

const columns = ["Mã hàng", "Tên món hàng", "Giá bán", "Còn bao nhiêu", "Cả gói nặng bao nhiêu", "Ảnh", "Ghi chú riêng"]
const photos = 5

/** A thousand rows; of each twenty the first is spoilt. A few photos serve them all. */
async function sheet(): Promise<Buffer> {
  const rows = Array.from({ length: 1000 }, (_, n) => [
    `KT-${n + 1}`,
    `Khay trà số ${n + 1}`,
    n % 20 === 0 ? "12.000,5" : `${450 + n}k`,
    n % 10,
    "900 g",
    `khay-${n % photos}.jpg`,
    "x",
  ])
  return await writeXlsx([{ name: "Hàng", columns: columns.map(() => ({ width: 14 })), heading: columns, rows }])
}

async function zip(): Promise<Buffer> {
  const files: Record<string, Uint8Array> = {}
  for (let n = 0; n < photos; n += 1) {
    const background = { r: 120 + n, g: 30, b: 24 }
    files[`anh/KHAY-${n}.JPG`] = await sharp({ create: { width: 800, height: 600, channels: 3, background } })
      .jpeg()
      .toBuffer()
  }
  return Buffer.from(zipSync(files, { level: 0 }))
}

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

journey(
  "a household brings in a thousand rows with fifty bad ones, and gets those back with the reasons",
  async ({ browser, run }) => {
    const owner = await personWith(run)
    const sellerId = await openStall(run, owner, {
      name: `Sơn mài nhập bảng ${owner.phone.slice(-6)}`,
      owner_name: "Kiều Thị Nhài",
    })
    const page = await phoneOf(browser, run, owner)
    await page.goto("/ban-hang/hang")
    await page.getByRole("link", { name: "Nhập nhiều món từ bảng tính" }).click()
    await page.getByRole("heading", { level: 1, name: "Nhập nhiều món từ bảng tính" }).waitFor()
    await isWellMade(page)

    const [template] = await Promise.all([
      page.waitForEvent("download"),
      page
        .getByRole("link", { name: /^Tệp mẫu nghề/ })
        .first()
        .click(),
    ])
    const { rows: filled } = await readSheet(readFileSync(await template.path()))
    expect(filled[0]?.cells.slice(0, 3)).toEqual(["Mã hàng", "Tên món hàng", "Giá bán"])

    await page
      .getByLabel("Bảng tính (.xlsx hoặc .csv)")
      .setInputFiles({ name: "hang.xlsx", mimeType: xlsx, buffer: await sheet() })
    await page
      .getByLabel(/^Ảnh, gom trong một tệp ZIP/)
      .setInputFiles({ name: "anh.zip", mimeType: "application/zip", buffer: await zip() })
    await page.getByRole("button", { name: "Gửi tệp, xem trước" }).click()
    await page.waitForURL("**/hang/nhap/limp*")
    await page.getByText("Xem xong, chưa nhập").waitFor()
    await page.getByText("950 món mới").waitFor()
    await page.getByText("50 dòng chưa được").waitFor()
    await page.getByText("Các cột này máy chưa hiểu nên bỏ qua: Ghi chú riêng").waitFor()
    await isWellMade(page)

    await page.getByRole("link", { name: "Chỉ xem dòng chưa được" }).click()
    await page.waitForURL("**chi=loi*")
    expect(await page.getByText("Giá bán: Chưa đọc được giá này. Gõ số đồng tròn, như 65.000 hay 65k.").count()).toBe(
      50,
    )
    await isWellMade(page)

    await page.getByRole("button", { name: "Bắt đầu nhập" }).click()
    await page.getByText("Đang nhập. Cứ làm việc khác, máy tự làm tiếp.").waitFor()
    await isWellMade(page)
    await page.getByRole("button", { name: "Dừng lại" }).click()
    await page.getByText("Đã dừng giữa chừng").waitFor()
    await isWellMade(page)
    await page.getByRole("button", { name: "Nhập tiếp" }).click()
    // Without a tap: the page looks again by itself.
    await page.getByText("Đã gửi xã duyệt 950 món.").waitFor({ timeout: 120_000 })
    await isWellMade(page)

    const [back] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Tải các dòng chưa được" }).click(),
    ])
    const { rows: bad } = await readSheet(readFileSync(await back.path()))
    expect(bad.length).toBe(51)
    expect(bad[1]?.cells.slice(0, 3)).toEqual([
      "Giá bán: Chưa đọc được giá này. Gõ số đồng tròn, như 65.000 hay 65k.",
      "KT-1",
      "Khay trà số 1",
    ])
    await page.getByRole("link", { name: "Xem hàng của gian" }).click()
    await page.getByRole("heading", { level: 1, name: "Hàng của gian" }).waitFor()
    await page.context().close()

    const wide = await phoneOf(browser, run, owner)
    await wide.setViewportSize({ width: widths.desk, height: 900 })
    await wide.goto("/ban-hang/hang/nhap")
    await wide.getByRole("link", { name: /^hang\.xlsx/ }).click()
    await wide.getByText("Đã nhập xong").waitFor()
    await isWellMade(wide)
    await wide.context().close()
    // Its goods stand in no officer's way: other journeys look for theirs on the first page of what waits.
    await askBackend(run, "/seller/stall/close", { token: owner.token, stall: sellerId, body: {} })
  },
  300_000,
)
