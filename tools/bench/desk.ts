import path from "node:path"
import type { CDPSession, Page } from "playwright-core"
import sharp from "sharp"
import { noBrowser, openBrowser } from "../journeys/browser.ts"
import { root } from "../lib/paths.ts"
import type { RunFile } from "../lib/run-file.ts"
import { weighScripts } from "./page-weight.ts"
import { table } from "./table.ts"

/** A village's line at a bad hour. */
const line = { bitsPerSecond: 400_000, latencyMs: 100 }
const camera = { width: 4000, height: 3000 }

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`

/** What a phone's camera writes: 12 megapixels, with the grain of a dim room, lying with the note to turn it. */
async function cameraPhoto(): Promise<Buffer> {
  const seen = path.join(root, "seed/pictures/webp/nghe/to-he-960.webp")
  const { width, height } = camera
  const noise = { type: "gaussian", mean: 128, sigma: 12 } as const
  const grain = await sharp({ create: { width, height, channels: 3, background: "#808080", noise } })
    .png()
    .toBuffer()
  return sharp(seen)
    .resize(width, height, { fit: "cover" })
    .composite([{ input: grain, blend: "soft-light" }])
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 90 })
    .toBuffer()
}

async function signIn(page: Page, run: RunFile): Promise<void> {
  if (!run.demo) throw new Error("The desk is measured with the demo's seller")
  await page.goto("/ban-hang/dang-nhap/mat-khau")
  await page.locator("input[name=login]").fill(run.demo.seller.login)
  await page.locator("input[name=password]").fill(run.demo.seller.password)
  await page.locator("main button[type=submit]").first().click()
  await page.waitForURL("**/ban-hang")
}

/** gzip bytes of the scripts that a screen of the desk names, as it is sent to somebody signed in. */
async function scriptsOf(page: Page, address: string): Promise<number> {
  const answer = await page.request.get(address)
  return weighScripts(new URL(answer.url()), await answer.text())
}

async function slowDown(session: CDPSession): Promise<void> {
  const throughput = line.bitsPerSecond / 8
  await session.send("Network.enable")
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: line.latencyMs,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
}

/** From choosing the photo to the market's answer. */
async function uploadTime(page: Page, photo: Buffer): Promise<{ sent: number; small: number; took: number }> {
  await page.goto("/ban-hang/hang/moi")
  const field = page.locator("#o-pictures:not([name])")
  await field.waitFor({ state: "attached" })
  await slowDown(await page.context().newCDPSession(page))
  const asked = page.waitForRequest("**/api/desk/pictures")
  const answered = page.waitForResponse("**/api/desk/pictures", { timeout: 120_000 })
  const began = Date.now()
  await field.setInputFiles({ name: "anh.jpg", mimeType: "image/jpeg", buffer: photo })
  const request = await asked
  const small = Date.now() - began
  const response = await answered
  await response.finished()
  if (!response.ok()) throw new Error(`The photo was not taken: ${response.status()}`)
  // Of a body that the browser streams neither CDP's sizes nor its headers tell.
  const sent = request.postDataBuffer()?.byteLength ?? Number((await request.allHeaders())["content-length"] ?? 0)
  const took = Date.now() - began
  const onTheLine = (sent * 8_000) / line.bitsPerSecond
  // A figure of an unthrottled line would look like a good one.
  if (sent === 0 || took < onTheLine) {
    throw new Error(`The line was not slow: ${sent} bytes in ${took} ms, on a line that needs ${onTheLine} ms`)
  }
  return { sent, small, took }
}

/** The sellers' desk in a browser: what its listing screens load, and a camera's photo over a weak line. */
export async function measureDesk(run: RunFile, bareScripts: number): Promise<string> {
  const browser = await openBrowser()
  if (!browser) return `The desk was not measured: ${noBrowser}.`
  try {
    const context = await browser.newContext({ baseURL: run.storefront_url, viewport: { width: 360, height: 740 } })
    context.setDefaultTimeout(60_000)
    const page = await context.newPage()
    await signIn(page, run)
    const screens = { "list of goods": "/ban-hang/hang", "a piece": "/ban-hang/hang/moi" }
    const weights: string[][] = []
    for (const [name, address] of Object.entries(screens)) {
      const scripts = await scriptsOf(page, address)
      weights.push([name, kilo(scripts), kilo(scripts - bareScripts)])
    }
    const photo = await cameraPhoto()
    const { sent, small, took } = await uploadTime(page, photo)
    return [
      table(["the desk, gzip", "JS", "JS above the bare page"], weights),
      `A photo of 12 megapixels (${kilo(photo.byteLength)}) over ${line.bitsPerSecond / 1000} kbit/s: made small in ${seconds(small)}, ` +
        `${kilo(sent)} sent, there after **${seconds(took)}** (aim: 10 s).`,
    ].join("\n\n")
  } finally {
    await browser.close()
  }
}
