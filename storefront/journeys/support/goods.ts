import sharp from "sharp"

/** A file as a browser's field takes it. */
export interface PhotoFile {
  name: string
  mimeType: string
  buffer: Buffer
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
