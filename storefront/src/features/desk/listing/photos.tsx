"use client"

import { type ChangeEvent, useRef, useState } from "react"
import type { KeptPhoto } from "@/lib/browser/piece"
import { fill } from "@/lib/fill"
import { Icon } from "@/ui/icon"
import { FieldError } from "../frame/desk-field"
import { useIsAwake } from "../frame/listen-button"
import { styles } from "../frame/styles"
import { useEarlyFiles } from "../frame/use-early-files"
import listing from "./listing.module.css"
import type { ListingWords } from "./words"

type Deeds = {
  onDrop: (photo: KeptPhoto) => void
  onFirst: (photo: KeptPhoto) => void
  onAgain: () => void
}
type Props = Deeds & {
  photos: KeptPhoto[]
  /** Addresses of those that are on this phone. */
  seen: Record<string, string>
  isSending: boolean
  words: ListingWords
  error: string | undefined
  onAdd: (files: File[]) => void
}

const accept = "image/jpeg,image/png,image/webp,image/heic,image/heif"

type RowProps = Deeds & Pick<Props, "words" | "isSending"> & { photo: KeptPhoto; src: string | null; n: number }

/** How a photo that is not at the market yet stands, or one that this phone cannot draw; nothing of the others. */
function Standing({ photo, isSending, words, onAgain, n, isUnseen }: RowProps & { isUnseen: boolean }) {
  const waits = photo.id === null && photo.problem === null
  const unseen = isUnseen && photo.id !== null && words.photoUnseen
  return (
    <>
      <span role="status" className={photo.problem || (waits && !isSending) ? styles.offline : styles.hint}>
        {photo.problem ?? (waits ? (isSending ? words.photoSending : words.photoKept) : unseen)}
      </span>
      {waits && !isSending && (
        <button type="button" className="button quiet" onClick={onAgain}>
          {words.photoAgain}
          <span className="visually-hidden"> {fill(words.photo, { n })}</span>
        </button>
      )}
    </>
  )
}

function PhotoRow(row: RowProps) {
  const { photo, src, n, words, onDrop, onFirst } = row
  // A browser that cannot draw it (an iPhone's photo, or no photo at all) would show a torn sheet.
  const [undrawn, setUndrawn] = useState<string | null>(null)
  const isUnseen = src !== null && undrawn === src
  return (
    <li className={listing.photo} tabIndex={-1}>
      <span className={listing.thumb}>
        {/* biome-ignore lint/performance/noImgElement: a picture of this phone, or one in fixed widths */}
        {src && !isUnseen && <img src={src} alt="" onError={() => setUndrawn(src)} />}
      </span>
      <div className={styles.stack}>
        <span>{fill(n === 1 ? words.photoFirst : words.photo, { n })}</span>
        <Standing {...row} isUnseen={isUnseen} />
        {n > 1 && photo.problem === null && (
          <button
            type="submit"
            name="deed"
            value={`first:${photo.id ?? ""}`}
            className="button quiet"
            onClick={(event) => {
              event.preventDefault()
              onFirst(photo)
            }}
          >
            {words.putFirst}
            <span className="visually-hidden"> {fill(words.photo, { n })}</span>
          </button>
        )}
        <button
          type="submit"
          name="deed"
          value={`drop:${photo.id ?? ""}`}
          className="button quiet"
          onClick={(event) => {
            event.preventDefault()
            onDrop(photo)
          }}
        >
          {words.dropPhoto}
          <span className="visually-hidden"> {n}</span>
        </button>
      </div>
      {photo.id && <input type="hidden" name="picture" value={photo.id} />}
    </li>
  )
}

/** The photos, first of all: one large button, then what was taken, in order. Without JavaScript a field for files. */
export function Photos({ photos, seen, isSending, words, error, onAdd, onDrop, onFirst, onAgain }: Props) {
  const awake = useIsAwake()
  const early = useEarlyFiles(onAdd)
  const list = useRef<HTMLUListElement>(null)
  const label = photos.length > 0 ? words.morePhotos : words.takePhoto
  const input = {
    id: "o-pictures",
    type: "file",
    accept,
    multiple: true,
    "aria-describedby": "o-pictures-hint o-pictures-error",
    "aria-invalid": error ? true : undefined,
  } as const
  const onChange = ({ currentTarget: field }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(field.files ?? [])]
    field.value = ""
    onAdd(files)
  }
  // The button that was tapped is gone: whoever works by keys or by ear goes on at the photo that now comes first.
  const putFirst = (photo: KeptPhoto) => {
    onFirst(photo)
    requestAnimationFrame(() => list.current?.querySelector("li")?.focus())
  }
  return (
    <div className={styles.field}>
      <p id="o-pictures-hint" className={styles.hint}>
        {words.photosHint}
      </p>
      {awake ? (
        // Keyed: another element than the field for files, which would fade into a button otherwise.
        <label
          key="button"
          className={`button ${photos.length > 0 ? "quiet" : ""} ${styles.big} ${styles.picker} ${listing.take}`}
        >
          <Icon name="camera" size={32} />
          {label}
          <input {...input} className="visually-hidden" onChange={onChange} />
        </label>
      ) : (
        <label key="field">
          {label}
          <input {...input} ref={early} name="photo" className={`field ${styles.input}`} />
        </label>
      )}
      <ul ref={list} className={listing.photos}>
        {photos.map((photo, index) => (
          <PhotoRow
            key={photo.local}
            photo={photo}
            src={seen[photo.local] ?? photo.src}
            n={index + 1}
            isSending={isSending}
            words={words}
            onDrop={onDrop}
            onFirst={putFirst}
            onAgain={onAgain}
          />
        ))}
      </ul>
      <FieldError id="o-pictures-error" error={error} />
    </div>
  )
}
