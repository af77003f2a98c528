"use client"

import type { ChangeEvent } from "react"
import { fill } from "@/lib/fill"
import { Icon } from "@/ui/icon"
import { FieldError } from "../frame/desk-field"
import { useIsAwake } from "../frame/listen-button"
import { styles } from "../frame/styles"
import listing from "./listing.module.css"
import type { Photo } from "./use-photos"
import type { ListingWords } from "./words"

type Props = {
  photos: Photo[]
  words: ListingWords
  error: string | undefined
  onAdd: (files: File[]) => void
  onDrop: (photo: Photo) => void
  onAgain: (photo: Photo) => void
}

const accept = "image/jpeg,image/png,image/webp,image/heic,image/heif"

type RowProps = Pick<Props, "words" | "onDrop" | "onAgain"> & { photo: Photo; n: number }

function PhotoRow({ photo, n, words, onDrop, onAgain }: RowProps) {
  const { id, src, state, problem } = photo
  const called = fill(words.photo, { n })
  return (
    <li className={listing.photo}>
      <span className={listing.thumb}>
        {/* biome-ignore lint/performance/noImgElement: a picture of this phone, or one in fixed widths */}
        {src && <img src={src} alt="" />}
      </span>
      <div className={styles.stack}>
        <span>{called}</span>
        <span role="status" className={state === "failed" ? styles.offline : styles.hint}>
          {state === "sending" && words.photoSending}
          {state === "failed" && (problem ?? words.photoFailed)}
        </span>
        {state === "failed" && (
          <button type="button" className="button quiet" onClick={() => onAgain(photo)}>
            {words.photoAgain}
            <span className="visually-hidden"> {called}</span>
          </button>
        )}
        <button
          type="submit"
          name="deed"
          value={`drop:${id ?? ""}`}
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
      {id && <input type="hidden" name="picture" value={id} />}
    </li>
  )
}

/** The photos, first of all: one large button, then what was taken, in order. Without JavaScript a field for files. */
export function Photos({ photos, words, error, onAdd, onDrop, onAgain }: Props) {
  const awake = useIsAwake()
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
  return (
    <div className={styles.field}>
      <p id="o-pictures-hint" className={styles.hint}>
        {words.photosHint}
      </p>
      {awake ? (
        <label className={`button ${photos.length > 0 ? "quiet" : ""} ${styles.big} ${styles.picker} ${listing.take}`}>
          <Icon name="camera" size={32} />
          {label}
          <input {...input} className="visually-hidden" onChange={onChange} />
        </label>
      ) : (
        <label>
          {label}
          <input {...input} name="photo" className={`field ${styles.input}`} />
        </label>
      )}
      <ul className={listing.photos}>
        {photos.map((photo, index) => (
          <PhotoRow key={photo.local} photo={photo} n={index + 1} words={words} onDrop={onDrop} onAgain={onAgain} />
        ))}
      </ul>
      <FieldError id="o-pictures-error" error={error} />
    </div>
  )
}
