"use client"

import { useCallback, useRef, useState } from "react"
import type { ListingPicture } from "@/lib/backend/desk/listings"
import { type ListingName, sendPhoto } from "@/lib/browser/listing"
import { smallerPicture } from "../frame/smaller-picture"

/** Longest side of what the backend keeps of a photo. */
const longestSide = 1600
export const mostPhotos = 10

/** A photo of the form. `file` is what is still on this phone; `id` its name at the backend, once it is there. */
export type Photo = {
  local: string
  id: string | null
  /** Where it can be seen; null while its widths are being made. */
  src: string | null
  state: "there" | "sending" | "failed"
  file: File | null
  /** Why it was refused, in words; null where there was no network. */
  problem: string | null
}

function stored({ id, key, isReady }: ListingPicture): Photo {
  return { local: id, id, src: isReady ? `/anh/${key}-320.webp` : null, state: "there", file: null, problem: null }
}

/** The photos of one piece, in their order. Each is made small and sent at once; `ids` answers those that have arrived. */
export function usePhotos(name: ListingName, start: ListingPicture[]) {
  const [photos, setPhotos] = useState<Photo[]>(() => start.map(stored))
  const current = useRef(photos)
  const counted = useRef(0)
  const underWay = useRef(new Set<Promise<void>>())

  const put = useCallback((next: Photo[]) => {
    current.current = next
    setPhotos(next)
  }, [])

  const change = (local: string, changed: Partial<Photo>) =>
    put(current.current.map((photo) => (photo.local === local ? { ...photo, ...changed } : photo)))

  const send = async (local: string, file: File) => {
    change(local, { state: "sending", problem: null })
    const answered = await sendPhoto(name, file)
    if (answered.kind !== "ok") {
      change(local, { state: "failed", problem: answered.kind === "refused" ? answered.error.words : null })
      return
    }
    const { id } = answered.data
    const twice = current.current.some((photo) => photo.id === id)
    if (twice) put(current.current.filter((photo) => photo.local !== local))
    else change(local, { state: "there", id, file: null })
  }

  const begin = (local: string, file: File) => {
    const job = send(local, file).finally(() => underWay.current.delete(job))
    underWay.current.add(job)
  }

  return {
    photos,
    /** True where one was left out because there are ten. */
    add: async (files: File[]): Promise<boolean> => {
      const room = files.slice(0, mostPhotos - current.current.length)
      for (const chosen of room) {
        const file = await smallerPicture(chosen, longestSide)
        counted.current += 1
        const local = `may-${counted.current}`
        const src = URL.createObjectURL(file)
        put([...current.current, { local, id: null, src, state: "sending", file, problem: null }])
        begin(local, file)
      }
      return room.length < files.length
    },
    again: (photo: Photo) => photo.file && begin(photo.local, photo.file),
    drop: (photo: Photo) => {
      if (photo.src?.startsWith("blob:")) URL.revokeObjectURL(photo.src)
      put(current.current.filter(({ local }) => local !== photo.local))
    },
    /** Ids of those that have arrived. */
    ids: () => current.current.flatMap(({ id }) => id ?? []),
    /** When none is on its way any more. */
    settled: async () => {
      await Promise.all(underWay.current)
    },
  }
}
