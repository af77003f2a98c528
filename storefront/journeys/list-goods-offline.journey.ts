import { mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import type { BrowserContext, Page } from "playwright-core"
import { expect } from "vitest"
import { openPhone } from "../../tools/journeys/browser.ts"
import { journey } from "../../tools/journeys/journey.ts"
import { isWellMade } from "./support/desk.ts"
import { photo, plainPhoto } from "./support/goods.ts"
import { openLine } from "./support/line.ts"
import { openStall, personWith, phoneOf, phoneOptions, signedIn } from "./support/people.ts"

const piece = "00000000-0000-4000-8000-000000000000"

/** Waits until the phone has its copy of the list and of a piece. */
async function isKept(page: Page): Promise<void> {
  const look = `caches.open('ban-hang-2').then(async (kept) =>
    [await kept.match('/ban-hang/hang'), await kept.match('/ban-hang/hang/mon/${piece}')].every(Boolean))`
  for (let tries = 0; !(await page.evaluate<boolean>(look)); tries += 1) {
    if (tries > 80) throw new Error("The list and the piece were not kept within 20 s")
    await page.waitForTimeout(250)
  }
}

const fillAll = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel("Tên món hàng", { exact: true }).fill(name)
  await page.getByLabel("Giá bán", { exact: true }).fill("450k")
  await page.getByLabel("Còn bao nhiêu", { exact: true }).fill("3")
  await page.getByLabel("Cả gói nặng bao nhiêu", { exact: true }).fill("900")
}

