import type { Page } from "playwright-core"
import { expect } from "vitest"
import { accessibilityProblems, sidewaysOverflow } from "../../../tools/journeys/accessibility.ts"
import type { Journey } from "../../../tools/journeys/journey.ts"
import { tooSmall } from "../../../tools/journeys/legibility.ts"
import { codeAfter } from "./codes.ts"

type Run = Journey["run"]

/** A number nobody has: journeys run on one system, one after the other. */
export const newNumber = (): string => `0912${String(Math.floor(Math.random() * 1e6)).padStart(6, "0")}`

/** One heading, usable by everyone, nothing to push sideways, letters and targets large enough. */
export async function isWellMade(page: Page): Promise<void> {
  // A colour on its way from one to the other is neither of them. What takes its minute, like the way back, is not waited for.
  // One may begin as the other ends, as where a page wakes up: looked for until there is none for a moment.
  await page.evaluate(`(async () => {
    const moving = () => document.getAnimations()
      .filter(({ effect, playState }) => playState === "running" && (effect?.getComputedTiming().endTime ?? 0) < 2000)
    for (let still = 0; still < 3; still += 1) {
      if (moving().length > 0) still = -1
      await Promise.allSettled(moving().map(({ finished }) => finished))
      await new Promise((next) => setTimeout(next, 50))
    }
  })()`)
  expect(await accessibilityProblems(page), page.url()).toEqual([])
  expect(await sidewaysOverflow(page), page.url()).toBe(0)
  expect(await tooSmall(page), page.url()).toEqual([])
}

/** The demo's seller signs in by password: a stall with goods on sale. */
export async function signInByPassword(page: Page, who: { login: string; password: string }): Promise<void> {
  await page.goto("/ban-hang/dang-nhap/mat-khau")
  await page.getByLabel("Tên đăng nhập").fill(who.login)
  await page.getByLabel("Mật khẩu").fill(who.password)
  await page.getByRole("button", { name: "Đăng nhập" }).click()
  await page.getByRole("heading", { level: 1, name: /^Chào/ }).waitFor()
}

/** Unfolds what is done now and then with the first piece of the list. */
export const openRare = (page: Page) =>
  page
    .getByText(/^Việc khác/)
    .first()
    .click()

/** In by phone and code, from a link into the desk; the code is read where the embedded default sends it. */
export async function comeIn(page: Page, run: Run, number: string, link = "/ban-hang/mo-gian"): Promise<void> {
  await page.goto(link)
  await page.getByLabel("Số điện thoại").fill(number)
  await isWellMade(page)
  const code = await codeAfter(run, number, async () => {
    await page.getByRole("button", { name: "Gửi mã cho tôi" }).click()
    await page.getByLabel("Mã 6 số").waitFor()
  })
  await isWellMade(page)
  await page.getByLabel("Mã 6 số").pressSequentially(code)
  await page.waitForURL((url) => !url.pathname.includes("/dang-nhap"))
}

const next = (page: Page) => page.getByRole("button", { name: "Làm tiếp" }).click()

/** Who, where and what, as a household of Hạ Thái answers. */
export async function answerThree(page: Page, owner: string, stall: string): Promise<void> {
  await page.getByRole("radio", { name: /Hộ gia đình/ }).check()
  await page.getByLabel("Họ và tên").fill(owner)
  await isWellMade(page)
  await next(page)
  await page.getByRole("radio", { name: /Hạ Thái/ }).check()
  await page.getByLabel("Số nhà, ngõ, xóm").fill("Xóm Đình")
  await isWellMade(page)
  await next(page)
  await page.getByRole("checkbox", { name: /Sơn mài/ }).check()
  await page.getByLabel("Tên gian hàng").fill(stall)
  await isWellMade(page)
  await next(page)
}
