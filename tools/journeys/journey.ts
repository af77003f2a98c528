import path from "node:path"
import type { Browser, BrowserContext, Page } from "playwright-core"
import { test as base } from "vitest"
import { root } from "../lib/paths.ts"
import { type RunFile, readRunFile } from "../lib/run-file.ts"
import { noBrowser, openBrowser } from "./browser.ts"

/** The two widths every screen is tried at. */
export const widths = { phone: 360, desk: 1280 }

/** What a journey is given; a browser's page is opened only for journeys that ask for one. */
export interface Journey {
  /** Addresses, key and demo logins of the running system. */
  run: RunFile
  browser: Browser
  /** A phone's page, 360 px wide, in Vietnamese; console errors and policy violations fail the journey. */
  page: Page
  /** The same on a desk, 1280 px wide. */
  widePage: Page
}

function findRun(): RunFile {
  const folder = process.env.RUN_DIR || path.join(root, ".data")
  const run = readRunFile(folder)
  if (!run) throw new Error(`No system runs on ${folder}: start one with npm start, or use npm test -- journeys`)
  return run
}

/** Opens a page whose errors are remembered; the returned function throws when there were any. */
async function watchedPage(context: BrowserContext): Promise<{ page: Page; verify: () => void }> {
  const errors: string[] = []
  const page = await context.newPage()
  page.on("pageerror", (error) => errors.push(`script error: ${error.message}`))
  page.on("console", (message) => {
    // A 4xx answer is logged by the browser itself; journeys that provoke one look at the screen.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) errors.push(message.text())
  })
  const verify = () => {
    if (errors.length > 0) throw new Error(`The browser reported: ${errors.join("; ")}`)
  }
  return { page, verify }
}

async function withPage(
  browser: Browser,
  run: RunFile,
  width: number,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: width < 700 ? 740 : 900 },
    baseURL: run.storefront_url,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
  })
  context.setDefaultTimeout(20_000)
  const { page, verify } = await watchedPage(context)
  await use(page)
  await context.close()
  verify()
}

/** vitest's `test` with a running system and a browser; skipped by name where no browser can be had. */
export const journey = base.extend<Journey>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of needed fixtures from this pattern
  run: async ({}, use) => use(findRun()),
  browser: [
    async ({ skip }, use) => {
      const browser = await openBrowser()
      if (!browser) return skip(noBrowser)
      await use(browser)
      await browser.close()
    },
    { scope: "test" },
  ],
  page: async ({ browser, run }, use) => withPage(browser, run, widths.phone, use),
  widePage: async ({ browser, run }, use) => withPage(browser, run, widths.desk, use),
})
