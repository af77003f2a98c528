export type PictureType = "image/jpeg" | "image/png" | "image/webp" | "image/heic"

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Brands of ISO/IEC 23008-12 that hold a still picture coded with HEVC, as iPhones write it. */
const HEIC_BRANDS = ["heic", "heix", "hevc", "hevx", "mif1", "msf1"]

/** True for the container of an iPhone's photos. */
export function isHeic(file: Buffer): boolean {
  return file.toString("latin1", 4, 8) === "ftyp" && HEIC_BRANDS.includes(file.toString("latin1", 8, 12))
}

/** What a file is by its first bytes; null for all that is no photo, SVG among it, which can carry scripts. */
export function pictureType(file: Buffer): PictureType | null {
  if (file.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) {
    return "image/jpeg"
  }
  if (file.subarray(0, 8).equals(PNG)) {
    return "image/png"
  }
  if (file.toString("latin1", 0, 4) === "RIFF" && file.toString("latin1", 8, 12) === "WEBP") {
    return "image/webp"
  }
  return isHeic(file) ? "image/heic" : null
}
