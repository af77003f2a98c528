import type { Page } from "playwright-core"
import { expect } from "vitest"
import { accessibilityProblems, sidewaysOverflow } from "../../tools/journeys/accessibility.ts"
import { journey, widths } from "../../tools/journeys/journey.ts"
import { isWellMade as isAdminWellMade } from "./support/admin.ts"
import { openAdmin } from "./support/officers.ts"
import { personWith, phoneOf } from "./support/people.ts"
import { askAdmin } from "./support/staff.ts"

interface Guide {
  id: string
  slug: string
  version: number
  counts: { read: number; heard: number; read_from_desk: number }
}

/** A second of silence as a phone's recorder would write it: 8 kHz, 16 bit, one channel. */
function silence(): { name: string; mimeType: string; buffer: Buffer } {
  const bytes = 16_000
  const head = Buffer.alloc(44)
  head.write("RIFF", 0)
  head.writeUInt32LE(36 + bytes, 4)
  head.write("WAVEfmt ", 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(8_000, 24)
  head.writeUInt32LE(16_000, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write("data", 36)
  head.writeUInt32LE(bytes, 40)
  return { name: "ghi-am.wav", mimeType: "audio/wav", buffer: Buffer.concat([head, Buffer.alloc(bytes)]) }
}

async function isWellMade(page: Page): Promise<void> {
  expect(await page.getByRole("heading", { level: 1 }).count(), page.url()).toBe(1)
  expect(await accessibilityProblems(page), page.url()).toEqual([])
  expect(await sidewaysOverflow(page), page.url()).toBe(0)
}

journey(
  "staff edit a guide, everybody reads it within a minute, and what is read and heard is counted",
  async ({ browser, run, page, widePage }) => {
    if (!run.demo) throw new Error("This system has no demo accounts")
    const all = async () => (await askAdmin<{ guides: Guide[] }>(run, "/admin/guides")).guides
    const goiHang = async () => (await all()).find(({ slug }) => slug === "goi-hang")
    const before = await goiHang()

    const admin = await openAdmin(browser, run, run.demo.staff, widths.desk)
    await admin.goto(`${run.admin_url}/guides`)
    await isAdminWellMade(admin)
    await admin.getByRole("link", { name: "Gói hàng cho chắc" }).click()
    await isAdminWellMade(admin)
    const word = `Hộp cứng thử ${Date.now()}`
    await admin.getByLabel("Lời (tiếng Việt)").first().fill(word)
    await admin.getByLabel(/^Người đọc, tiếng Việt/).setInputFiles(silence())
    await admin.getByLabel("Nghe thử").waitFor()
    await admin.getByRole("button", { name: "Đưa bước 1 xuống" }).focus()
    await admin.keyboard.press("Enter")
    await admin.getByRole("button", { name: "Lưu thành bản mới" }).click()
    await admin.getByText("Mọi người đang đọc bản cũ. Bản mới nhất chưa đăng.").waitFor()
    await admin.getByRole("button", { name: "Đăng bản mới nhất" }).click()
    await admin.getByText("Mọi người đang đọc bản mới nhất.").waitFor()

    await expect
      .poll(
        async () => {
          await page.goto("/huong-dan/goi-hang")
          return page.locator("li", { hasText: "Bước 2 trên 6" }).innerText()
        },
        { timeout: 60_000, interval: 2_000 },
      )
      .toContain(word)
    await isWellMade(page)
    await page.locator("[data-last-step]").scrollIntoViewIfNeeded()
    await page.evaluate("document.querySelector('audio').play()")
    await expect
      .poll(async () => {
        const now = (await goiHang())?.counts
        return [now?.read, now?.heard].map((count, at) => (count ?? 0) - (Object.values(before?.counts ?? {})[at] ?? 0))
      })
      .toEqual([1, 1])

    // As it came with the market again.
    await admin.getByRole("button", { name: `Lấy lại bản ${before?.version}` }).click()
    await admin.getByText("Mọi người đang đọc bản cũ. Bản mới nhất chưa đăng.").waitFor()
    await admin.getByRole("button", { name: "Đăng bản mới nhất" }).click()
    await admin.getByText("Mọi người đang đọc bản mới nhất.").waitFor()
    await admin.context().close()

    for (const path of ["/huong-dan", "/en/huong-dan", "/huong-dan/tien-that-hay-gia", "/en/huong-dan/mat-may"]) {
      for (const one of [page, widePage]) {
        await one.goto(path)
        await isWellMade(one)
      }
    }
    expect(await page.locator("meta[property='og:image']").getAttribute("content")).toMatch(
      /^https?:.*\/anh\/huong-dan\/.*-960\.webp$/,
    )
    expect((await page.goto("/huong-dan/khong-co"))?.status()).toBe(404)
  },
  240_000,
)

journey(
  "a screen of the desk opens its own guide beside it, what was typed stays, and the reading counts as the desk's",
  async ({ browser, run }) => {
    const owner = await personWith(run)
    const page = await phoneOf(browser, run, owner)
    const counts = async () =>
      (await askAdmin<{ guides: Guide[] }>(run, "/admin/guides")).guides.find(({ slug }) => slug === "mo-gian-hang")
        ?.counts.read_from_desk ?? 0
    const before = await counts()
    await page.goto("/ban-hang/mo-gian")
    await page.getByLabel("Họ và tên").fill("Kiều Thị Nhài")
    const opened = page.waitForEvent("popup")
    await page.getByRole("link", { name: "Xem hướng dẫn" }).click()
    const guide = await opened
    await guide.getByRole("heading", { level: 1, name: "Mở gian hàng" }).waitFor()
    expect(new URL(guide.url()).pathname).toBe("/huong-dan/mo-gian-hang")
    await guide.locator("[data-last-step]").scrollIntoViewIfNeeded()
    await expect.poll(counts).toBe(before + 1)
    await guide.close()
    expect(await page.getByLabel("Họ và tên").inputValue()).toBe("Kiều Thị Nhài")
    await page.goto("/ban-hang")
    expect(await page.getByRole("link", { name: "Xem hướng dẫn" }).getAttribute("href")).toBe("/huong-dan#tu-ban-hang")
    await page.context().close()
  },
)

journey("a guide is whole without JavaScript", async ({ browser, run }) => {
  const context = await browser.newContext({ baseURL: run.storefront_url, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto("/huong-dan/chup-anh-dep")
  await page.getByRole("heading", { level: 1, name: "Chụp ảnh đẹp" }).waitFor()
  const steps = page.locator("article ol > li img")
  expect(await steps.count()).toBe(6)
  expect(await page.getByText("Bước 6 trên 6").isVisible()).toBe(true)
  expect(await page.locator("main button").count()).toBe(0)
  await context.close()
})
