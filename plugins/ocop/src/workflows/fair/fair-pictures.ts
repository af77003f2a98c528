import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pictureAsJpeg } from "@cho-lang/kit/picture"
import { openPictureStore, type PictureStoreSettings } from "@cho-lang/kit/picture-store"
import { PICTURE_PIXELS } from "./draw-good"

/** Widths a picture may lie in, the sharpest first. */
const WIDTHS = [960, 640, 320]

/** Pictures made ready for print, on this machine's disk: of a thousand goods no more than one is in memory. */
export interface FairPictures {
  /** Where this catalogue's files lie until it is made. */
  folder: string
  /** JPEG of a picture's key; null where there is none that can be read. */
  get(key: string): Promise<Buffer | null>
}

/** Opens a place for pictures as long as `use` runs. */
export async function withFairPictures<T>(
  settings: PictureStoreSettings,
  use: (pictures: FairPictures) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "fair-catalogue-"))
  const store = await openPictureStore(settings)
  const files = new Map<string, string | null>()
  let made = 0

  async function make(key: string): Promise<string | null> {
    for (const width of WIDTHS) {
      const file = await store.get(`${key}-${width}.webp`)
      const printed = file && (await pictureAsJpeg(file, PICTURE_PIXELS))
      if (printed) {
        const path = join(folder, `${made++}.jpg`)
        await writeFile(path, printed)
        return path
      }
    }
    return null
  }

  try {
    return await use({
      folder,
      async get(key) {
        const known = files.get(key)
        const path = known === undefined ? await make(key) : known
        files.set(key, path)
        return path === null ? null : await readFile(path)
      },
    })
  } finally {
    store.close()
    await rm(folder, { recursive: true, force: true })
  }
}
