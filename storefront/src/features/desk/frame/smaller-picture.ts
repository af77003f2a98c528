/** A signature stays readable at this size; a phone's own photo has four times as many points. */
const longestSide = 2000
const quality = 0.82
/** A file below this many bytes goes over a weak line as it is. */
const smallEnough = 400_000

/** Width and height within the longest side, in the same proportion; never larger than before. */
export function sizeWithin(width: number, height: number, longest = longestSide): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height))
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

/** A copy of a photo that is quick to send, as JPEG, its longer side at most `longest`. What is no picture, or grows by it, is answered as it came. */
export async function smallerPicture(file: File, longest = longestSide): Promise<File> {
  if (file.size <= smallEnough || !file.type.startsWith("image/")) return file
  try {
    const picture = await createImageBitmap(file)
    const canvas = document.createElement("canvas")
    Object.assign(canvas, sizeWithin(picture.width, picture.height, longest))
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality))
    return blob && blob.size < file.size ? new File([blob], "giay.jpg", { type: "image/jpeg" }) : file
  } catch {
    return file
  }
}
