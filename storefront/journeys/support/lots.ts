import type { Page } from "playwright-core"

/** Chooses goods that the demo's seller has had from the beginning, of which a batch is opened. */
export const chooseTray = (page: Page) =>
  page.getByRole("listitem").filter({ hasText: "Khay tròn sơn" }).first().getByRole("link").click()

/** Opens a batch of trays from the list; ends on its page. Answers the path of that page. */
export async function openBatch(page: Page, quantity: string): Promise<string> {
  await page.goto("/ban-hang/me-hang")
  await page.getByRole("link", { name: "Mẻ mới" }).click()
  await page.getByRole("heading", { level: 2, name: "Làm món nào" }).waitFor()
  await chooseTray(page)
  await page.getByLabel("Mẻ này làm bao nhiêu").fill(quantity)
  await page.getByRole("button", { name: "Mở mẻ" }).click()
  await page.getByText("Đã mở mẻ.").waitFor()
  return new URL(page.url()).pathname
}

/** The steps that stand in the batch's journal, the newest first. */
export function journalOf(page: Page): Promise<string[]> {
  return page.getByRole("region", { name: "Nhật ký làm hàng" }).getByRole("heading", { level: 3 }).allTextContents()
}
