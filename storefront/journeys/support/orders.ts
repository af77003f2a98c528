import type { Page } from "playwright-core"
import type { RunFile } from "../../../tools/lib/run-file.ts"
import { isWellMade } from "./desk.ts"
import { openStall, type Person, personWith } from "./people.ts"
import { sellPiece } from "./selling.ts"
import { askAdmin } from "./staff.ts"

/** A household of a journey. */
export interface Household {
  owner: Person
  sellerId: string
  stall: string
  piece: string
}

/** A household whose stall is open, with one piece on sale for 450,000 đồng; `answers` are more of its listing's. */
export async function household(run: RunFile, name: string, answers: object = {}): Promise<Household> {
  const owner = await personWith(run)
  const mark = owner.phone.slice(-6)
  const stall = `${name} ${mark}`
  const sellerId = await openStall(run, owner, { name: stall, owner_name: "Kiều Thị Nhài" })
  await askAdmin(run, `/admin/sellers/${sellerId}/approve`, { reason: "Đã gặp tận nhà, giấy tờ gửi sau." })
  const piece = `Khay ${name.toLowerCase()} ${mark}`
  await sellPiece(run, owner, sellerId, piece, answers)
  return { owner, sellerId, stall, piece }
}

/** The stall's page lists the piece; its product page puts it into the basket. */
export async function addToBasket(page: Page, desk: Page, piece: string): Promise<void> {
  await desk.goto("/ban-hang")
  const shop = await desk.getByRole("link", { name: "Xem gian như khách xem" }).getAttribute("href")
  await page.goto(shop ?? "")
  await page.getByRole("link", { name: piece }).first().click()
  await page.waitForURL("**/san-pham/**")
  await page.getByText("Đang mở trang").waitFor({ state: "detached" })
  await page.getByRole("button", { name: "Thêm vào giỏ" }).first().click()
  await page.waitForURL("**/gio-hang?*")
}

/** From the desk's home to the newest order, which is the only one. */
export async function openOrder(desk: Page): Promise<void> {
  await desk.goto("/ban-hang")
  await desk.getByRole("link", { name: /^Đơn hàng/ }).click()
  await desk.waitForURL("**/ban-hang/don")
  await isWellMade(desk)
  await desk.getByRole("listitem").getByRole("link").first().click()
  await desk.getByRole("heading", { level: 1, name: /^Đơn \d+-\d$/ }).waitFor()
}

/** Presses a button by its name. */
export const press = (page: Page, name: string) => page.getByRole("button", { name }).click()
