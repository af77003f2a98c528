import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import path from "node:path"
import { SHARE_SIZE, sharePicture } from "@cho-lang/kit/share-picture"
import { ImageResponse } from "next/og"
import { readPictureFile } from "@/lib/backend/pictures"
import type { ShareFacts } from "./share-facts"
import { SharePanel } from "./share-panel"

/** A photo of goods stands 4:5; that of a stall is cut to the same. */
const photoWidth = 504

/** Whole font files: the ones for pages are cut in two, Latin and Vietnamese, and a line would mix both. */
async function face(weight: "400Regular" | "600SemiBold"): Promise<Buffer> {
  const require = createRequire(path.join(process.cwd(), "package.json"))
  const root = path.dirname(require.resolve("@expo-google-fonts/be-vietnam-pro/package.json"))
  return readFile(path.join(root, weight, `BeVietnamPro_${weight}.ttf`))
}

let faces: Promise<[Buffer, Buffer]> | null = null

/** Draws the picture of a shared link: photo on the left, words on the right. A JPEG of 1200 × 630 pixels. */
export async function drawShare(facts: ShareFacts, site: string): Promise<Buffer> {
  faces ??= Promise.all([face("400Regular"), face("600SemiBold")])
  const [regular, strong] = await faces
  const photo = facts.picture ? await readPictureFile(facts.picture, facts.pictureWidth) : null
  const left = photo ? photoWidth : 0
  const name = "Be Vietnam Pro"
  const panel = new ImageResponse(<SharePanel facts={facts} site={site} />, {
    width: SHARE_SIZE.width - left,
    height: SHARE_SIZE.height,
    fonts: [
      { name, data: regular, weight: 400 },
      { name, data: strong, weight: 600 },
    ],
  })
  return sharePicture({ photo, photoWidth: left, panel: Buffer.from(await panel.arrayBuffer()) })
}
