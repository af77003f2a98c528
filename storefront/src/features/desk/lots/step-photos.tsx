"use client"

import { type ChangeEvent, useState } from "react"
import { fill } from "@/lib/fill"
import { Icon } from "@/ui/icon"
import { FieldError } from "../frame/desk-field"
import { useIsAwake } from "../frame/listen-button"
import { styles } from "../frame/styles"
import { useEarlyFiles } from "../frame/use-early-files"
import own from "./lots.module.css"
import type { LotWords } from "./words"

/** A photo as it stands on the screen. */
export type ShownPhoto = { key: string; src: string }

type Props = {
  photos: ShownPhoto[]
  hint: string
  words: LotWords
  error: string | undefined
  isMaking: boolean
  onAdd: (files: File[]) => void
  onDrop: (key: string) => void
}

const accept = "image/jpeg,image/png,image/webp,image/heic,image/heif"

function Shown({ photo, n, words, onDrop }: { photo: ShownPhoto; n: number } & Pick<Props, "words" | "onDrop">) {
  // A browser that cannot draw it (an iPhone's photo) would show a torn sheet.
  const [isUnseen, setUnseen] = useState(false)
  return (
    <li className={own.photo}>
      {isUnseen ? (
        <p className={styles.hint}>{words.photoUnseen}</p>
      ) : (
        // biome-ignore lint/performance/noImgElement: a picture that is only on this phone
        <img src={photo.src} alt={fill(words.photo, { n })} onError={() => setUnseen(true)} />
      )}
      <button type="button" className="button quiet" onClick={() => onDrop(photo.key)}>
        {words.dropPhoto}
        <span className="visually-hidden"> {n}</span>
      </button>
    </li>
  )
}

/** The photos of a step: one large button that opens the camera, and what was taken. Without JavaScript a field for files. */
export function StepPhotos({ photos, hint, words, error, isMaking, onAdd, onDrop }: Props) {
  const awake = useIsAwake()
  const early = useEarlyFiles(onAdd)
  const described = { "aria-describedby": "o-pictures-hint o-pictures-error", "aria-invalid": error ? true : undefined }
  const onChange = ({ currentTarget: field }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(field.files ?? [])]
    field.value = ""
    onAdd(files)
  }
  const input = { ...described, type: "file", accept, onChange, className: "visually-hidden" } as const
  return (
    <div className={styles.field}>
      {awake ? (
        <>
          <label
            key="camera"
            className={`button ${photos.length > 0 ? "quiet" : ""} ${styles.big} ${styles.picker} ${own.take}`}
          >
            <Icon name="camera" size={32} />
            {photos.length > 0 ? words.morePhotos : words.takePhoto}
            <input {...input} capture="environment" />
          </label>
          <label key="shelf" className={`button quiet ${styles.big} ${styles.picker}`}>
            {words.pickPhoto}
            <input {...input} multiple />
          </label>
        </>
      ) : (
        <label key="field">
          {words.takePhoto}
          <input
            {...described}
            type="file"
            accept={accept}
            multiple
            ref={early}
            name="photo"
            className={`field ${styles.input}`}
          />
        </label>
      )}
      <p id="o-pictures-hint" className={styles.hint}>
        {hint}
      </p>
      <p role="status" className={styles.wait}>
        {isMaking && words.photoMaking}
      </p>
      <ul className={own.photos}>
        {photos.map((photo, index) => (
          <Shown key={photo.key} photo={photo} n={index + 1} words={words} onDrop={onDrop} />
        ))}
      </ul>
      <FieldError id="o-pictures-error" error={error} />
    </div>
  )
}
