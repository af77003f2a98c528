const PICTURE = /\.(webp|avif|png|jpe?g|gif)$/i
/** Sounds of guides: nothing else that is heard is for everybody. */
const SOUND = /^\/*huong-dan\/tieng-[0-9a-f]{24}\.(mp3|m4a|ogg|wav)$/
/** Papers of consent and of food, and the clean pictures that widths are made from; in a bucket they lie beside the pictures. */
const PRIVATE = /^\/*(consent|declaration|listing-picture|listing-import)-/i
const LONGEST = 500

/**
 * The file that a request below /static asks for, relative to the files folder; null when it is no picture, no sound of a guide, or would
 * lead out of the folder. Other files that lie there (exports of the staff) are not for everybody.
 */
export function picturePath(encodedPath: string): string | null {
  const path = decoded(encodedPath)
  const isSafe = path !== null && !path.includes("\0") && !path.includes("\\") && !path.split("/").includes("..")
  const isPrivate = path !== null && PRIVATE.test(path)
  return isSafe && !isPrivate && path.length <= LONGEST && (PICTURE.test(path) || SOUND.test(path))
    ? path.replace(/^\/+/, "")
    : null
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
