import { expect } from "vitest"
import { journey, widths } from "../../tools/journeys/journey.ts"

journey("staff see the pictures of goods in the Admin", async ({ browser, run }) => {
  const context = await browser.newContext({ viewport: { width: widths.desk, height: 900 } })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  await page.goto(`${run.admin_url}/login`)
  await page.locator('input[name="email"]').fill(run.demo?.staff.login ?? "")
  await page.locator('input[name="password"]').fill(run.demo?.staff.password ?? "")
  await page.locator('button[type="submit"]').click()
  await page.waitForURL(/\/app\/(?!login)/)
  await page.goto(`${run.admin_url}/products`)
  const pictures = page.locator("table img")
  await pictures.first().waitFor()
  await page.waitForFunction('[...document.querySelectorAll("table img")].every((image) => image.complete)')
  const widthsSeen = await page.evaluate(
    '[...document.querySelectorAll("table img")].map((image) => image.naturalWidth)',
  )
  expect(widthsSeen).toEqual(Array.from({ length: await pictures.count() }, () => 320))
  await context.close()
})
