import { useEffect, useRef, useState } from "react"
import { smallerPicture } from "@/lib/browser/smaller-picture"
import { newKey, type StepPhoto } from "@/lib/browser/step"

/** Longest side of what the backend keeps of a photo, and what a line of 400 kbit/s carries in eight seconds, in bytes. */
const small = { longest: 1600, most: 400_000 }

/** As many as the backend takes of a step. */
export const mostStepPhotos = 6

type Taken = StepPhoto & { src: string }

/** The photos of a form, made small as they are taken. */
export function useStepPhotos() {
  const [photos, setPhotos] = useState<Taken[]>([])
  const [isMaking, setMaking] = useState(false)
  const [isFull, setFull] = useState(false)
  const shown = useRef(photos)
  shown.current = photos
  useEffect(() => () => shown.current.forEach(({ src }) => void URL.revokeObjectURL(src)), [])

  const add = async (files: File[]) => {
    const room = files.slice(0, mostStepPhotos - shown.current.length)
    setFull(room.length < files.length)
    setMaking(room.length > 0)
    try {
      for (const chosen of room) {
        const file = await smallerPicture(chosen, small)
        const taken = { key: newKey(), file, src: URL.createObjectURL(file) }
        setPhotos((before) => [...before, taken])
      }
    } finally {
      setMaking(false)
    }
  }
  const drop = (key: string) => {
    setFull(false)
    setPhotos((before) => before.filter((one) => one.key !== key))
  }
  return { photos, isMaking, isFull, add, drop }
}
