import { mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import type { BrowserContext, Page } from "playwright-core"
import { expect } from "vitest"
import { openPhone } from "../../tools/journeys/browser.ts"
import { journey } from "../../tools/journeys/journey.ts"
import { isWellMade, signInByPassword } from "./support/desk.ts"
import { photo, plainPhoto } from "./support/goods.ts"
import { openLine } from "./support/line.ts"
import { journalOf, openBatch } from "./support/lots.ts"
import { phoneOptions } from "./support/people.ts"

const blank = "00000000-0000-4000-8000-000000000000"

/** Whether the phone knows the batch of this id; its store is only looked into where the desk has made it. */
const knows = (id: string) => `(async () => {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'me-hang')) return false
  const store = await new Promise((found, failed) => {
    const asked = indexedDB.open('me-hang')
    asked.onsuccess = () => found(asked.result)
    asked.onerror = failed
  })
  const keys = await new Promise((found, failed) => {
    const asked = store.transaction('lots').objectStore('lots').getAllKeys()
    asked.onsuccess = () => found(asked.result)
    asked.onerror = failed
  })
  store.close()
  return keys.some((key) => key.endsWith('/${id}'))
})()`

/** Waits until the phone has its copy of the list and of a batch, and knows the batch at this path. */
async function isKept(page: Page, lot: string): Promise<void> {
  const look = `caches.open('ban-hang-2').then(async (kept) =>
    [await kept.match('/ban-hang/me-hang'), await kept.match('/ban-hang/me-hang/${blank}')].every(Boolean))`
  await expect.poll(() => page.evaluate<boolean>(look), { timeout: 20_000 }).toBe(true)
  await expect.poll(() => page.evaluate<boolean>(knows(path.basename(lot))), { timeout: 20_000 }).toBe(true)
}

const takePhoto = async (page: Page, file: Awaited<ReturnType<typeof photo>>) => {
  await page.getByLabel("Chụp ảnh").setInputFiles(file)
  await page.getByRole("img", { name: "Ảnh 1" }).waitFor()
}
const record = (page: Page) => page.getByRole("button", { name: "Ghi bước này" }).click()

journey(
  "steps survive a lost connection and a closed browser, and arrive once, in their order",
  async ({ run }) => {
    if (!run.demo) throw new Error("This system has no demo accounts")
    const line = await openLine(run)
    const folder = mkdtempSync(path.join(os.tmpdir(), "cho-lang-me-"))
    const open = async (): Promise<{ context: BrowserContext; page: Page }> => {
      const context = await openPhone(folder, phoneOptions(line.run))
      context.setDefaultTimeout(20_000)
      return { context, page: context.pages()[0] ?? (await context.newPage()) }
    }

    const first = await open()
    await signInByPassword(first.page, run.demo.seller)
    const lot = await openBatch(first.page, "9")
    await first.page.goto("/ban-hang/me-hang")
    await isKept(first.page, lot)
    await first.page.goto(lot)

    // The line is cut in the middle of the photo.
    await first.page.getByText("Ghi thêm một bước").click()
    await first.page.getByRole("link", { name: "Bó vải" }).click()
    await takePhoto(first.page, await photo())
    line.cutAfter(60_000)
    await record(first.page)
    await first.page.getByText("Đã lưu trên máy, có mạng sẽ tự gửi").waitFor()
    await expect.poll(line.isCut, { timeout: 20_000 }).toBe(true)
    await line.cut(first.context)
    await first.page.getByText("Chưa có mạng. Cứ làm tiếp, không mất gì.").waitFor()
    await isWellMade(first.page)

    // The next one is recorded without network altogether, from what the phone knows of the batch.
    await first.page.getByRole("link", { name: "Về mẻ này" }).click()
    await first.page.getByText("Chưa có mạng. Vẫn ghi được, có mạng máy tự gửi.").waitFor()
    await first.page.getByRole("heading", { level: 3, name: "Bó vải" }).waitFor()
    await isWellMade(first.page)
    await first.page.getByText("Ghi thêm một bước").click()
    await first.page.getByRole("link", { name: "Hom", exact: true }).click()
    await takePhoto(first.page, await plainPhoto("#1c5a3a"))
    await isWellMade(first.page)
    await record(first.page)
    await first.page.getByText("Đã lưu trên máy, có mạng sẽ tự gửi").waitFor()
    await first.context.close()

    // Closed and opened again: both still wait, in their order.
    const second = await open()
    await line.cut(second.context)
    await second.page.goto("/ban-hang/me-hang")
    const waiting = second.page.getByRole("region", { name: "Chưa gửi đi" }).getByRole("heading", { level: 3 })
    await waiting.first().waitFor()
    expect(await waiting.allTextContents()).toEqual(["Bó vải", "Hom"])
    await isWellMade(second.page)
    // A batch that this phone has never seen does not look like an empty one.
    await second.page.goto("/ban-hang/me-hang/lot_chuathaybaogio")
    await second.page.getByText("Mẻ này chưa mở trên máy này lần nào. Có mạng mới xem được.").waitFor()

    // Everything is delivered, and each answer but the last is lost on its way back: it is sent once more, and is still one.
    await second.page.goto("/ban-hang/me-hang")
    await waiting.first().waitFor()
    let lost = 0
    await second.context.route("**/api/desk/lot-events", async (route) => {
      if (lost >= 2) return route.continue()
      lost += 1
      await route.fetch()
      await route.abort()
    })
    await line.mend(second.context)
    await second.page.getByRole("region", { name: "Chưa gửi đi" }).waitFor({ state: "detached", timeout: 60_000 })
    expect(lost).toBe(2)
    await second.page.goto(lot)
    expect(await journalOf(second.page)).toEqual(["Hom", "Bó vải"])
    expect(await second.page.getByRole("img", { name: /^Ảnh bước/ }).count()).toBe(2)
    await isWellMade(second.page)
    await second.context.close()
    line.close()
    rmSync(folder, { recursive: true, force: true })
  },
  240_000,
)
