import type { Page } from "playwright-core"
import { expect } from "vitest"
import { accessibilityProblems, sidewaysOverflow } from "../../../tools/journeys/accessibility.ts"

/** Every screen on the way: usable by everyone, and nothing to push sideways. */
export async function isWellMade(page: Page): Promise<void> {
  expect(await accessibilityProblems(page), page.url()).toEqual([])
  expect(await sidewaysOverflow(page), page.url()).toBe(0)
}

/** From the form of the delivery to the page on which the order is looked at once more. */
export async function fillDelivery(page: Page): Promise<void> {
  await page.getByLabel("Người nhận", { exact: true }).fill("Nguyễn Thị Thử")
  await page.getByLabel("Điện thoại người nhận").fill("0912 345 678")
  await page.getByLabel("Phường, xã").fill("Láng Hạ, Đống Đa")
  await page.getByRole("radio", { name: /Láng/ }).first().check()
  await page.getByLabel("Số nhà, đường, thôn, xóm").fill("12 ngõ 34 phố Láng Hạ")
  await page.getByLabel("Cách báo tin cho bạn").fill("nguoi.mua@example.com")
  await isWellMade(page)
  await page.getByRole("button", { name: "Xem lại đơn" }).click()
  await page.waitForURL("**/thanh-toan/xem-lai")
}