journey(
  "a piece survives a lost connection, a closed browser and another phone",
  async ({ browser, run }) => {
    const line = await openLine(run)
    const owner = await personWith(run)
    await openStall(run, owner, { name: `Gian mất mạng ${owner.phone.slice(-6)}`, owner_name: "Kiều Thị Nhài" })
    const folder = mkdtempSync(path.join(os.tmpdir(), "cho-lang-may-"))
    const open = async (): Promise<{ context: BrowserContext; page: Page }> => {
      const context = await openPhone(folder, phoneOptions(line.run))
      context.setDefaultTimeout(20_000)
      await context.addCookies(signedIn(line.run, owner))
      return { context, page: context.pages()[0] ?? (await context.newPage()) }
    }

    const first = await open()
    await first.page.goto("/ban-hang/hang")
    await isKept(first.page)
    await first.page.goto("/ban-hang/hang/moi")
    await first.page.waitForURL("**/hang/mon/*")
    const address = new URL(first.page.url()).pathname
    await first.page.getByLabel("Tên món hàng", { exact: true }).fill("Khay trà")
    await first.page.getByText("Đã lưu.", { exact: true }).waitFor()

    // The line is cut in the middle of a photo, and stays away while the rest is typed.
    line.cutAfter(60_000)
    await first.page.getByLabel("Chụp hoặc chọn ảnh").setInputFiles(await photo())
    // Said as soon as the photo is kept, which may be before its first piece is sent.
    await first.page.getByText("Ảnh còn trên máy, có mạng sẽ tự gửi").waitFor()
    await expect.poll(line.isCut, { timeout: 20_000 }).toBe(true)
    await first.page.getByText("Ảnh còn trên máy, có mạng sẽ tự gửi").waitFor()
    await line.cut(first.context)
    await fillAll(first.page, "Khay trà mất mạng")
    await first.page.getByText("Mất mạng. Việc vừa làm còn trên máy, có mạng sẽ tự gửi.").waitFor()
    await isWellMade(first.page)
    await first.context.close()

    // Closed and opened again without network: list and piece come from the phone, with what was typed and the photo.
    const second = await open()
    await line.cut(second.context)
    await second.page.goto("/ban-hang/hang")
    await second.page.getByRole("heading", { name: "Khay trà mất mạng" }).waitFor()
    await second.page.getByText("Đã lưu trên máy, có mạng sẽ tự gửi", { exact: true }).waitFor()
    await isWellMade(second.page)
    await second.page.getByRole("link", { name: "Mở ra xem Khay trà mất mạng" }).click()
    await second.page.getByText("Ảnh 1, khách thấy trước").waitFor()
    expect(new URL(second.page.url()).pathname).toBe(address)
    expect(await second.page.getByLabel("Tên món hàng", { exact: true }).inputValue()).toBe("Khay trà mất mạng")
    expect(await second.page.getByLabel("Giá bán", { exact: true }).inputValue()).toBe("450.000")
    expect(await second.page.locator("main img[src^='blob:']").count()).toBe(1)

    // Sent to the commune without network: kept, and told so.
    await second.page.getByRole("button", { name: "Gửi xã duyệt" }).click()
    await second.page.getByText("Chưa có mạng. Món này còn trên máy, có mạng máy tự gửi xã duyệt.").waitFor()
    await isWellMade(second.page)

    // Another piece is begun without network.
    await second.page.goto("/ban-hang/hang/moi")
    await second.page.getByLabel("Tên món hàng", { exact: true }).fill("Bát sơn mài")
    await second.page.getByLabel("Chụp hoặc chọn ảnh").setInputFiles(await plainPhoto("#1c5a3a"))
    await second.page.getByText("Ảnh còn trên máy, có mạng sẽ tự gửi").waitFor()
    // One that this phone has never seen does not look like an empty one.
    await second.page.goto("/ban-hang/hang/mon/0b0d4b1e-1f0a-4c59-8a51-6f1f3b1c2d99")
    await second.page.getByText("Món này chưa mở trên máy này lần nào. Có mạng mới xem được.").waitFor()
    await second.page.goto("/ban-hang/hang")
    await second.page.getByText("Đã lưu trên máy, có mạng sẽ tự gửi xã duyệt").waitFor()
    await second.page.getByRole("heading", { name: "Bát sơn mài" }).waitFor()

    // The network is back: the list sends both.
    await line.mend(second.context)
    await second.page.getByText("Đang chờ xã duyệt", { exact: true }).waitFor({ timeout: 60_000 })
    await second.page.getByText("Chưa gửi đi").waitFor({ state: "detached" })
    await isWellMade(second.page)
    await second.context.close()

    // Another phone takes both up: everything stands there, from the backend.
    const other = await phoneOf(browser, run, owner)
    await other.goto(address)
    expect(await other.getByLabel("Tên món hàng", { exact: true }).inputValue()).toBe("Khay trà mất mạng")
    expect(await other.locator("input[name=picture]").count()).toBe(1)
    await other.goto("/ban-hang/hang")
    await other.getByRole("link", { name: "Làm tiếp Bát sơn mài" }).click()
    await other.getByText("Ảnh 1, khách thấy trước").waitFor()
    await other.context().close()
    line.close()
    rmSync(folder, { recursive: true, force: true })
  },
  240_000,
)

journey(
  "signing out takes the kept pages along, and somebody else finds nothing of it",
  async ({ browser, run }) => {
    const owner = await personWith(run)
    await openStall(run, owner, { name: `Gian cho xem ${owner.phone.slice(-6)}`, owner_name: "Kiều Thị Nhài" })
    const other = await personWith(run)
    await openStall(run, other, { name: `Gian khác ${other.phone.slice(-6)}`, owner_name: "Lưu Văn Tý" })
    const page = await phoneOf(browser, run, owner)
    await page.goto("/ban-hang/hang/moi")
    await isKept(page)
    await page.context().setOffline(true)
    await page.getByLabel("Tên món hàng", { exact: true }).fill("Món của nhà này")
    await page.getByText("Mất mạng. Việc vừa làm còn trên máy, có mạng sẽ tự gửi.").waitFor()
    await page.context().setOffline(false)
    await page.getByText("Đã lưu.", { exact: true }).waitFor()

    await page.goto("/ban-hang")
    await page.getByRole("button", { name: "Thoát ra" }).click()
    await page.getByLabel("Số điện thoại").waitFor()
    await page.waitForFunction("caches.has('ban-hang-2').then((there) => !there)")
    await page.context().addCookies(signedIn(run, other))
    await page.goto("/ban-hang/hang")
    expect(await page.getByText("Món của nhà này").count()).toBe(0)
    await page.context().close()
  },
  120_000,
)
