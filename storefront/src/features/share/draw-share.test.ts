import { readFileSync } from "node:fs"
import path from "node:path"
import sharp from "sharp"
import { afterEach, expect, it, vi } from "vitest"
import { drawShare } from "./draw-share"
import { type ShareFacts, shareVersion } from "./share-facts"

const photo = readFileSync(path.join(import.meta.dirname, "../../../../seed/pictures/webp/nghe/to-he-960.webp"))
const facts: ShareFacts = {
  title: "Khay trà sơn mài đỏ son, vẽ hoa sen",
  price: "từ 1.250.000 đ",
  lines: ["Sơn mài Kiều Thị Nhài", "Làng nghề Hạ Thái"],
  picture: "hang/khay",
  pictureWidth: 960,
}

const asked: string[] = []
const own = globalThis.fetch
/** Answers for the market; the drawing's own parts come as `data:` addresses. */
const market = (answer: () => Response) =>
  vi.stubGlobal("fetch", async (address: string | URL | Request) => {
    const url = address instanceof Request ? address.url : String(address)
    if (url.startsWith("data:")) return own(address)
    asked.push(url)
    return answer()
  })

afterEach(() => {
  vi.unstubAllGlobals()
  asked.length = 0
})

/** How much of an area is as dark as letters. */
async function ink(
  picture: Buffer,
  area: { left: number; top: number; width: number; height: number },
): Promise<number> {
  const { data } = await sharp(picture).extract(area).greyscale().raw().toBuffer({ resolveWithObject: true })
  return data.filter((value) => value < 90).length / data.length
}

it("draws a JPEG that Zalo and Facebook take, photo and words, and asks nobody but the market", async () => {
  market(() => new Response(photo))
  const picture = await drawShare(facts, "Chợ Làng")
  expect(await sharp(picture).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 })
  expect(picture.byteLength).toBeLessThan(300_000)
  expect(await ink(picture, { left: 540, top: 40, width: 640, height: 220 })).toBeGreaterThan(0.02)
  expect(asked).toEqual(["http://localhost:9000/static/hang/khay-960.webp"])
})

it("sets Vietnamese marks: the same words without them look different", async () => {
  market(() => new Response(null, { status: 404 }))
  const area = { left: 40, top: 40, width: 1100, height: 100 }
  const draw = async (title: string) => {
    const picture = await drawShare({ ...facts, title, price: null, lines: [] }, "Chợ Làng")
    return sharp(picture).extract(area).greyscale().threshold(128).raw().toBuffer()
  }
  const [marked, bare] = [await draw("Ẩm trà đỗ ự ễ"), await draw("Am tra đo u e")]
  expect(marked.filter((value, at) => value !== bare[at]).length).toBeGreaterThan(500)
})

it("draws a name of emoji, foreign script and 2,000 letters without looking for fonts elsewhere", async () => {
  market(() => new Response(null, { status: 404 }))
  const picture = await drawShare({ ...facts, title: `🏺 茶盘 \u202e ${"Khay trà ".repeat(250)}` }, "Chợ Làng")
  expect(picture.byteLength).toBeLessThan(300_000)
  expect(asked).toHaveLength(1)
})

it("has another address when anything on it has changed", () => {
  expect(shareVersion(facts)).toMatch(/^[0-9a-f]{12}$/)
  for (const change of [{ title: "Khay" }, { price: null }, { lines: [] }, { picture: "hang/khac" }]) {
    expect(shareVersion({ ...facts, ...change })).not.toBe(shareVersion(facts))
  }
})

it("leaves out what its font has not, for it would be looked for elsewhere", async () => {
  market(() => new Response(photo))
  await drawShare({ ...facts, title: "Khay 「đỏ」。٣ ༣ 🪷 漆" }, "Chợ Làng")
  expect(asked).toEqual(["http://localhost:9000/static/hang/khay-960.webp"])
})
