/** A signature stays readable at this size and quality; a phone's own photo has four times as many points. */
const usual = { longest: 2000, most: 1_000_000 }
/** From the best downwards, until the picture is small enough; the last one has to do. */
const qualities = [0.82, 0.72, 0.6, 0.48]

/** The longer side of a picture in points, and the bytes a weak line should carry. */
export type Small = { longest: number; most: number }

/** Width and height within the longest side, in the same proportion; never larger than before. */
export function sizeWithin(width: number, height: number, longest = usual.longest): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height))
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

/** The first of ever smaller copies that fits, else the last. */
export async function smallest<T extends { size: number }>(
  most: number,
  make: (quality: number) => Promise<T | null>,
): Promise<T | null> {
  let best: T | null = null
  for (const quality of qualities) {
    best = (await make(quality)) ?? best
    if (best && best.size <= most) return best
  }
  return best
}

/** A copy of a photo that is quick to send, as JPEG. What is small enough, is no picture, or grows by it, is answered as it came. */
export async function smallerPicture(file: File, { longest, most }: Small = usual): Promise<File> {
  if (file.size <= most || !file.type.startsWith("image/")) return file
  try {
    const picture = await createImageBitmap(file)
    const canvas = document.createElement("canvas")
    Object.assign(canvas, sizeWithin(picture.width, picture.height, longest))
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const blob = await smallest(
      most,
      (quality) => new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality)),
    )
    return blob && blob.size < file.size ? new File([blob], "giay.jpg", { type: "image/jpeg" }) : file
  } catch {
    return file
  }
}
