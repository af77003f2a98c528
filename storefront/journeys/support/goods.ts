import path from "node:path"
import type { Page } from "playwright-core"
import sharp from "sharp"
import { expect } from "vitest"
import { root } from "../../../tools/lib/paths.ts"

/** A file as a browser's field takes it. */
export interface PhotoFile {
  name: string
  mimeType: string
  buffer: Buffer
}

const seen = path.join(root, "seed/pictures/webp/son-mai/khay-chu-nhat-den-trai-960.webp")

/** As a phone writes it: 12 megapixels with the grain of a dim room, lying with the note to turn it, camera and place in it. */
export async function realPhoto(): Promise<PhotoFile> {
  const [width, height] = [4000, 3000]
  const noise = { type: "gaussian", mean: 128, sigma: 12 } as const
  const grain = await sharp({ create: { width, height, channels: 3, background: "#808080", noise } })
    .png()
    .toBuffer()
  const place = {
    GPSLatitudeRef: "N",
    GPSLatitude: "20/1 54/1 30/1",
    GPSLongitudeRef: "E",
    GPSLongitude: "105/1 52/1 20/1",
  }
  const buffer = await sharp(seen)
    .resize(width, height, { fit: "cover" })
    .composite([{ input: grain, blend: "soft-light" }])
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Make: "Cho Lang", Model: "May anh thu" }, IFD3: place })
    .jpeg({ quality: 90 })
    .toBuffer()
  return { name: "anh.jpg", mimeType: "image/jpeg", buffer }
}

/** What a phone held upright takes: lying, with the note to turn it. More than is sent as it is, so that the browser makes it small. */
export async function photo(width = 2400, height = 1800, background = "#7a2018"): Promise<PhotoFile> {
  const noise = { type: "gaussian", mean: 120, sigma: 40 } as const
  const lying = sharp({ create: { width, height, channels: 3, background, noise } })
  const buffer = await lying.withMetadata({ orientation: 6 }).jpeg({ quality: 85 }).toBuffer()
  return { name: "anh.jpg", mimeType: "image/jpeg", buffer }
}

/** A photo of one colour, small enough to be sent as it is. */
export async function plainPhoto(background: string): Promise<PhotoFile> {
  const buffer = await sharp({ create: { width: 900, height: 700, channels: 3, background } })
    .jpeg()
    .toBuffer()
  return { name: "anh.jpg", mimeType: "image/jpeg", buffer }
}

/** A buyer finds the piece on its page: named, at its price, with its maker, its photo upright and without a word about place or camera. */
export async function isOnSale(page: Page, piece: string, { stall, price }: { stall: string; price: string }) {
  await page.getByRole("link", { name: piece }).first().click()
  await page.waitForURL("**/san-pham/**")
  await page.getByRole("heading", { level: 1, name: piece }).waitFor()
  await page.getByText(price).first().waitFor()
  await page.getByText(stall).first().waitFor()
  const description = await page.locator('meta[property="og:description"]').getAttribute("content")
  expect(description).toContain(stall)
  const address = await page.locator("main img[src*='/anh/']").first().getAttribute("src")
  const answer = await page.request.get(address ?? "")
  const { format, width = 0, height = 0, exif, xmp } = await sharp(await answer.body()).metadata()
  expect({ format, exif, xmp, isUpright: height > width }).toEqual({ format: "webp", isUpright: true })
}
