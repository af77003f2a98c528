import { readFileSync } from "node:fs"
import { expect } from "vitest"
import { journey } from "../../tools/journeys/journey.ts"
import { isWellMade, signInByPassword } from "./support/desk.ts"
import { openBatch } from "./support/lots.ts"

/** Labels of a small batch, on a busy machine. */
const MADE_MS = 90_000

journey(
  "a household prints labels of a batch, and ends the code of one that was lost",
  async ({ run, page }) => {
    if (!run.demo) throw new Error("This system has no demo accounts")
    await signInByPassword(page, run.demo.seller)
    await openBatch(page, "5")
    await page.getByRole("link", { name: "In tem" }).click()
    await page.getByRole("heading", { level: 1, name: /^In tem/ }).waitFor()
    await isWellMade(page)
    // More pieces than the batch has get no codes.
    await page.getByRole("radio", { name: /^Mỗi món một mã riêng/ }).check()
    await page.getByLabel("Cần mấy tem").fill("6")
    await page.getByRole("button", { name: "Làm tem" }).click()
    await page.getByRole("alert").first().waitFor()
    await isWellMade(page)
    await page.getByLabel("Cần mấy tem").fill("5")
    await page.getByRole("button", { name: "Làm tem" }).click()
    const download = page.getByRole("link", { name: "Tải tệp để in" })
    await download.waitFor({ timeout: MADE_MS })
    await isWellMade(page)
    const [file] = await Promise.all([page.waitForEvent("download"), download.click()])
    expect(file.suggestedFilename()).toBe("tem.pdf")
    expect(
      readFileSync(await file.path())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-")

    // Each code stands there with its scans, and as a picture of its own.
    expect(await page.getByText("Chưa ai quét").count()).toBe(5)
    const [picture] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Tải ảnh mã, SVG Món số 1" }).click(),
    ])
    expect(readFileSync(await picture.path(), "utf8")).toContain("<svg")
    await page.getByText("Ngừng dùng một mã", { exact: true }).click()
    await page.getByLabel("Mã nào").selectOption({ index: 0 })
    await page.getByLabel("Vì sao").fill("Tem rơi mất ngoài chợ")
    await isWellMade(page)
    await page.getByRole("button", { name: "Ngừng dùng mã này" }).click()
    await page.getByText("Mã ấy đã ngừng dùng.").waitFor()
    await page.getByText("Tem rơi mất ngoài chợ", { exact: false }).waitFor()
    expect(await page.getByText("Chưa ai quét").count()).toBe(4)
    await isWellMade(page)
  },
  240_000,
)
