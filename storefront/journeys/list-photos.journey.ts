import { readFileSync } from "node:fs"
import path from "node:path"
import { expect } from "vitest"
import { journey } from "../../tools/journeys/journey.ts"
import { isWellMade } from "./support/desk.ts"
import { plainPhoto } from "./support/goods.ts"
import { openStall, personWith, phoneOf } from "./support/people.ts"

/** 320 × 240, as an iPhone writes photos: no Chromium draws it. */
const heic = () => readFileSync(path.join(import.meta.dirname, "support/strips.heic"))

journey(
  "a photo that the phone cannot show says so, and what is no photo is told at its place",
  async ({ browser, run }) => {
    const owner = await personWith(run)
    await openStall(run, owner, { name: `Gian ảnh lạ ${owner.phone.slice(-6)}`, owner_name: "Kiều Thị Nhài" })
    const page = await phoneOf(browser, run, owner)
    await page.goto("/ban-hang/hang/moi")
    await page.waitForURL("**/hang/mon/*")
    const row = (n: number) => page.locator("main form li").nth(n - 1)

    await page.getByLabel("Chụp hoặc chọn ảnh").setInputFiles(await plainPhoto("#7a2018"))
    await row(1).locator("img").waitFor()
    const photo = { name: "IMG_0001.HEIC", mimeType: "image/heic", buffer: heic() }
    await page.getByLabel("Thêm ảnh").setInputFiles(photo)
    await row(2).getByText("Máy này không mở được kiểu ảnh này. Ảnh vẫn lên chợ, khách xem được.").waitFor()
    expect(await row(2).locator("img").count()).toBe(0)
    expect(await row(2).locator("input[name=picture]").count()).toBe(1)

    const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    await page.getByLabel("Thêm ảnh").setInputFiles({ name: "anh.jpg", mimeType: "image/jpeg", buffer: script })
    await row(3).getByText("Tệp này không phải ảnh.").waitFor()
    expect(await row(3).locator("img").count()).toBe(0)
    expect(await row(3).getByRole("button", { name: "Đưa lên đầu" }).count()).toBe(0)
    await isWellMade(page)
    await row(3).getByRole("button", { name: "Bỏ ảnh" }).click()
    await page.getByText("Đã lưu.", { exact: true }).waitFor()

    // Opened again once its widths are made: the market's own picture of it.
    await page.reload()
    for (let tries = 0; (await row(2).locator("img[src^='/anh/']").count()) === 0; tries += 1) {
      expect(tries, "the widths of an iPhone's photo").toBeLessThan(40)
      await page.waitForTimeout(500)
      await page.reload()
    }
    await page.context().close()
  },
  120_000,
)

journey(
  "a photo that was chosen before the page's script had come is kept, and nothing is called saved before it is",
  async ({ browser, run }) => {
    const owner = await personWith(run)
    await openStall(run, owner, { name: `Gian mạng yếu ${owner.phone.slice(-6)}`, owner_name: "Kiều Thị Nhài" })
    const page = await phoneOf(browser, run, owner)
    let letScriptsCome = () => {}
    const come = new Promise<void>((resolve) => {
      letScriptsCome = resolve
    })
    await page.route("**/_next/static/**/*.js", async (route) => {
      await come
      await route.continue()
    })
    await page.goto("/ban-hang/hang/moi", { waitUntil: "commit" })
    await page.waitForURL("**/hang/mon/*", { waitUntil: "commit" })
    await page.getByLabel("Chụp hoặc chọn ảnh").setInputFiles(await plainPhoto("#7a2018"))
    await page.getByLabel("Tên món hàng", { exact: true }).fill("Khay sớm")
    letScriptsCome()
    await page.getByText("Ảnh 1, khách thấy trước").waitFor()
    await page.getByText("Đã lưu.", { exact: true }).waitFor()

    await page.reload()
    await page.getByText("Ảnh 1, khách thấy trước").waitFor()
    expect(await page.locator("input[name=picture]").count()).toBe(1)
    expect(await page.getByLabel("Tên món hàng", { exact: true }).inputValue()).toBe("Khay sớm")
    await page.context().close()
  },
  120_000,
)
