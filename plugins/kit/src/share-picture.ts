import { oneAfterAnother } from "./one-after-another"

/** What Zalo and Facebook show of a shared link, in pixels. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const
/** Facebook and Zalo pass over what is much larger; in bytes. */
export const MAX_SHARE_BYTES = 300_000
/** Egg-shell, where there is no photo. */
const BACKGROUND = "#efe6d6"
const QUALITIES = [84, 72, 58]

async function compose({ photo, photoWidth, panel }: ShareParts): Promise<Buffer> {
  const { default: sharp } = await import("sharp")
  const { width, height } = SHARE_SIZE
  const shown = photo && (await sharp(photo).resize(photoWidth, height, { fit: "cover" }).toBuffer())
  const layers = [...(shown ? [{ input: shown, left: 0, top: 0 }] : []), { input: panel, left: photoWidth, top: 0 }]
  const whole = await sharp({ create: { width, height, channels: 3, background: BACKGROUND } })
    .composite(layers)
    .removeAlpha()
    .raw()
    .toBuffer()
  let made = Buffer.alloc(0)
  for (const quality of QUALITIES) {
    made = await sharp(whole, { raw: { width, height, channels: 3 } })
      .jpeg({ quality })
      .toBuffer()
    if (made.byteLength <= MAX_SHARE_BYTES) {
      break
    }
  }
  return made
}

/** A photo for the left side, `photoWidth` pixels wide, and a PNG that fills the rest. */
export interface ShareParts {
  photo: Buffer | null
  photoWidth: number
  panel: Buffer
}

/** The picture of a shared link: a JPEG of `SHARE_SIZE`, for not every program that shows links reads anything else. */
export function sharePicture(parts: ShareParts): Promise<Buffer> {
  return oneAfterAnother(() => compose(parts))
}
