import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { MAX_PICTURE_BYTES, picturesByWidth, readPicture } from "./picture"

/** 320 × 240: a green strip on top, red on the left, blue on the right; written by libheif's own encoder. */
const HEIC = Buffer.from(
  [
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAUJtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAA",
    "AA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAFmAAEAAAAAAAAAzwAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEA",
    "AGh2YzEAAAAAwmlwcnAAAACkaXBjbwAAAHhodmNDAQNwAAAAAAAAAAAAPPAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMA",
    "AAMAPLoCQCEAAQArQgEBA3AAAAMAkAAAAwAAAwA8oAoIDxZbqSSmubgQEDAgAAADACAAAAMAISIAAQAHRAHBcrBiQAAAABRpc3Bl",
    "AAAAAAAAAUAAAADwAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAoMAAADXbWRhdAAAAMsoAa9SG5rpgNBUYdJL",
    "//j9f/9pZ//yaQPy6IGslf7xWwDk9kXW1NPPWxhvquI2BgGHFCJ+b0+nf/GRYRcztZzgPGDPQAtQH+mUOCd8clbpvbCuzk4K1Jrf",
    "mYfwfT9kP/wVEG356z8f/1vZocyEgJMDvM7GbGU745K3Te2QgpcX3qTW/Mw/g+n7IsWgqIN3Q4Np//yClwAN2IcAAA53oajTvjkr",
    "dN7aLEkdDn8Nb8zD+D6fsjB0uGg36vcLKiYxg/NEyqbOjDIaEAAnoA==",
  ].join(""),
  "base64",
)

const WIDTH = 300
const HEIGHT = 220

/** A green strip on top, red on the left, blue on the right. */
function pixels(): Buffer {
  const data = Buffer.alloc(WIDTH * HEIGHT * 3)
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      data[(y * WIDTH + x) * 3 + (y < 40 ? 1 : x < WIDTH / 2 ? 0 : 2)] = 220
    }
  }
  return data
}

const upright = () => sharp(pixels(), { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })

/**
 * How the sensor saw it, so that a viewer that heeds the tag shows it upright (EXIF 2.32, tag 274): degrees turned, then
 * whether mirrored left to right.
 */
const HELD: Record<number, [degrees: number, mirrored: boolean]> = {
  1: [0, false],
  2: [0, true],
  3: [180, false],
  4: [180, true],
  5: [90, true],
  6: [270, false],
  7: [270, true],
  8: [90, false],
}

async function heldPhoto(orientation: number): Promise<Buffer> {
  const [degrees, mirrored] = HELD[orientation] ?? [0, false]
  const turned = await upright().rotate(degrees).png().toBuffer()
  return sharp(turned).flop(mirrored).withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer()
}

async function colourAt(picture: Buffer, x: number, y: number): Promise<string> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (Math.round(y * (info.height - 1)) * info.width + Math.round(x * (info.width - 1))) * info.channels
  const channels = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
  return ["red", "green", "blue"][channels.indexOf(Math.max(...channels))] ?? ""
}

async function seen(picture: Buffer): Promise<string[]> {
  return [await colourAt(picture, 0.5, 0.02), await colourAt(picture, 0.1, 0.8), await colourAt(picture, 0.9, 0.8)]
}

const code = (value: string) => expect.objectContaining({ code: value, field: "file" })

describe("readPicture", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])("turns a photo with EXIF orientation %i upright", async (orientation) => {
    const clean = await readPicture(await heldPhoto(orientation))
    expect(await seen(clean.master)).toEqual(["green", "red", "blue"])
    expect([clean.width, clean.height]).toEqual([WIDTH, HEIGHT])
  })

  it("leaves place, camera, profile and every other metadata behind", async () => {
    const photo = await upright()
      .withExif({
        IFD0: { Make: "Phone", Copyright: "Anh Bảy" },
        IFD3: { GPSLatitude: "20/1 48/1 0/1", GPSLatitudeRef: "N" },
      })
      .jpeg()
      .toBuffer()
    expect((await sharp(photo).metadata()).exif?.toString("latin1")).toContain("Phone")
    const { master } = await readPicture(photo)
    const kept = await sharp(master).metadata()
    expect([kept.exif, kept.icc, kept.xmp, kept.iptc, kept.orientation]).toEqual(Array(5).fill(undefined))
    for (const picture of (await picturesByWidth(master)).values()) {
      expect((await sharp(picture).metadata()).exif).toBeUndefined()
    }
  })

  it("takes JPEG, PNG, WebP and HEIC", async () => {
    const photos = [
      await upright().jpeg().toBuffer(),
      await upright().png().toBuffer(),
      await upright().webp().toBuffer(),
      HEIC,
    ]
    for (const photo of photos) {
      expect(await seen((await readPicture(photo)).master)).toEqual(["green", "red", "blue"])
    }
  })

  it("puts what is transparent on white, as paper is", async () => {
    const hole = sharp({ create: { width: 300, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    const { master } = await readPicture(await hole.png().toBuffer())
    expect([...(await sharp(master).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255])
  })

  it("keeps at most 1,600 pixels of the longer side, and a blur of a few bytes", async () => {
    const wide = sharp({ create: { width: 5000, height: 2500, channels: 3, background: "#884422" } })
    const clean = await readPicture(await wide.jpeg().toBuffer())
    expect([clean.width, clean.height]).toEqual([1600, 800])
    expect(clean.blur).toMatch(/^data:image\/webp;base64,/)
    expect(clean.blur.length).toBeLessThan(300)
  })

  it("refuses what is no picture, by content", async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><script>alert(1)</script></svg>',
    )
    const gif = Buffer.from("GIF89a\u0001\u0000\u0001\u0000", "latin1")
    const page = Buffer.from("<!doctype html><script>alert(1)</script>")
    for (const file of [svg, gif, page]) {
      await expect(readPicture(file)).rejects.toEqual(code("picture_type_wrong"))
    }
    await expect(readPicture(Buffer.alloc(0))).rejects.toEqual(code("picture_missing"))
    await expect(readPicture(Buffer.alloc(MAX_PICTURE_BYTES + 1))).rejects.toEqual(code("picture_too_large"))
  })

  it("refuses what only begins like a picture", async () => {
    const photo = await upright().jpeg().toBuffer()
    const script = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from("<script>alert(1)</script>")])
    for (const file of [photo.subarray(0, photo.length >> 1), script, HEIC.subarray(0, 300)]) {
      await expect(readPicture(file)).rejects.toEqual(code("picture_broken"))
    }
  })

  it("refuses a small file that unpacks to gigabytes before it unpacks it", async () => {
    const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: "#fff" } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.length).toBeLessThan(2 * 1024 * 1024)
    await expect(readPicture(bomb)).rejects.toEqual(code("picture_too_many_pixels"))
  })

  it("refuses a stamp", async () => {
    const stamp = sharp({ create: { width: 900, height: 120, channels: 3, background: "#fff" } })
    await expect(readPicture(await stamp.png().toBuffer())).rejects.toEqual(code("picture_too_small"))
  })
})

it("makes three widths, none above the original", async () => {
  const { master } = await readPicture(await upright().resize(700).jpeg().toBuffer())
  const widths = await Promise.all(
    [...(await picturesByWidth(master))].map(async ([name, picture]) => [
      name,
      (await sharp(picture).metadata()).width,
    ]),
  )
  expect(widths).toEqual([
    [320, 320],
    [640, 640],
    [960, 700],
  ])
})
