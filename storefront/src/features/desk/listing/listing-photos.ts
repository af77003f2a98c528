import { smallerPicture } from "@/lib/browser/smaller-picture"
import type { PieceBox } from "./piece-box"

/** Longest side of what the backend keeps of a photo, and what a line of 400 kbit/s carries in eight seconds, in bytes. */
const small = { longest: 1600, most: 400_000 }
export const mostPhotos = 10

let counted = 0

/** A name that no other photo of this phone has. */
function newLocal(): string {
  counted += 1
  return `may-${Date.now().toString(36)}-${counted}`
}

/**
 * Makes photos small and adds them, in their order. Until they are on this phone the screen does not say that all is kept. True where one
 * was left out because there are ten.
 */
export async function addPhotos(box: PieceBox, files: File[]): Promise<boolean> {
  const room = files.slice(0, mostPhotos - box.snapshot().piece.photos.length)
  box.show({ isMaking: room.length > 0 })
  try {
    for (const file of room) {
      await box.addPhoto(newLocal(), await smallerPicture(file, small))
      void box.send()
    }
  } finally {
    box.show({ isMaking: false })
  }
  return room.length < files.length
}
