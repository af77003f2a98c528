import { expect } from "vitest"
import { journey, widths } from "../../tools/journeys/journey.ts"
import { openAdmin } from "./support/officers.ts"

journey("staff see the pictures of goods in the Admin", async ({ browser, run }) => {
  if (!run.demo) throw new Error("This system has no demo accounts")
  const page = await openAdmin(browser, run, run.demo.staff, widths.desk)
  await page.goto(`${run.admin_url}/products`)
  const pictures = page.locator("table img")
  await pictures.first().waitFor()
  await page.waitForFunction('[...document.querySelectorAll("table img")].every((image) => image.complete)')
  const widthsSeen = await page.evaluate(
    '[...document.querySelectorAll("table img")].map((image) => image.naturalWidth)',
  )
  expect(widthsSeen).toEqual(Array.from({ length: await pictures.count() }, () => 320))
  await page.context().close()
})
