import jsQR from "jsqr"
import sharp from "sharp"
import { expect, it } from "vitest"
import { qrPng, qrSvg } from "./qr-picture"

const ADDRESS = "https://cho-lang.example/t/7ZK4M2QDX8A1"

async function read(picture: Buffer, width: number): Promise<string | undefined> {
  const { data, info } = await sharp(picture)
    .resize({ width })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
}

it("draws a code that is read from the SVG and from the PNG, large and small", async () => {
  for (const picture of [Buffer.from(qrSvg(ADDRESS)), await qrPng(ADDRESS), Buffer.from(qrSvg(ADDRESS, "M"))]) {
    expect([await read(picture, 900), await read(picture, 120)]).toEqual([ADDRESS, ADDRESS])
  }
})

it("leaves four white modules on every side", async () => {
  const { data, info } = await sharp(await qrPng(ADDRESS))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const side = Number(/viewBox="0 0 (\d+)/.exec(qrSvg(ADDRESS))?.[1])
  const quiet = (info.width / side) * 4
  const dark = [...data].flatMap((light, at) => (light < 128 ? [[at % info.width, Math.floor(at / info.width)]] : []))
  const edges = dark.flatMap(([x = 0, y = 0]) => [x, y, info.width - 1 - x, info.height - 1 - y])
  expect(edges.reduce((least, one) => Math.min(least, one))).toBe(quiet)
})
