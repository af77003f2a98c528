import { decodeHeic } from "./heic"
import { InputError } from "./input-error"
import { oneAfterAnother } from "./one-after-another"
import { isHeic, pictureType } from "./picture-type"

/** Largest file that is looked at; a phone sends far less, for it makes pictures smaller first. */
export const MAX_PICTURE_BYTES = 20 * 1024 * 1024
/** A phone's best camera has 50 megapixels in daily use; beyond it a small file may unpack to gigabytes. */
export const MAX_PIXELS = 52_000_000
/** A shorter side below this is a blot on a product page. */
const SHORTEST_SIDE = 200
/** Longer side of what is kept; the widest of the three widths and some room. */
const LONGEST_SIDE = 1600
/** Widths of a product's picture, in pixels. */
export const GOODS_WIDTHS = [320, 640, 960] as const
const BLUR_WIDTH = 16

/** A photo as it may be kept: upright, at most 1,600 pixels on its longer side, no metadata of any kind. */
export interface CleanPicture {
  /** JPEG of high quality: written and read again in a quarter of the time that WebP takes, for the widths are made from it. */
  master: Buffer
  width: number
  height: number
  /** `data:image/webp;base64,…` of some 100 bytes, to stand there until the picture comes. */
  blur: string
}

function broken(): InputError {
  return new InputError({ code: "picture_broken", field: "file", message: "The picture cannot be read" })
}

function tooManyPixels(): InputError {
  return new InputError({
    code: "picture_too_many_pixels",
    field: "file",
    message: `More than ${MAX_PIXELS} pixels`,
    details: { max_megapixels: MAX_PIXELS / 1_000_000 },
  })
}

/** libvips is loaded when the first picture comes: most processes that use the kit never see one. */
async function vips() {
  const { default: sharp } = await import("sharp")
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp
}

type Vips = Awaited<ReturnType<typeof vips>>

async function open(sharp: Vips, file: Buffer) {
  if (isHeic(file)) {
    const { width, height, data } = await decodeHeic(file, MAX_PIXELS)
    return sharp(data, { raw: { width, height, channels: 4 } })
  }
  const input = sharp(file, { limitInputPixels: false, failOn: "truncated", animated: false })
  const { width, height } = await input.metadata()
  if (width * height > MAX_PIXELS) {
    throw tooManyPixels()
  }
  // Turned as the camera was held, before everything that says how is left out.
  return input.autoOrient()
}

async function clean(file: Buffer): Promise<CleanPicture> {
  const sharp = await vips()
  const picture = await open(sharp, file)
  const { data: master, info } = await picture
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .jpeg({ quality: 92 })
    .toBuffer({ resolveWithObject: true })
  if (Math.min(info.width, info.height) < SHORTEST_SIDE) {
    throw new InputError({
      code: "picture_too_small",
      field: "file",
      message: `The shorter side has less than ${SHORTEST_SIDE} pixels`,
      details: { min: SHORTEST_SIDE },
    })
  }
  return { master, width: info.width, height: info.height, blur: await blurOf(sharp, master) }
}

async function blurOf(sharp: Vips, picture: Buffer): Promise<string> {
  const blur = await sharp(picture).resize({ width: BLUR_WIDTH }).webp({ quality: 30 }).toBuffer()
  return `data:image/webp;base64,${blur.toString("base64")}`
}

/** Size and blurred preview of one of our own pictures; null for what is none. */
export async function lookAtPicture(file: Buffer): Promise<Omit<CleanPicture, "master"> | null> {
  const sharp = await vips()
  try {
    const { width, height } = await sharp(file).metadata()
    return { width, height, blur: await blurOf(sharp, file) }
  } catch {
    return null
  }
}

/**
 * Reads an uploaded photo by its content, whatever it is called: JPEG, PNG, WebP or HEIC. One at a time in a process,
 * so that memory stays bounded: some 250 MB for the largest.
 * @throws InputError `picture_missing`, `picture_too_large`, `picture_type_wrong`, `picture_broken`,
 * `picture_too_many_pixels`, `picture_too_small`
 */
export async function readPicture(file: Buffer): Promise<CleanPicture> {
  if (file.length === 0) {
    throw new InputError({ code: "picture_missing", field: "file", message: "No picture" })
  }
  if (file.length > MAX_PICTURE_BYTES) {
    throw new InputError({
      code: "picture_too_large",
      field: "file",
      message: `Larger than ${MAX_PICTURE_BYTES} bytes`,
      details: { max_megabytes: MAX_PICTURE_BYTES / 1024 / 1024 },
    })
  }
  if (!pictureType(file)) {
    throw new InputError({ code: "picture_type_wrong", field: "file", message: "No JPEG, PNG, WebP or HEIC" })
  }
  try {
    return await oneAfterAnother(() => clean(file))
  } catch (error) {
    throw (error as { code?: unknown }).code?.toString().startsWith("picture_") ? error : broken()
  }
}

/** Of the time that WebP's fourth step takes the first needs less than half, for some 5 % more bytes. */
const EFFORT = 1

/** The picture in each of its widths, WebP; one that is narrower stays as wide as it is. */
export async function picturesByWidth(master: Buffer): Promise<Map<number, Buffer>> {
  const sharp = await vips()
  const widest = { width: Math.max(...GOODS_WIDTHS), withoutEnlargement: true }
  // Unpacked once for all widths.
  const { data, info } = await sharp(master).resize(widest).raw().toBuffer({ resolveWithObject: true })
  const { width: wide, height, channels } = info
  const pictures = new Map<number, Buffer>()
  for (const width of GOODS_WIDTHS) {
    const picture = sharp(data, { raw: { width: wide, height, channels } }).resize({ width, withoutEnlargement: true })
    pictures.set(width, await picture.webp({ quality: 78, effort: EFFORT }).toBuffer())
  }
  return pictures
}

/**
 * One of our own pictures as a JPEG, which PDF and every office machine know; cut to a size in pixels around its middle where one is
 * given. Null for what is no picture.
 */
export async function pictureAsJpeg(file: Buffer, size?: { width: number; height: number }): Promise<Buffer | null> {
  const sharp = await vips()
  try {
    const cut = size ? sharp(file).resize({ ...size, fit: "cover", position: "centre" }) : sharp(file)
    return await cut.flatten({ background: "#ffffff" }).toColourspace("srgb").jpeg({ quality: 80 }).toBuffer()
  } catch {
    return null
  }
}
