import { existsSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { addDays, startOfVietnamDay, vietnamDate } from "@cho-lang/kit/vietnam-date"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { passing } from "./fake-backend/certificates"
import { communeHandle } from "./fake-backend/routes"
import { seed } from "./fake-backend/seed"
import { isBuilt, type Shop, startShop } from "./shop"

const minute = 60_000
const step = 11 * minute
const lastDay = vietnamDate(new Date())
const midnight = startOfVietnamDay(addDays(lastDay, 1)).getTime()
/** The shop believes it is ten to midnight in Vietnam; the backend goes by the same clock. */
const shift = midnight - 10 * minute - Date.now()
const product = seed.products[2]

/** Where the shop says that its clock went on. */
const toldAt = path.join(tmpdir(), `midnight-${process.pid}-${Date.now()}`)

let shop: Shop

/** How often a page shows the stars that end. A catalogue of goods with stars has the piece no more once they are gone. */
async function stars(page: string): Promise<number> {
  const answer = await fetch(shop.base + page)
  const html = await answer.text()
  expect(answer.status, page).toBe(200)
  if (page !== "/ocop") expect(html, page).toContain(product?.title.vi)
  return html.split("OCOP 5 sao · minh họa").length - 1
}

describe.skipIf(!isBuilt)("stars that end at midnight, in the built shop", () => {
  beforeAll(async () => {
    passing.lastDay = lastDay
    passing.now = () => new Date(Date.now() + shift)
    const clock = path.join(import.meta.dirname, "shifted-clock.mjs")
    const environment = { CLOCK_SHIFT_MS: String(shift), CLOCK_STEP_MS: String(step), CLOCK_FILE: toldAt }
    shop = await startShop({ ...environment, NODE_OPTIONS: `--import ${clock}` })
  }, 90_000)
  afterAll(async () => {
    passing.lastDay = null
    await shop?.stop()
    rmSync(toldAt, { force: true })
  })

  it("are gone from kept pages at 00:01, though nobody told the shop that the day is over", async () => {
    const pages = [`/san-pham/${product?.handle}`, `/gian-hang/${product?.seller}`, "/giay-chung-nhan/01demopasses"]
    // Rows that officers chose, and the catalogue of goods with stars.
    pages.push("/", `/xa/${communeHandle}`, "/ocop")
    const before: number[] = []
    for (const page of pages) {
      await stars(page)
      before.push(await stars(page))
    }
    expect(Math.min(...before)).toBeGreaterThan(0)

    passing.now = () => new Date(Date.now() + shift + step)
    process.kill(shop.pid, "SIGUSR2")
    await expect.poll(() => existsSync(toldAt), { timeout: 30_000 }).toBe(true)
    for (const page of pages) expect(await stars(page), page).toBe(0)
  })
})
